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
  writeFooter(sheet, footer);
  sheet.showGridlines = false;
}

export function writeFooter(sheet: Excel.Worksheet, footer: QuotePlan["footer"]): void {
  const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = leftFooter(footer);
  // "Page &P of &N" is ours.
  pages.rightFooter = `&7 ${footer.right}`;
}

/** "&" begins a code in a footer, and digits after a size would belong to it. */
function leftFooter({ left }: QuotePlan["footer"]): string {
  return left === "" ? "" : `&7 ${left.replaceAll("&", "&&")}`;
}
