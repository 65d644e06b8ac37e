import type { PageLayout } from "../../model/state";
import {
  childOf,
  childrenOf,
  escapeText,
  isSet,
  numberOf,
  textOf,
  unescapeText,
  xml,
  type XmlElement,
} from "../xml";

type Layout = Omit<PageLayout, "printAreas" | "printTitleRows" | "printTitleColumns">;
type Settings = Record<string, unknown>;

const POINTS_AN_INCH = 72;

/** Numbers of paper sizes, with office.js' names of those that are common. */
const PAPER_SIZES: Readonly<Record<number, string>> = {
  1: "Letter",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};

const ERROR_PRINTS: Readonly<Record<string, string>> = {
  displayed: "AsDisplayed",
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
};

const COMMENT_PRINTS: Readonly<Record<string, string>> = {
  none: "NoComments",
  atEnd: "EndSheet",
  asDisplayed: "InPlace",
};

const MARGINS: Readonly<Record<string, readonly [name: string, inches: number]>> = {
  left: ["leftMargin", 0.7],
  right: ["rightMargin", 0.7],
  top: ["topMargin", 0.75],
  bottom: ["bottomMargin", 0.75],
  header: ["headerMargin", 0.3],
  footer: ["footerMargin", 0.3],
};

const SECTIONS: Readonly<Record<string, string>> = { L: "left", C: "center", R: "right" };

/** How a sheet is printed, by office.js' names; only what differs from a new sheet. */
export function readPageLayout(worksheet: XmlElement, onLoss: (loss: string) => void): Layout {
  const part = (name: string) => childOf(worksheet, name)?.attributes ?? {};
  const print = part("printOptions");
  const setup = part("pageSetup");
  const margins = part("pageMargins");
  const settings: Settings = {};
  const put = (name: string, value: unknown) => {
    if (value !== undefined && value !== false) settings[name] = value;
  };
  for (const [name, [setting, standard]] of Object.entries(MARGINS)) {
    const inches = numberOf(margins[name]);
    if (inches !== undefined && inches !== standard) put(setting, points(inches));
  }
  put("centerHorizontally", isSet(print["horizontalCentered"]));
  put("centerVertically", isSet(print["verticalCentered"]));
  put("printGridlines", isSet(print["gridLines"]));
  put("printHeadings", isSet(print["headings"]));
  put("orientation", setup["orientation"] === "landscape" ? "Landscape" : undefined);
  put("paperSize", PAPER_SIZES[Number(setup["paperSize"])]);
  put("blackAndWhite", isSet(setup["blackAndWhite"]));
  put("draftMode", isSet(setup["draft"]));
  put("printOrder", setup["pageOrder"] === "overThenDown" ? "OverThenDown" : undefined);
  if (isSet(setup["useFirstPageNumber"]))
    put("firstPageNumber", numberOf(setup["firstPageNumber"]));
  put("printErrors", ERROR_PRINTS[setup["errors"] ?? ""]);
  put("printComments", COMMENT_PRINTS[setup["cellComments"] ?? ""]);
  put("zoom", readZoom(worksheet, setup));
  return {
    settings,
    headersFooters: readHeadersFooters(childOf(worksheet, "headerFooter"), onLoss),
    horizontalBreaks: readBreaks(childOf(worksheet, "rowBreaks")),
    verticalBreaks: readBreaks(childOf(worksheet, "colBreaks")),
  };
}

function points(inches: number): number {
  return Math.round(inches * POINTS_AN_INCH * 1e6) / 1e6;
}

function readZoom(worksheet: XmlElement, setup: Readonly<Record<string, string>>): unknown {
  const properties = childOf(childOf(worksheet, "sheetPr"), "pageSetUpPr")?.attributes ?? {};
  if (!isSet(properties["fitToPage"])) {
    const scale = numberOf(setup["scale"]);
    return scale === undefined || scale === 100 ? undefined : { scale };
  }
  const pages = (name: string) => numberOf(setup[name]) ?? 1;
  const [wide, high] = [pages("fitToWidth"), pages("fitToHeight")];
  return {
    ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
    ...(high === 0 ? {} : { verticalFitToPages: high }),
  };
}

function readHeadersFooters(
  element: XmlElement | undefined,
  onLoss: (loss: string) => void,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [tag, place] of [
    ["oddHeader", "Header"],
    ["oddFooter", "Footer"],
  ] as const) {
    const text = unescapeText(textOf(childOf(element, tag)));
    for (const [, letter = "", content = ""] of text.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
      if (content !== "") found[`${SECTIONS[letter] ?? ""}${place}`] = content;
    }
  }
  const others = ["evenHeader", "evenFooter", "firstHeader", "firstFooter"];
  if (others.some((tag) => textOf(childOf(element, tag)) !== "")) {
    onLoss("Headers and footers of first and even pages are not kept.");
  }
  return found;
}

function readBreaks(element: XmlElement | undefined): readonly number[] {
  return childrenOf(element, "brk").flatMap(({ attributes }) =>
    isSet(attributes["man"]) ? [Number(attributes["id"])] : [],
  );
}

/** Whether the sheet is printed onto a number of pages rather than at a scale. */
export function fitsToPages({ settings }: PageLayout): boolean {
  const zoom = (settings["zoom"] ?? {}) as Settings;
  return zoom["horizontalFitToPages"] !== undefined || zoom["verticalFitToPages"] !== undefined;
}

/** The elements from printOptions to colBreaks. */
export function pageLayoutXml(layout: PageLayout): string {
  const { settings, headersFooters } = layout;
  const zoom = (settings["zoom"] ?? {}) as Readonly<Record<string, number | undefined>>;
  const isFitting = fitsToPages(layout);
  const flag = (name: string) => (settings[name] === true ? true : undefined);
  const paper = Object.keys(PAPER_SIZES).find((key) =>
    sameName(PAPER_SIZES[Number(key)], settings["paperSize"]),
  );
  const margins = Object.entries(MARGINS).map(([name, [setting, standard]]) => {
    const given = settings[setting];
    return [name, typeof given === "number" ? given / POINTS_AN_INCH : standard] as const;
  });
  const firstPageNumber = settings["firstPageNumber"];
  const printOptions = {
    horizontalCentered: flag("centerHorizontally"),
    verticalCentered: flag("centerVertically"),
    headings: flag("printHeadings"),
    gridLines: flag("printGridlines"),
  };
  const pageSetup = {
    paperSize: paper,
    scale: isFitting ? undefined : zoom["scale"],
    firstPageNumber: typeof firstPageNumber === "number" ? firstPageNumber : undefined,
    fitToWidth: isFitting ? (zoom["horizontalFitToPages"] ?? 0) : undefined,
    fitToHeight: isFitting ? (zoom["verticalFitToPages"] ?? 0) : undefined,
    pageOrder: sameName("OverThenDown", settings["printOrder"]) ? "overThenDown" : undefined,
    orientation: sameName("Landscape", settings["orientation"]) ? "landscape" : undefined,
    blackAndWhite: flag("blackAndWhite"),
    draft: flag("draftMode"),
    cellComments: keyOf(COMMENT_PRINTS, settings["printComments"]),
    useFirstPageNumber: typeof firstPageNumber === "number" ? true : undefined,
    errors: keyOf(ERROR_PRINTS, settings["printErrors"]),
  };
  return [
    isEmpty(printOptions) ? "" : xml("printOptions", printOptions),
    xml("pageMargins", Object.fromEntries(margins)),
    isEmpty(pageSetup) ? "" : xml("pageSetup", pageSetup),
    headersFootersXml(headersFooters),
    breaksXml("rowBreaks", layout.horizontalBreaks, 16_383),
    breaksXml("colBreaks", layout.verticalBreaks, 1_048_575),
  ].join("");
}

function headersFootersXml(texts: Readonly<Record<string, string>>): string {
  const part = (tag: string, place: string) => {
    const text = Object.entries(SECTIONS)
      .map(([letter, section]) => {
        const content = texts[`${section}${place}`] ?? "";
        return content === "" ? "" : `&${letter}${content}`;
      })
      .join("");
    return text === "" ? "" : xml(tag, {}, escapeText(text));
  };
  const content = part("oddHeader", "Header") + part("oddFooter", "Footer");
  return content === "" ? "" : xml("headerFooter", {}, content);
}

function breaksXml(tag: string, breaks: readonly number[], max: number): string {
  if (breaks.length === 0) return "";
  return xml(
    tag,
    { count: breaks.length, manualBreakCount: breaks.length },
    ...breaks.map((id) => xml("brk", { id, max, man: true })),
  );
}

function isEmpty(attributes: Readonly<Record<string, unknown>>): boolean {
  return Object.values(attributes).every((value) => value === undefined);
}

function keyOf(table: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return Object.keys(table).find((key) => sameName(table[key], value));
}

/** Office.js takes names of constants in either case. */
function sameName(name: string | undefined, value: unknown): boolean {
  return typeof value === "string" && name?.toLowerCase() === value.toLowerCase();
}
