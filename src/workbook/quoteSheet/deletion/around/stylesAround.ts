import { areaAddress, type Area } from "../../../connection/addresses";

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;
/** Excel tells cells without a fill as white. */
const NO_FILL = "#FFFFFF";

/** Asks for fills and fonts of all cells of a sheet around an area. */
export function loadStylesAround(sheet: Excel.Worksheet, area: Area): readonly Excel.RangeFormat[] {
  return around(area).map((each) => {
    const { format } = sheet.getRange(areaAddress(each));
    format.fill.load("color");
    format.font.load("name,size,color,bold,underline");
    return format;
  });
}

/** Whether some of the cells have a fill, or another font than the others; Excel tells nothing where it differs. */
export function areDressed(formats: readonly Excel.RangeFormat[]): boolean {
  const fills = formats.map(({ fill }): unknown => fill.color);
  if (fills.some((colour) => colour !== NO_FILL)) return true;
  const fonts = formats.map(({ font: { name, size, color, bold, underline } }) =>
    [name, size, color, bold, underline].map((each: unknown) => each ?? ""),
  );
  const isMixed = fonts.some((font) => font.includes(""));
  return isMixed || new Set(fonts.map((font) => JSON.stringify(font))).size > 1;
}

/** Above, below, left and right of an area, to the edges of the sheet. */
function around({ row, column, rows, columns }: Area): readonly Area[] {
  const [below, right] = [row + rows, column + columns];
  return [
    { row: 0, column: 0, rows: row, columns: SHEET_COLUMNS },
    { row: below, column: 0, rows: SHEET_ROWS - below, columns: SHEET_COLUMNS },
    { row, column: 0, rows, columns: column },
    { row, column: right, rows, columns: SHEET_COLUMNS - right },
  ].filter((each) => each.rows > 0 && each.columns > 0);
}
