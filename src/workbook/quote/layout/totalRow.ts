import { text, type CellFinder, type PlannedCell, type PlannedRow } from "./plan";
import { HEAD_ROW, LINES_END } from "./rowKeys";

export const totalKey = (name: string) => `total:${name}`;

/** Its formula rounds, since Excel adds binary fractions: 758.97 + 144.20 is 903.1700000000001 to it. */
export function totalRow(key: string, label: string, amount: PlannedCell): PlannedRow {
  const look = amount.look === "euroStrong" ? "labelStrong" : "label";
  return { key, cells: { quantity: text(label, look), net: amount } };
}

/** From the heads to the row below the last line, so that lines that are inserted anywhere count. */
export function block(at: CellFinder, column: "net" | "period" | "term"): string {
  return `${at(HEAD_ROW, column, true)}:${at(LINES_END, column, true)}`;
}
