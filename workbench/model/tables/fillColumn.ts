import { moveFormula } from "../../formula/relative";
import { intersection, type Area } from "../area";
import { putCell } from "../cells/content";
import { isBlank } from "../cells/existing";
import type { Draft } from "../draft";
import type { Id } from "../state";
import { styleAt } from "../styleAt";
import { bodyArea } from "./tableParts";

/** Fills columns of tables in which an area was written, as `fillColumn` does (R32). */
export function fillTableColumns(draft: Draft, sheetId: Id, area: Area): void {
  for (const table of draft.sheet(sheetId).tables) {
    const body = bodyArea(table);
    const written = intersection(body, area);
    if (!written) continue;
    for (let offset = 0; offset < written.columns; offset += 1) {
      const column = written.column + offset;
      fillColumn(draft, sheetId, body, { ...written, column, columns: 1 });
    }
  }
}

/** Fills a column of a table with the first formula of what was written into it, when the rest of it is empty. */
export function fillColumn(draft: Draft, sheetId: Id, body: Area, written: Area): void {
  const { row, column } = written;
  const first = draft.cell(sheetId, row, column);
  if (first?.formula === undefined || first.array) return;
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
  const others = rows.filter((each) => each < row || each >= row + written.rows);
  if (!others.every((each) => isBlank(draft.cell(sheetId, each, column)))) return;
  for (const each of others) {
    const formula = moveFormula(first.formula, each - row, 0);
    const style = styleAt(draft.sheet(sheetId), each, column);
    putCell(draft, sheetId, { row: each, column }, { constant: null, formula }, style);
  }
}
