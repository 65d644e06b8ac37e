import { isNoPrice, plainText, printedAmount, printedTerm, type SheetValue } from "./printed";
import type { CellsReading, ReadMatrixRow, ReadPrice, ReadingFault } from "./cellsReading";

type SupportTable = Pick<CellsReading, "prices" | "faults" | "matrix"> & {
  readonly firstRow: number;
  readonly lastRow: number;
};

/** What every plan is called before its name. */
const PLAN = "Support";

/** Of the heading above the prices in the table. */
const PRICES = /^(?:preise|prices)\b/i;

/** The table of support plans: their names across, what they contain, and below that what they cost (S1, S2). */
export function readSupportTable(
  cells: readonly (readonly SheetValue[])[],
): SupportTable | undefined {
  const top = cells.findIndex(([first]) => /^support-?plan/i.test(plainText(first)));
  const header = cells[top + 1];
  if (top < 0 || !header) return undefined;
  const columns = header.flatMap((cell, column) =>
    column > 0 && plainText(cell) !== "" ? [{ column, name: `${PLAN} ${plainText(cell)}` }] : [],
  );
  if (columns.length === 0) return undefined;
  const rows: ReadMatrixRow[] = [];
  const prices: ReadPrice[] = [];
  const faults: ReadingFault[] = [];
  let group = "";
  let lastRow = top + 1;
  for (const [offset, values] of cells.slice(top + 2).entries()) {
    const row = top + 2 + offset;
    const item = plainText(values[0]);
    if (item === "") break;
    lastRow = row;
    const entries = columns.map(({ column }) => plainText(values[column]));
    if (entries.every((entry) => entry === "")) group = item;
    else if (!PRICES.test(group)) rows.push({ group, item, entries });
    else {
      const term = printedTerm(values[0]);
      if (!term) {
        faults.push({ at: { row, column: 0 }, code: "unreadTerm", text: item });
        continue;
      }
      for (const { column, name } of columns) {
        const price = printedAmount(values[column]);
        const at = { row, column };
        if (price !== undefined) {
          prices.push({ at, product: name, term, tier: undefined, usersPerPack: undefined, price });
        } else if (!isNoPrice(values[column])) {
          faults.push({ at, code: "unreadAmount", text: plainText(values[column]) });
        }
      }
    }
  }
  const plans = columns.map(({ name }) => name);
  return { firstRow: top, lastRow, prices, faults, matrix: { plans, rows } };
}
