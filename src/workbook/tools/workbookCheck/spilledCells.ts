import { areaAddress, joinedAreas, type Area, type Position } from "../../connection/addresses";
import { isApiSupported } from "../../connection/officeApi";
import type { ExcelSession } from "../../connection/session";

/** Areas in one request, which may have 5 MB on the web (R17). */
const MOST_AREAS = 1000;

type CellsOfSheet = { readonly id: string; readonly cells: readonly Position[] };
type AreaOfSheet = { readonly id: string; readonly area: Area };

/** The cells among some into which a formula has spilled, so that nobody has typed what they hold. */
export async function spilledCells(
  session: ExcelSession,
  sheets: readonly CellsOfSheet[],
): Promise<readonly (Position & { readonly id: string })[]> {
  if (!isApiSupported("1.12")) return [];
  const areas = sheets.flatMap(({ id, cells }) => joinedAreas(cells).map((area) => ({ id, area })));
  const { all, some } = await askWhichSpill(session, areas);
  const single = some.flatMap(({ id, area }) =>
    cellsOf(area).map((cell) => ({ id, area: { ...cell, rows: 1, columns: 1 } })),
  );
  const alone = await askWhichSpill(session, single);
  return [...all, ...alone.all].flatMap(({ id, area }) =>
    cellsOf(area).map((cell) => ({ ...cell, id })),
  );
}

async function askWhichSpill({ context, sync }: ExcelSession, areas: readonly AreaOfSheet[]) {
  const all: AreaOfSheet[] = [];
  const some: AreaOfSheet[] = [];
  for (let first = 0; first < areas.length; first += MOST_AREAS) {
    const asked = areas.slice(first, first + MOST_AREAS).map((each) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(each.id);
      return { each, range: sheet.getRange(areaAddress(each.area)).load("hasSpill") };
    });
    await sync();
    for (const { each, range } of asked) {
      if (range.isNullObject) continue;
      // Null where only some cells are.
      const hasSpill = range.hasSpill as boolean | null;
      if (hasSpill) all.push(each);
      else if (hasSpill === null) some.push(each);
    }
  }
  return { all, some };
}

function cellsOf({ row, column, rows, columns }: Area): readonly Position[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
