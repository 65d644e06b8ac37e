import { areaAddress, rowsAddress, type Area } from "../../connection/addresses";
import { TABLE_COLUMNS, type QuotePlan } from "../layout/plan";
import { WIDTHS } from "./styles";
import { pageBreaks } from "./pageBreaks";

/** A4, in points. */
const PAGE = { width: 595, height: 842 } as const;
const MARGIN = 40;
const FOOTER_MARGIN = 20;
/** Three lines of details. */
const BOTTOM_MARGIN = 64;

const TABLE_WIDTH = TABLE_COLUMNS.reduce((sum, column) => sum + WIDTHS[column], 0);
const FITTING_SCALE = (PAGE.width - 2 * MARGIN) / TABLE_WIDTH;
/** Printers draw columns wider than the screen does: ten of 48 points do not fit into 511. */
const PRINTED_WIDER = 1.12;
/** Of the size on the screen: all columns are on one page with it, however wide they are drawn. */
const SAFE_PERCENT = Math.floor((FITTING_SCALE / PRINTED_WIDER) * 100);

/** Prints a quote on A4: one page wide, its heads on every page, the letter's details and page numbers at the foot. */
export function setUpPages(
  sheet: Excel.Worksheet,
  { footer }: Pick<QuotePlan, "footer">,
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
  pageLayout.bottomMargin = BOTTOM_MARGIN;
  pageLayout.footerMargin = FOOTER_MARGIN;
  pageLayout.setPrintArea(areaAddress(printed));
  pageLayout.setPrintTitleRows(rowsAddress(headRow, 1));
  writeFooter(sheet, footerTexts(footer));
  sheet.showGridlines = false;
}

/**
 * Lets no page of a quote end with the heading of what comes on the next one. Where that takes breaks it is printed at a
 * percentage, since Excel heeds none where it fits a sheet to pages (R16).
 */
export function breakPages(
  sheet: Excel.Worksheet,
  { rows, headRow }: QuotePlan,
  { row: top, column }: Area,
): void {
  const headHeight = rows.find(({ key }) => key === headRow)?.height ?? 0;
  const breaksAt = (scale: number) =>
    pageBreaks(rows, (PAGE.height - MARGIN - BOTTOM_MARGIN) / scale, headHeight);
  if (breaksAt(FITTING_SCALE).length === 0) return;
  sheet.pageLayout.zoom = { scale: SAFE_PERCENT };
  for (const row of breaksAt(SAFE_PERCENT / 100)) {
    const cell = areaAddress({ row: top + row, column, rows: 1, columns: 1 });
    sheet.horizontalPageBreaks.add(cell);
  }
}

export type FooterTexts = { readonly left: string; readonly right: string };

export function writeFooter(sheet: Excel.Worksheet, { left, right }: FooterTexts): void {
  const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = left;
  pages.rightFooter = right;
}

const SIZE = "&7";

/** "&" begins a code in a footer, and digits after a size would belong to it; "Page &P of &N" is ours. */
export function footerTexts({ left, right }: QuotePlan["footer"]): FooterTexts {
  return {
    left: left === "" ? "" : `${SIZE}${/^\d/.test(left) ? " " : ""}${left.replaceAll("&", "&&")}`,
    right: `${SIZE}${right}`,
  };
}
