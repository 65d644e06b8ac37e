import { moveFormula } from "../../formula/relative";
import type { Area } from "../area";
import { putCell, type Content } from "../cells/content";
import { isBlank } from "../cells/existing";
import type { Draft } from "../draft";
import type { Id } from "../state";
import { styleAt } from "../styleAt";

/**
 * Lets new rows of a table look and calculate like the others: they take the style of a row beside them and, where a
 * column has one formula all the way, that formula. Cells that hold something keep it.
 */
export function continueColumns(draft: Draft, sheetId: Id, body: Area, added: Area): void {
  const model = added.row > body.row ? added.row - 1 : added.row + added.rows;
  if (model >= body.row + body.rows) return;
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const formula = columnFormula(draft, sheetId, body, added, model, column);
    const look = styleAt(draft.sheet(sheetId), model, column);
    for (let row = added.row; row < added.row + added.rows; row += 1) {
      const cell = draft.cell(sheetId, row, column);
      const isTaken = cell !== undefined && !isBlank(cell);
      const style = { ...look, quotePrefix: isTaken && cell.style.quotePrefix };
      const content: Content = isTaken ? cell : contentOf(formula, row - model);
      putCell(draft, sheetId, { row, column }, content, style);
    }
  }
}

function contentOf(formula: string | undefined, rows: number): Content {
  if (formula === undefined) return { constant: null };
  return { constant: null, formula: moveFormula(formula, rows, 0) };
}

/** The formula of the model row, when the row beside that one has the same. */
function columnFormula(
  draft: Draft,
  sheetId: Id,
  body: Area,
  added: Area,
  model: number,
  column: number,
): string | undefined {
  const formula = draft.cell(sheetId, model, column)?.formula;
  if (formula === undefined) return undefined;
  const direction = model < added.row ? -1 : 1;
  const beside = model + direction;
  const hasBeside = beside >= body.row && beside < body.row + body.rows;
  if (!hasBeside) return formula;
  const other = draft.cell(sheetId, beside, column)?.formula;
  return other === moveFormula(formula, direction, 0) ? formula : undefined;
}
