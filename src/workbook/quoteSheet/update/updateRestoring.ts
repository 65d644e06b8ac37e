import { isMadeOf } from "../rollback/onlyOurWrites";
import { removalMarks } from "./applyUpdate";
import { rangeOf } from "../style/choices";
import { COLUMN_KEYS_ROW } from "../layout/rowKeys";
import { writeFooter } from "../style/pageSetup";
import type { ExcelSession } from "../../connection/session";
import { sheetKeys } from "../layout/sheetKeys";
import {
  insertsDone,
  rollBackUpdate,
  type CellsNow,
  type WrittenUpdate,
} from "../rollback/rollbackUpdate";

type Contents = CellsNow["formulas"];

/**
 * Finds what an update has added, and gives what queues the restoring of cells and footer.
 *
 * @param found the cells as they are, and as they will be once the rows are back that the update has deleted
 */
export async function cellsRestoring(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { found, now = found }: { readonly found: Excel.Range; readonly now?: CellsNow },
  written: WrittenUpdate,
): Promise<() => void> {
  const { products, footer } = written;
  const list = products?.isMissing
    ? await findAddedList(session, sheet, { found, now }, written)
    : undefined;
  return () => {
    list?.clear();
    rollBackUpdate(sheet, written, now);
    if (footer) writeFooter(sheet, footer);
  };
}

/** The list of products that the update has added, wherever its row is by now. */
async function findAddedList(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { found, now }: { readonly found: Excel.Range; readonly now: CellsNow },
  { products }: WrittenUpdate,
): Promise<Excel.Range | undefined> {
  if (!products) return undefined;
  const listIn = (contents: Contents) => {
    const keys = sheetKeys(contents)?.keys;
    const row = found.rowIndex + (keys?.indexOf(COLUMN_KEYS_ROW) ?? 0);
    return keys && rangeOf(sheet, { ...products, at: { ...products.at, row } });
  };
  const list = listIn(found.formulas as Contents)?.load("formulas");
  await session.sync("writing");
  return list && isMadeOf(list.formulas, [[products.contents]]) ? listIn(now.formulas) : undefined;
}

/** Whether the cells hold nothing but what the update has found or written. */
export function holdsOnlyOurWrites(attempted: WrittenUpdate, formulas: Contents): boolean {
  const { cells, plan } = attempted;
  const added = formulas.length - cells.formulas.length;
  const done = insertsDone(plan, added);
  if (done.reduce((sum, { rows }) => sum + rows, 0) !== added) return false;
  const missing = plan.inserts.filter((insert) => !done.includes(insert));
  const isThere = (_: unknown, row: number) =>
    !missing.some((insert) => row >= insert.row && row < insert.row + insert.rows);
  const stayed = plan.slots.map((_, row) => contentBefore(row, attempted));
  const moved: (readonly unknown[])[] = plan.slots.map(() => []);
  for (const { from, to } of plan.moves) moved[to] = contentBefore(from, attempted);
  const written: unknown[][] = plan.slots.map(() => []);
  for (const { row, column, content } of [
    ...plan.writes,
    ...removalMarks(plan, cells.row, cells.column + cells.keyColumn),
  ]) {
    const cellsOfRow = written[row - cells.row];
    if (cellsOfRow) cellsOfRow[column - cells.column] = content;
  }
  return isMadeOf(
    formulas,
    [stayed, moved, written].map((rows) => rows.filter(isThere)),
  );
}

export function contentBefore(row: number, { cells, plan: { slots } }: WrittenUpdate) {
  return cells.formulas[slots[row]?.before ?? -1] ?? [];
}
