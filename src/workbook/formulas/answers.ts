import { joinedAreas, areaAddress, type Position } from "../connection/addresses";
import type { ExcelSession } from "../connection/session";
import { isUnanswered } from "./unanswered";

/** Between two polls, in milliseconds; office.js sends answers of functions in bundles about as often. */
const PAUSE = 300;

/** Cells of one sheet. */
export type CellsOfSheet = { readonly id: string; readonly cells: readonly Position[] };

export type CellWithValue = Position & { readonly id: string; readonly value: unknown };

/**
 * Looks again and again until no cell waits any more, or until patience is over: functions answer after the request that
 * has made Excel calculate. Two polls have to agree, since at the first one Excel may not have started yet.
 *
 * @returns the cells as they were seen last, without those of sheets that are gone
 */
export async function whenAnswered(
  session: ExcelSession,
  sheets: readonly CellsOfSheet[],
): Promise<readonly CellWithValue[]> {
  let last = await valuesOf(session, sheets);
  for (let waited = 0; waited < session.settings.timeout; waited += PAUSE) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const next = await valuesOf(session, sheets);
    const isSame = next.every(({ value }, index) => value === last[index]?.value);
    last = next;
    if (isSame && !next.some(({ value }) => isUnanswered(value))) break;
  }
  return last;
}

async function valuesOf(
  { context, sync }: ExcelSession,
  sheets: readonly CellsOfSheet[],
): Promise<readonly CellWithValue[]> {
  const read = sheets.flatMap(({ id, cells }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    return joinedAreas(cells).map((area) => ({
      id,
      area,
      range: sheet.getRange(areaAddress(area)).load("values"),
    }));
  });
  await sync();
  return read
    .filter(({ range }) => !range.isNullObject)
    .flatMap(({ id, area, range }) =>
      (range.values as unknown[][]).flatMap((row, r) =>
        row.map((value, c) => ({ id, row: area.row + r, column: area.column + c, value })),
      ),
    );
}
