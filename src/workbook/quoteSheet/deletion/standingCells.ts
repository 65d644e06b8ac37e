import { isSameData } from "../../../quote";
import { contentsOf, localAddress } from "../../connection/officeApi";
import { areaAddress, type Area } from "../../connection/addresses";
import type { ExcelSession } from "../../connection/session";
import { firstColumn, type FoundCells } from "./readQuote";

/** More cells are not looked through for a quote whose rows were moved. */
const MOST_CELLS = 100_000;

/** Asks for the sheet on which a quote stood and for the place where it stood. */
export function loadStanding({ context }: ExcelSession, cells: FoundCells) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cells.sheetId).load("name");
  const range = sheet.getRange(cells.address).load("columnCount");
  const keys = range.getColumn(0).load("formulas");
  const used = sheet.getUsedRangeOrNullObject(true).load("cellCount,rowIndex,columnIndex");
  return { sheet, range, keys, used };
}

/**
 * Where the cells of a quote stand now, known by the keys in their first column; undefined where they do not, or where
 * they are twice. One round trip if rows or columns around them have been moved.
 */
export async function standingAddress(
  session: ExcelSession,
  { keys: wanted, address }: FoundCells,
  { sheet, range, keys, used }: ReturnType<typeof loadStanding>,
): Promise<string | undefined> {
  if (sheet.isNullObject || used.isNullObject) return undefined;
  if (isSameData(firstColumn(contentsOf(keys)), wanted)) return localAddress(address);
  if (used.cellCount < 0 || used.cellCount > MOST_CELLS) return undefined;
  used.load("formulas");
  await session.sync();
  const formulas: readonly (readonly unknown[])[] = used.formulas;
  const found = formulas.flatMap((cells, row) =>
    cells.flatMap((_content, column): readonly Area[] =>
      wanted.every((key, index) => (formulas[row + index]?.[column] ?? "") === key)
        ? [{ row, column, rows: wanted.length, columns: range.columnCount }]
        : [],
    ),
  );
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const { rowIndex, columnIndex } = used;
  return areaAddress({ ...only, row: rowIndex + only.row, column: columnIndex + only.column });
}
