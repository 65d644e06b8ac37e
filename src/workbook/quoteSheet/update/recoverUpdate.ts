import { isMadeOf } from "../rollback/onlyOurWrites";
import { deleteRows, removalMarks } from "./applyUpdate";
import { rangeOf } from "../style/choices";
import { loadParts, readParts } from "../../quoteStore/savedParts";
import { COLUMN_KEYS_ROW } from "../layout/rowKeys";
import { writeFooter } from "../style/pageSetup";
import { partRestoring } from "../../quoteStore/partToSave";
import { Refusal, type ExcelSession } from "../../connection/session";
import { sheetKeys } from "../layout/sheetKeys";
import { loadCells } from "../anchor/sheetOfQuote";
import {
  insertsDone,
  markedRows,
  rollBackUpdate,
  type CellsNow,
  type WrittenUpdate,
} from "../rollback/rollbackUpdate";

/**
 * Looks how far a failed update came; completes it when only rows are left to delete, else takes it back. What somebody
 * has edited since stays as it is; it is an edit of the sheet then, which the user is shown.
 *
 * @returns whether the update is done
 * @throws Refusal leftUnfinished where an edit keeps it from being taken back
 */
export async function recoverUpdate(
  session: ExcelSession,
  attempted: WrittenUpdate,
): Promise<boolean> {
  const { document, part, cells } = attempted;
  const { range, sheet } = loadCells(session, document);
  const loadedParts = loadParts(session);
  await session.sync("writing");
  if (range.isNullObject) return false;
  const { formulas } = range as CellsNow;
  // Not by its id, which is another one in some Excels once it was written.
  const isDone = (await readParts(session, loadedParts)).some(({ xml }) => xml === part.xml);
  const isUntouched = isDone
    ? isRestOnlyOurs(attempted, formulas)
    : holdsOnlyOurWrites(attempted, formulas);
  const target = session.context.workbook.worksheets.getItem(sheet.name);
  const cellsNow = { ...cells, row: range.rowIndex, column: range.columnIndex };
  if (isDone) {
    if (isUntouched) deleteRows(target, cellsNow, markedRows(cellsNow, range));
    return true;
  }
  const isMoved = cellsNow.row !== cells.row || cellsNow.column !== cells.column;
  if (isMoved || !isUntouched) throw new Refusal({ code: "leftUnfinished", sheet: sheet.name });
  const rollBack = await cellsRestoring(session, target, range, attempted);
  rollBack();
  return false;
}

/** Takes an update back that is done and has deleted no row, with what was stored before. */
export async function undoUpdate(session: ExcelSession, written: WrittenUpdate): Promise<void> {
  const { range, sheet } = loadCells(session, written.document);
  const restorePart = await partRestoring(session, written.part);
  const target = session.context.workbook.worksheets.getItem(sheet.name);
  const rollBack = await cellsRestoring(session, target, range, written);
  // First of all, since an update of which the part tells counts as done.
  restorePart();
  rollBack();
}

/** Finds what an update has added, and gives what queues the restoring of cells and footer. */
async function cellsRestoring(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  range: Excel.Range,
  written: WrittenUpdate,
): Promise<() => void> {
  const { products, footer } = written;
  const list = products?.isMissing
    ? await findAddedList(session, sheet, range, written)
    : undefined;
  return () => {
    list?.clear();
    rollBackUpdate(sheet, written, range);
    if (footer) writeFooter(sheet, footer);
  };
}

/** The list of products that the update has added, wherever its row is by now. */
async function findAddedList(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  range: Excel.Range,
  { products }: WrittenUpdate,
): Promise<Excel.Range | undefined> {
  const keys = sheetKeys(range.formulas as Contents);
  if (!products || !keys) return undefined;
  const row = range.rowIndex + keys.keys.indexOf(COLUMN_KEYS_ROW);
  const found = rangeOf(sheet, { ...products, at: { ...products.at, row } }).load("formulas");
  await session.sync("writing");
  return isMadeOf(found.formulas, [[products.contents]]) ? found : undefined;
}

type Contents = CellsNow["formulas"];

/** Whether the rows that are left to be deleted hold what they held before. */
function isRestOnlyOurs(attempted: WrittenUpdate, formulas: Contents): boolean {
  const { cells, plan } = attempted;
  const rows = markedRows(cells, { formulas }).map((row) => row - cells.row);
  const before = plan.removed.slice(0, rows.length).map((row) => contentBefore(row, attempted));
  const found = rows.map((row) => formulas[row] ?? []);
  const { keyColumn } = cells;
  const plain = found.map((row) => row.map((each, column) => (column === keyColumn ? "" : each)));
  return isMadeOf(plain, [before]);
}

/** Whether the cells hold nothing but what the update has found or written. */
function holdsOnlyOurWrites(attempted: WrittenUpdate, formulas: Contents): boolean {
  const { cells, plan } = attempted;
  const added = formulas.length - cells.formulas.length;
  const done = insertsDone(plan, added);
  if (done.reduce((sum, { rows }) => sum + rows, 0) !== added) return false;
  if (done.length < plan.inserts.length) {
    return done.every(({ row, rows }) => isMadeOf(formulas.slice(row, row + rows), []));
  }
  const stayed = formulas.map((_, row) => contentBefore(row, attempted));
  const moved: (readonly unknown[])[] = formulas.map(() => []);
  for (const { from, to } of plan.moves) moved[to] = contentBefore(from, attempted);
  const written: unknown[][] = formulas.map(() => []);
  for (const { row, column, content } of [
    ...plan.writes,
    ...removalMarks(plan, cells.row, cells.column + cells.keyColumn),
  ]) {
    const cellsOfRow = written[row - cells.row];
    if (cellsOfRow) cellsOfRow[column - cells.column] = content;
  }
  return isMadeOf(formulas, [stayed, moved, written]);
}

function contentBefore(row: number, { cells, plan: { slots } }: WrittenUpdate) {
  return cells.formulas[slots[row]?.before ?? -1] ?? [];
}
