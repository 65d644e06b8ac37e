import { moveRow, writeCells } from "./carryOut";
import { setHeights } from "./dressing";
import { keyText, REMOVED } from "./layout/rowKeys";
import { asText } from "./placedPlan";
import { bandAddress, type CellsOfQuote } from "./sheetOfQuote";
import type { CellWrite, UpdatePlan } from "./updatePlan";

/** What the cells of a quote hold after an update that failed on its way. */
export type CellsNow = { readonly formulas: readonly (readonly unknown[])[] };

/** The rows of the sheet that an update has marked and not deleted yet. */
export function markedRows(cells: CellsOfQuote, { formulas }: CellsNow): readonly number[] {
  const column = cells.columns.get("key") ?? 0;
  return formulas.flatMap((row, index) =>
    String(row[column]).startsWith(keyText(REMOVED)) ? [cells.row + index] : [],
  );
}

/**
 * Takes back as much of an update as was done, the last first: rows are moved back, inserted ones deleted, and the
 * cells get what they held, only then, since formulas change when rows go.
 */
export function takeBackUpdate(
  sheet: Excel.Worksheet,
  cells: CellsOfQuote,
  plan: UpdatePlan,
  now: CellsNow,
): void {
  const added = now.formulas.length - cells.formulas.length;
  const wanted = plan.inserts.reduce((sum, { rows }) => sum + rows, 0);
  if (added === wanted) {
    for (const move of [...plan.moves].reverse()) {
      if (isMoved(move, cells, plan, now)) moveRow(sheet, cells, move.to, move.from);
    }
  }
  for (const { row, rows } of [...insertsDone(plan, added)].reverse()) {
    sheet.getRange(bandAddress(cells, cells.row + row, rows)).delete("Up");
  }
  if (added < wanted) return;
  writeCells(sheet, contentBefore(cells, plan));
  if (!cells.isOwnSheet) {
    setHeights(
      sheet,
      plan.beside.map(({ row, before }) => ({ row, height: before })),
    );
    return;
  }
  const heights = plan.heights.flatMap(({ row, before }) => {
    const original = plan.slots[row - cells.row]?.before;
    return original === undefined ? [] : [{ row: cells.row + original, height: before }];
  });
  setHeights(sheet, heights);
}

/** Which rows have been inserted, from how many there are more than before. */
export function insertsDone({ inserts }: UpdatePlan, added: number): UpdatePlan["inserts"] {
  let left = added;
  return inserts.filter(({ rows }) => {
    left -= rows;
    return left >= 0;
  });
}

/** By the key of the row; one that had none is told by its product until it gets one. */
function isMoved(
  { from, to, key }: UpdatePlan["moves"][number],
  cells: CellsOfQuote,
  { slots }: UpdatePlan,
  now: CellsNow,
): boolean {
  const before = slots[from]?.before ?? 0;
  const product = cells.columns.get("product") ?? 0;
  const found = now.formulas[to];
  return (
    found?.[cells.columns.get("key") ?? 0] === keyText(key) ||
    (cells.keys[before] === undefined && found?.[product] === cells.formulas[before]?.[product])
  );
}

/** What the cells that an update writes held before, where they were then. */
function contentBefore(cells: CellsOfQuote, plan: UpdatePlan): readonly CellWrite[] {
  const origin = new Map(
    plan.slots.flatMap(({ before }, row) => (before === undefined ? [] : [[row, before] as const])),
  );
  for (const { from, to } of plan.moves) {
    const before = plan.slots[from]?.before;
    if (before !== undefined) origin.set(to, before);
  }
  const keyColumn = cells.column + (cells.columns.get("key") ?? 0);
  const marks = plan.removed.map((row) => ({
    row: cells.row + row,
    column: keyColumn,
    numberFormat: undefined,
  }));
  return [...plan.writes, ...marks].flatMap(({ row, column, numberFormat }) => {
    const before = origin.get(row - cells.row);
    if (before === undefined) return [];
    const content = cells.formulas[before]?.[column - cells.column];
    const value = cells.values[before]?.[column - cells.column];
    return [
      {
        row: cells.row + before,
        column,
        content: typeof content === "string" ? asEntered(content, value) : (content as number),
        numberFormat: numberFormat && cells.numberFormats[before]?.[column - cells.column],
      },
    ];
  });
}

/** A formula as it is; a text, even one that begins with "=", as a text. Only a formula differs from its value. */
function asEntered(content: string, value: unknown): string {
  return content.startsWith("=") && content !== value ? content : asText(content);
}
