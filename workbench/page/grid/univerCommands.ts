import { CommandType, RANGE_TYPE, type ICommandInfo, type IRange } from "@univerjs/core";
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";

/** What somebody wants by the mouse; sizes in pixels. */
export type CanvasRequest =
  | { readonly kind: "resizeColumn"; readonly column: number; readonly by: number }
  | { readonly kind: "resizeRow"; readonly row: number; readonly by: number }
  | { readonly kind: "fitColumns"; readonly areas: readonly Area[] }
  | { readonly kind: "fitRows"; readonly areas: readonly Area[] }
  | { readonly kind: "showColumns"; readonly areas: readonly Area[] }
  | { readonly kind: "showRows"; readonly areas: readonly Area[] }
  | { readonly kind: "fill" | "move"; readonly source: Area; readonly target: Area }
  | { readonly kind: "edit" };

/** Whether Univer may do what it is about to do, or what the workbook is asked for instead. */
export type Verdict = "pass" | "refuse" | CanvasRequest;

/** Commands that change nothing but what is to be seen. */
const HARMLESS: ReadonlySet<string> = new Set([
  "sheet.command.scroll-view",
  "sheet.command.set-scroll-relative",
  "sheet.command.scroll-to-cell",
]);

/** By which Univer's own editor would open or close, and what a double click is for it. */
const EDITOR = "sheet.operation.set-cell-edit-visible";

const DOUBLE_CLICK = 3;

/**
 * Judges what Univer wants to do by itself. Univer's copy of the workbook never changes that way: whatever would
 * change it becomes a request to the workbook or is refused.
 */
export function judge({ id, type, params }: ICommandInfo): Verdict {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(params ?? {}));
  if (id === EDITOR) {
    const isAsked = values.get("visible") === true && values.get("eventType") === DOUBLE_CLICK;
    return isAsked ? { kind: "edit" } : "refuse";
  }
  if (type === CommandType.OPERATION) return "pass";
  if (type === CommandType.MUTATION) return "refuse";
  if (HARMLESS.has(id)) return "pass";
  return requestOf(id, values) ?? "refuse";
}

/** The cells of a range of Univer; whole rows and columns go on beyond the end of the grid. */
export function areaOfRange(range: IRange): Area {
  const { startRow, startColumn, endRow, endColumn, rangeType } = range;
  const isAllColumns = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  const isAllRows = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const row = isAllRows ? 0 : startRow;
  const column = isAllColumns ? 0 : startColumn;
  return {
    row,
    column,
    rows: isAllRows ? SHEET_ROWS : endRow - row + 1,
    columns: isAllColumns ? SHEET_COLUMNS : endColumn - column + 1,
  };
}

/** The range of Univer for an area, in a grid of so many rows and columns. */
export function rangeOfArea(
  { row, column, rows, columns }: Area,
  grid: { readonly rows: number; readonly columns: number },
): IRange {
  const isAllRows = rows === SHEET_ROWS;
  const isAllColumns = columns === SHEET_COLUMNS;
  return {
    startRow: Math.min(row, grid.rows - 1),
    startColumn: Math.min(column, grid.columns - 1),
    endRow: Math.min(row + rows, grid.rows) - 1,
    endColumn: Math.min(column + columns, grid.columns) - 1,
    rangeType: rangeType(isAllRows, isAllColumns),
  };
}

function rangeType(isAllRows: boolean, isAllColumns: boolean): RANGE_TYPE {
  if (isAllRows) return isAllColumns ? RANGE_TYPE.ALL : RANGE_TYPE.COLUMN;
  return isAllColumns ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
}

function requestOf(id: string, params: ReadonlyMap<string, unknown>): CanvasRequest | undefined {
  const number = (name: string) => Number(params.get(name) ?? 0);
  switch (id) {
    case "sheet.command.delta-column-width":
      return { kind: "resizeColumn", column: number("anchorCol"), by: number("deltaX") };
    case "sheet.command.delta-row-height":
      return { kind: "resizeRow", row: number("anchorRow"), by: number("deltaY") };
    case "sheet.command.set-col-auto-width":
      return { kind: "fitColumns", areas: areasOf(params.get("ranges")) };
    case "sheet.command.set-row-is-auto-height":
      return { kind: "fitRows", areas: areasOf(params.get("ranges")) };
    case "sheet.command.set-col-visible-on-cols":
      return { kind: "showColumns", areas: areasOf(params.get("ranges")) };
    case "sheet.command.set-specific-rows-visible":
      return { kind: "showRows", areas: areasOf(params.get("ranges")) };
    case "sheet.command.auto-fill":
      return between("fill", params.get("sourceRange"), params.get("targetRange"));
    case "sheet.command.move-range":
      return between("move", params.get("fromRange"), params.get("toRange"));
    default:
      return undefined;
  }
}

function between(
  kind: "fill" | "move",
  source: unknown,
  target: unknown,
): CanvasRequest | undefined {
  if (!isRange(source) || !isRange(target)) return undefined;
  return { kind, source: areaOfRange(source), target: areaOfRange(target) };
}

function areasOf(ranges: unknown): readonly Area[] {
  return Array.isArray(ranges) ? ranges.filter(isRange).map(areaOfRange) : [];
}

function isRange(value: unknown): value is IRange {
  return typeof value === "object" && value !== null && "startRow" in value && "endColumn" in value;
}
