import { text, type PlannedCell, type PlannedRow } from "./plan";

export const totalKey = (name: string) => `total:${name}`;

/** Its formula rounds, since Excel adds binary fractions: 758.97 + 144.20 is 903.1700000000001 to it. */
export function totalRow(key: string, label: string, amount: PlannedCell): PlannedRow {
  const look = amount.look === "euroStrong" ? "labelStrong" : "label";
  return { key, cells: { quantity: text(label, look), net: amount } };
}
