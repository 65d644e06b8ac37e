import { isMadeOf } from "../rollback/onlyOurWrites";
import { deleteRows } from "./applyUpdate";
import { loadParts, readParts } from "../../quoteStore/savedParts";
import { Refusal, type ExcelSession } from "../../connection/session";
import { loadCells } from "../anchor/sheetOfQuote";
import { markedRows, type CellsNow, type WrittenUpdate } from "../rollback/rollbackUpdate";
import { isWithoutDeleted, undoUpdate } from "./undoUpdate";
import { cellsRestoring, contentBefore, holdsOnlyOurWrites } from "./updateRestoring";

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
  if (attempted.deleted) {
    if (isDone && isWithoutDeleted(attempted, formulas.length)) return true;
    await undoUpdate(session, attempted);
    return false;
  }
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
  const rollBack = await cellsRestoring(session, target, { found: range }, attempted);
  rollBack();
  return false;
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
