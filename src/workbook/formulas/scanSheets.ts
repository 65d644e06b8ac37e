import { isAnswerTooLarge } from "../connection/hostErrors";
import type { ExcelSession } from "../connection/session";

/** What stands in the used cells of a sheet. */
export type ScannedSheet = {
  readonly id: string;
  readonly name: string;
  /** Of its first used cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** A cell without a formula repeats its value. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  /** As the cells show them. */
  readonly texts: readonly (readonly string[])[];
};

/** Formulas, values and texts of so many cells are about 2 MB, far below the 5 MB that an answer may have (R17). */
const MOST_CELLS = 20_000;

/**
 * The used cells of all sheets: two round trips, and one for every 20,000 cells; more where these hold long texts.
 * Empty sheets are left out.
 *
 * @param ids of the sheets that are wanted; all of them by default
 * @param onRead hears after each answer which share of the cells is read, and may throw to end the reading
 */
export async function scanSheets(
  session: ExcelSession,
  ids?: ReadonlySet<string>,
  onRead?: (share: number) => void,
): Promise<readonly ScannedSheet[]> {
  const worksheets = session.context.workbook.worksheets.load("items/id,items/name");
  await session.sync();
  const used = worksheets.items
    .filter(({ id }) => ids?.has(id) ?? true)
    .map((sheet) => ({
      sheet,
      range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
  await session.sync();
  const found = used.filter(({ range }) => !range.isNullObject);
  const pieces = await readPieces(session, found, onRead);
  return found.map(({ sheet: { id, name }, range: { rowIndex, columnIndex } }) => {
    const own = pieces.filter((piece) => piece.id === id);
    return {
      id,
      name,
      row: rowIndex,
      column: columnIndex,
      formulas: own.flatMap(({ range }) => range.formulas as unknown[][]),
      values: own.flatMap(({ range }) => range.values as unknown[][]),
      texts: own.flatMap(({ range }) => range.text),
    };
  });
}

type Used = { readonly sheet: Excel.Worksheet; readonly range: Excel.Range };
type Piece = { readonly id: string; readonly range: Excel.Range };
type Wanted = Used & { readonly from: number };

/** Reads rows of as many sheets in one request as may be, in their order. */
async function readPieces(
  session: ExcelSession,
  used: readonly Used[],
  onRead?: (share: number) => void,
): Promise<readonly Piece[]> {
  const all = used.reduce((sum, { range }) => sum + range.rowCount * range.columnCount, 0);
  const read: Piece[] = [];
  let cellsRead = 0;
  let open: readonly Wanted[] = used.map((each) => ({ ...each, from: 0 }));
  let mostCells = MOST_CELLS;
  while (open.length > 0) {
    const { pieces, rest, cells } = nextPieces(open, mostCells);
    try {
      await session.sync();
    } catch (error) {
      if (!isAnswerTooLarge(error) || mostCells < 100) throw error;
      mostCells = Math.floor(mostCells / 4);
      continue;
    }
    read.push(...pieces);
    open = rest;
    cellsRead += cells;
    onRead?.(cellsRead / all);
  }
  return read;
}

/** Asks for rows until an answer has cells enough; one row at least. */
function nextPieces(open: readonly Wanted[], mostCells: number) {
  const pieces: Piece[] = [];
  const rest: Wanted[] = [];
  let cells = 0;
  for (const wanted of open) {
    const { sheet, range, from } = wanted;
    const { columnCount, rowCount, rowIndex, columnIndex } = range;
    const room = Math.floor((mostCells - cells) / columnCount);
    const rows = Math.min(rowCount - from, pieces.length === 0 ? Math.max(room, 1) : room);
    if (rest.length > 0 || rows <= 0) {
      rest.push(wanted);
      continue;
    }
    const piece = sheet.getRangeByIndexes(rowIndex + from, columnIndex, rows, columnCount);
    pieces.push({ id: sheet.id, range: piece.load("formulas,values,text") });
    cells += rows * columnCount;
    if (from + rows < rowCount) rest.push({ ...wanted, from: from + rows });
  }
  return { pieces, rest, cells };
}
