import { displayText } from "../../format/display";
import { SHEET_ROWS } from "../../model/area";
import type { CellPosition } from "../../model/calculator";
import { columnWidth, setColumnWidth } from "../../model/cells/lines";
import { styleAt } from "../../model/styleAt";
import type { Workbook } from "../../model/workbook";
import { cellWidth } from "./columnFit";
import { mergeAt, points } from "./layout";
import type { Measure } from "./measure";

/** Widens columns for the numbers that are entered into them, as Excel does with columns that nobody has sized. */
export class EntryFit {
  /** The widths that were set here: from them columns may grow again. */
  readonly #fitted = new Map<string, number>();

  constructor(
    private readonly workbook: Workbook,
    private readonly measure: Measure,
  ) {}

  /** Makes the column of a cell as wide as its number needs, if nobody has given it a width. */
  fit({ sheetId, row, column }: CellPosition): void {
    const { workbook } = this;
    const sheet = workbook.sheet(sheetId);
    const value = workbook.value(sheetId, row, column);
    const style = styleAt(sheet, row, column);
    const key = `${sheetId} ${column}`;
    const size = sheet.columnProperties.get(column)?.size;
    const isOurs = size === undefined || size === this.#fitted.get(key);
    if (typeof value !== "number" || !isOurs || sheet.protection.isProtected) return;
    if (style.wrapText || style.shrinkToFit || mergeAt(sheet.merges, { row, column })) return;
    const text = displayText(value, style.numberFormat, workbook.culture);
    // General gets along with fewer digits, except for a whole number.
    if (style.numberFormat === "General" && !Number.isInteger(value)) return;
    const width = points(cellWidth(text, style, this.measure));
    if (width <= columnWidth(sheet, column)) return;
    const area = { row: 0, rows: SHEET_ROWS, column, columns: 1 };
    workbook.change("person", (draft) => setColumnWidth(draft, sheetId, area, width));
    const now = workbook.sheet(sheetId).columnProperties.get(column)?.size;
    if (now !== undefined) this.#fitted.set(key, now);
  }
}
