import { areaAddress, rowsAddress, type Area } from "./addresses";
import type { QuotePlan } from "./layout/plan";

/** In points. */
const MARGIN = 42;
const FOOTER_MARGIN = 20;

/** Prints a quote on A4: one page wide, its heads on every page, the letter's details and page numbers at the foot. */
export function setUpPages(
  sheet: Excel.Worksheet,
  { footer }: QuotePlan,
  printed: Area,
  headRow: number,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = MARGIN;
  pageLayout.bottomMargin = MARGIN + FOOTER_MARGIN;
  pageLayout.footerMargin = FOOTER_MARGIN;
  pageLayout.setPrintArea(areaAddress(printed));
  pageLayout.setPrintTitleRows(rowsAddress(headRow, 1));
  writeFooter(sheet, footerTexts(footer));
  sheet.showGridlines = false;
}

export type FooterTexts = { readonly left: string; readonly right: string };

export function writeFooter(sheet: Excel.Worksheet, { left, right }: FooterTexts): void {
  const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = left;
  pages.rightFooter = right;
}

/** "&" begins a code in a footer, and digits after a size would belong to it; "Page &P of &N" is ours. */
export function footerTexts({ left, right }: QuotePlan["footer"]): FooterTexts {
  return {
    left: left === "" ? "" : `&7 ${left.replaceAll("&", "&&")}`,
    right: `&7 ${right}`,
  };
}
