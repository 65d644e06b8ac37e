import { quoteSheetTexts } from "../../../../i18n/quote/sheet";
import { LANGUAGES } from "../../../../i18n";
import { isApiSupported } from "../../../connection/officeApi";
import type { QuotePlan } from "../../layout/plan";
import { footerTexts } from "../../style/pageSetup";
import { isSheetProperty } from "../../../quoteStore/sheetProperty";

const PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

/** Asks for what a sheet has beside its cells and objects: the heads and feet of its pages, and properties of its own. */
export function loadSettings(sheet: Excel.Worksheet) {
  const pages = isApiSupported("1.9") ? loadPages(sheet.pageLayout) : [];
  const properties = isApiSupported("1.12") ? sheet.customProperties.load("items/key") : undefined;
  return { pages, properties };
}

function loadPages({ headersFooters }: Excel.PageLayout): readonly Excel.HeaderFooter[] {
  const { defaultForAllPages, firstPage, evenPages, oddPages } = headersFooters;
  const all = [defaultForAllPages, firstPage, evenPages, oddPages];
  for (const page of all) {
    page.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
  }
  return all;
}

/** Whether a page has a head or a foot that no quote writes. One that was emptied is no loss. */
export function hasForeignPages(
  { pages }: ReturnType<typeof loadSettings>,
  { footer }: QuotePlan,
): boolean {
  const left = plain(footerTexts(footer).left);
  // In any language: an update changes the left one alone.
  const right = LANGUAGES.map((each) => {
    const { page } = quoteSheetTexts(each);
    return plain(footerTexts({ left: "", right: page }).right);
  });
  const isOurs = (part: (typeof PARTS)[number], text: string) =>
    text === "" ||
    (part === "leftFooter" && text === left) ||
    (part === "rightFooter" && right.includes(text));
  return pages.some((page) => PARTS.some((part) => !isOurs(part, plain(page[part]))));
}

/** Without the codes of fonts, of which Excel may spell some in another way. */
function plain(text: string): string {
  return text
    .replace(/&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[BIUESXY])/gi, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether somebody else has stored something with a sheet. */
export function hasForeignProperties({ properties }: ReturnType<typeof loadSettings>): boolean {
  return properties?.items.some(({ key }) => !isSheetProperty(key)) ?? false;
}
