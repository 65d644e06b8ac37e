import { columnLetters } from "../../connection/addresses";
import {
  COLUMNS,
  isDateStyle,
  type CellFinder,
  type ColumnKey,
  type PlannedCell,
  type QuotePlan,
} from "./plan";
import { keyText } from "./rowKeys";
import { serialOfIsoDay } from "./serialDay";

/** Where the rows and columns of a quote are in a sheet, from 0. */
export type Placement = {
  readonly rowOf: (rowKey: string) => number | undefined;
  readonly columnOf: (column: ColumnKey) => number | undefined;
};

/** A quote whose rows and columns stand side by side from a cell on. */
export function blockPlacement(plan: QuotePlan, top: number, left: number): Placement {
  const rows = new Map(plan.rows.map(({ key }, index) => [key, top + index]));
  return {
    rowOf: (rowKey) => rows.get(rowKey),
    columnOf: (column) => left + COLUMNS.indexOf(column),
  };
}

/**
 * How formulas find cells of the quote in a sheet.
 *
 * @throws RangeError for a cell that the sheet does not have
 */
export function finderIn({ rowOf, columnOf }: Placement): CellFinder {
  return (rowKey, columnKey, isAbsolute = false) => {
    const row = rowOf(rowKey);
    const column = columnOf(columnKey);
    if (row === undefined || column === undefined) {
      throw new RangeError(`The sheet has no cell ${rowKey} ${columnKey}`);
    }
    const letters = columnLetters(column);
    return isAbsolute ? `$${letters}$${row + 1}` : `${letters}${row + 1}`;
  };
}

/**
 * What is written into a cell. User text begins with the apostrophe that keeps Excel from reading a formula, a date or
 * a number into it; "" empties the cell.
 */
export function written(cell: PlannedCell, finder: CellFinder, isLive: boolean): string | number {
  const { content, look } = cell;
  switch (content.kind) {
    case "text":
      return asText(content.text);
    case "number":
      return content.number;
    case "date":
      return serialOfIsoDay(content.day);
    case "formula":
      if (isLive) return content.formula(finder);
      if (typeof content.value === "number") return content.value;
      return isDateStyle(look) ? serialOfIsoDay(content.value) : asText(content.value);
  }
}

export function asText(text: string): string {
  return text === "" ? "" : `'${text.replaceAll("\r\n", "\n")}`;
}

/** The planned cell at a place, the key of its row included. */
export function plannedCell(
  { key, cells }: QuotePlan["rows"][number],
  column: ColumnKey,
): PlannedCell | undefined {
  if (column !== "key") return cells[column];
  return { content: { kind: "text", text: keyText(key) }, look: "plain" };
}
