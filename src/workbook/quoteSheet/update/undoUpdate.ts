import { loadParts, readParts } from "../../quoteStore/savedParts";
import { partRestoring } from "../../quoteStore/partToSave";
import { Refusal, type ExcelSession } from "../../connection/session";
import { bandAddress, loadCells } from "../anchor/sheetOfQuote";
import { restoreDeletedRows } from "../rollback/deletedRows";
import type { CellsNow, WrittenUpdate } from "../rollback/rollbackUpdate";
import { runs } from "./rowChanges";
import { cellsRestoring, holdsOnlyOurWrites } from "./updateRestoring";

/**
 * Takes an update back that is done, with what was stored before; goes on where half of that is done.
 *
 * @throws Refusal leftUnfinished where half of it is done and somebody has worked on it since
 */
export async function undoUpdate(session: ExcelSession, written: WrittenUpdate): Promise<void> {
  const { document, part, cells, deleted } = written;
  const { range, sheet } = loadCells(session, document);
  const loadedParts = deleted && loadParts(session);
  const restorePart = await partRestoring(session, part);
  const isStored =
    loadedParts && (await readParts(session, loadedParts)).some(({ xml }) => xml === part.xml);
  const target = session.context.workbook.worksheets.getItem(sheet.name);
  // Deleted rows are back once the part is.
  const missing = isStored ? missingRows(written, range.formulas.length) : [];
  const now = { formulas: withRows(range.formulas, missing) };
  const isWhereItWas = range.rowIndex === cells.row && range.columnIndex === cells.column;
  if (deleted && !(isWhereItWas && holdsOnlyOurWrites(written, now.formulas))) {
    throw new Refusal({ code: "leftUnfinished", sheet: sheet.name });
  }
  const rollBack = await cellsRestoring(session, target, { found: range, now }, written);
  for (const { row, rows } of missing) {
    target.getRange(bandAddress(cells, cells.row + row, rows)).insert("Down");
  }
  // Before all else, since an update of which the part tells counts as done.
  restorePart();
  rollBack();
  if (deleted) await restoreDeletedRows(session, target, cells, deleted);
}

/** Whether an update is done and none of the rows that it has deleted is back. */
export function isWithoutDeleted({ plan }: WrittenUpdate, rows: number): boolean {
  return rows === plan.slots.length - plan.removed.length;
}

/** Deleted rows that are not back yet, from top to bottom, in rows of the quote as they are before any is deleted. */
function missingRows({ plan: { slots, removed } }: WrittenUpdate, rows: number) {
  let back = rows - (slots.length - removed.length);
  return runs(removed).filter((run) => {
    back -= run.rows;
    return back < 0;
  });
}

function withRows(
  formulas: CellsNow["formulas"],
  missing: ReturnType<typeof missingRows>,
): CellsNow["formulas"] {
  const all = [...formulas];
  const blank = (formulas[0] ?? []).map(() => "");
  for (const { row, rows } of missing) {
    all.splice(row, 0, ...Array.from({ length: rows }, () => blank));
  }
  return all;
}
