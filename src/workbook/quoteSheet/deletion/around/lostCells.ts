import type { QuoteDocument } from "../../../../quote";
import type { Area, Position } from "../../../connection/addresses";
import { anchorName } from "../../anchor/anchor";
import { endsInArea } from "./endsInArea";
import { blockOf, loadUsed, MOST_CELLS } from "./usedCells";
import { PRINT_NAME } from "../whySheetStays";
import type { ExcelSession } from "../../../connection/session";

/** Rows of a sheet that go: with what is in them, or after their cells were moved elsewhere. */
export type GoingRows = { readonly gone: readonly Area[]; readonly moved: readonly Area[] };

/**
 * Whether something that is not restored would be lost with rows: what cells hold, or where formulas and names lead.
 * Also where there is too much to be read. Three round trips.
 *
 * @param isRestored whether a cell of the sheet gets its content again, whatever becomes of it
 */
export async function losesCells(
  { context, sync }: ExcelSession,
  quote: Pick<QuoteDocument, "id" | "revision">,
  { id, name: sheet }: { readonly id: string; readonly name: string },
  { gone, moved }: GoingRows,
  isRestored: (at: Position) => boolean,
): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id");
  names.load("items/name,items/formula");
  const own = worksheets.getItem(id).names.load("items/name,items/formula");
  await sync();
  const sheets = worksheets.items.map((each) => ({
    isSameSheet: each.id === id,
    used: loadUsed(each),
  }));
  await sync();
  const isLosing = (formula: unknown, isSameSheet: boolean) =>
    gone.some((area) => endsInArea(formula, { sheet, area, isSameSheet })) ||
    moved.some((area) => endsInArea(formula, { sheet, area, isSameSheet, isMoved: true }));
  const ours = anchorName(quote);
  const isNamed = [...names.items, ...own.items].some(
    ({ name, formula }) => name !== ours && !PRINT_NAME.test(name) && isLosing(formula, false),
  );
  if (isNamed) return true;
  const counts = sheets.map(({ used }) => (used.isNullObject ? 0 : used.cellCount));
  // An area too large to be counted has a count of -1.
  if (counts.some((count) => count < 0)) return true;
  if (counts.reduce((sum, count) => sum + count, 0) > MOST_CELLS) return true;
  for (const { used } of sheets) used.load("formulas");
  await sync();
  return sheets.some(({ isSameSheet, used }) => {
    const { row, column, contents } = blockOf(used);
    return contents.some((cells, r) =>
      cells.some((content, c) => {
        if (content === "") return false;
        const at = { row: row + r, column: column + c };
        if (isSameSheet && isRestored(at)) return false;
        const isGone = isSameSheet && gone.some((area) => isIn(area, at));
        return isGone || isLosing(content, isSameSheet);
      }),
    );
  });
}

export function isIn(area: Area, { row, column }: Position): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}
