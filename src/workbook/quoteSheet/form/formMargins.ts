import { fail, succeed, type Result } from "../../../pricing";
import type { MarginPlace } from "../../ports/quotes/formProblem";
import type { QuoteProblem } from "../../ports/quotes/quotePort";
import { replaced } from "./formText";

const PAGES = ["defaultForAllPages", "firstPage", "evenPages", "oddPages"] as const;
const PARTS = {
  header: ["leftHeader", "centerHeader", "rightHeader"],
  footer: ["leftFooter", "centerFooter", "rightFooter"],
} as const;

const ALL_PARTS =
  "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter" as const;

type Page = (typeof PAGES)[number];
type Part = (typeof PARTS)[MarginPlace][number];
type MarginText = { readonly part: Part; readonly content: string };

/** A header or footer with its texts on the left, in the middle and on the right. */
export type FormMargin = {
  readonly page: Page;
  readonly place: MarginPlace;
  readonly texts: readonly MarginText[];
};

export type MarginTooLong = Extract<QuoteProblem, { readonly code: "marginTooLong" }>;

/** What Excel takes in one header or footer, the codes that tell its three texts apart among them. */
const MOST_CHARACTERS = 255;
const CODE_CHARACTERS = "&L&C&R".length;

export type LoadedMargins = ReadonlyMap<Page, Excel.HeaderFooter>;

/** Asks for all headers and footers of a sheet; `marginsOf` reads them after the answer. */
export function loadMargins(sheet: Excel.Worksheet): LoadedMargins {
  const { headersFooters } = sheet.pageLayout;
  return new Map(PAGES.map((page) => [page, headersFooters[page].load(ALL_PARTS)]));
}

/** The headers and footers that have placeholders. */
export function marginsOf(loaded: LoadedMargins): readonly FormMargin[] {
  const margins = [...loaded].flatMap(([page, texts]) =>
    (["header", "footer"] as const).map((place) => ({
      page,
      place,
      texts: PARTS[place].map((part) => ({ part, content: texts[part] })),
    })),
  );
  return margins.filter(({ texts }) => texts.some(({ content }) => content.includes("{{")));
}

/** Headers and footers with their placeholders replaced. Error: marginTooLong. */
export function filledMargins(
  margins: readonly FormMargin[],
  textOf: (name: string) => string,
): Result<readonly FormMargin[], MarginTooLong> {
  const filled = margins.map((margin) => ({
    ...margin,
    texts: margin.texts.map(({ part, content }) => ({
      part,
      content: filledText(content, textOf),
    })),
  }));
  const tooLong = filled.find(({ texts }) => {
    const characters = texts.reduce((sum, { content }) => sum + content.length, CODE_CHARACTERS);
    return characters > MOST_CHARACTERS;
  });
  if (!tooLong) return succeed(filled);
  return fail({ code: "marginTooLong", place: tooLong.place, maximum: MOST_CHARACTERS });
}

export function writeMargins(sheet: Excel.Worksheet, margins: readonly FormMargin[]): void {
  const { headersFooters } = sheet.pageLayout;
  for (const { page, texts } of margins) {
    for (const { part, content } of texts) headersFooters[page][part] = content;
  }
}

/** An ampersand begins a code in headers, so one in a text is doubled; a size in points ends before a digit. */
function filledText(content: string, textOf: (name: string) => string): string {
  const separated = content.replace(/(&\d{1,3})(?=\{\{)/g, "$1 ");
  return replaced(separated, (name) => textOf(name).replaceAll("&", "&&"));
}
