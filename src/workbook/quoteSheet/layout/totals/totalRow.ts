import { spanning, text, type PlannedCell, type PlannedRow } from "../plan";

export const totalKey = (name: string) => `total:${name}`;

/** From the quantity up to the amount. */
const LABEL_SPAN = 4;

/** Its formula rounds, since Excel adds binary fractions: 758.97 + 144.20 is 903.1700000000001 to it. */
export function totalRow(key: string, label: string, amount: PlannedCell): PlannedRow {
  const look = amount.look === "euroStrong" ? "labelStrong" : "label";
  return { key, cells: { quantity: spanning(text(label, look), LABEL_SPAN), net: amount } };
}
