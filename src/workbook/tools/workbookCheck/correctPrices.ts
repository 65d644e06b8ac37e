import { areaAddress, positionOf, type Position } from "../../connection/addresses";
import type { ExcelSession } from "../../connection/session";
import { enterAll, undoEntered } from "../../formulas/repair";
import { runsOf, type Run } from "../../formulas/runs";
import { addressIn } from "../../formulas/seenCells";
import type { CellAddress } from "../../ports/port";
import type {
  CorrectedPrices,
  PriceCorrection,
  UncorrectedPrice,
} from "../../ports/tools/workbookCheckPort";
import { spilledCells } from "./spilledCells";

/** Areas in one request, which may have 5 MB on the web (R17). */
const MOST_AREAS = 1000;

/** Enters prices where cells still hold what was seen in them, all or nothing of those that can be corrected. */
export async function correctPrices(
  session: ExcelSession,
  cells: readonly PriceCorrection[],
): Promise<CorrectedPrices> {
  const runs = await plannedRuns(session, cells);
  const left = new Map<string, UncorrectedPrice>();
  const leave = (cell: CellAddress, reason: UncorrectedPrice["reason"]) => {
    const key = keyOf(cell);
    if (!left.has(key)) left.set(key, { ...cell, reason });
  };
  await leaveWhatSpeaksAgainst(session, runs, leave);
  const planned = new Set(runs.flatMap((run) => run.cells.map(({ before }) => keyIn(run, before))));
  for (const { sheet, address } of cells) {
    if (!planned.has(keyOf({ sheet, address }))) leave({ sheet, address }, "changed");
  }
  const entered = runs.flatMap((run) =>
    runsOf(
      run.sheet,
      run.cells.filter(({ before }) => !left.has(keyIn(run, before))),
      false,
    ),
  );
  await enterAll(session, entered);
  return {
    corrected: entered.flatMap((run) =>
      run.cells.map(({ before }) => addressIn(run.sheet, before)),
    ),
    left: [...left.values()],
    undo: () => undoEntered(session.settings, entered),
  };
}

function keyOf({ sheet, address }: CellAddress): string {
  return `${sheet}!${address}`;
}

function keyIn({ sheet }: Run, at: Position): string {
  return keyOf(addressIn(sheet, at));
}

/** Runs of cells on the sheets that are there; one round trip. */
async function plannedRuns(
  { context, sync }: ExcelSession,
  cells: readonly PriceCorrection[],
): Promise<readonly Run[]> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => ({
    name,
    worksheet: context.workbook.worksheets.getItemOrNullObject(name).load("id"),
  }));
  await sync();
  return sheets
    .filter(({ worksheet }) => !worksheet.isNullObject)
    .flatMap(({ name, worksheet: { id } }) => {
      // Only these cells are known of it; nothing else is asked of it.
      const sheet = { id, name, row: 0, column: 0, formulas: [], values: [], texts: [] };
      const corrected = cells
        .filter((each) => each.sheet === name)
        .map(({ address, content, expected }) => ({
          before: { ...positionOf(address), formula: content, value: content, text: "" },
          after: expected,
        }));
      return runsOf(sheet, corrected, false);
    });
}

/** Asks what speaks against entering a price: two round trips for every thousand areas. */
async function leaveWhatSpeaksAgainst(
  session: ExcelSession,
  runs: readonly Run[],
  leave: (cell: CellAddress, reason: UncorrectedPrice["reason"]) => void,
): Promise<void> {
  const { context, sync } = session;
  for (let first = 0; first < runs.length; first += MOST_AREAS) {
    const asked = runs.slice(first, first + MOST_AREAS).map((run) => {
      const worksheet = context.workbook.worksheets.getItem(run.sheet.id);
      worksheet.protection.load("protected");
      const range = worksheet.getRange(areaAddress(run.area)).load("formulas,numberFormat");
      return { run, worksheet, range };
    });
    await sync();
    for (const { run, worksheet, range } of asked) {
      const formulas = (range.formulas as unknown[][]).flat();
      const formats = (range.numberFormat as unknown[][]).flat();
      run.cells.forEach(({ before }, index) => {
        const reason =
          (formulas[index] !== before.formula && "changed") ||
          (worksheet.protection.protected && "protected") ||
          (formats[index] === "@" && "text");
        if (reason) leave(addressIn(run.sheet, before), reason);
      });
    }
  }
  const cells = runs.map(({ sheet: { id }, cells: own }) => ({
    id,
    cells: own.map(({ before }) => before),
  }));
  for (const { id, ...at } of await spilledCells(session, cells)) {
    const run = runs.find(({ sheet }) => sheet.id === id);
    if (run) leave(addressIn(run.sheet, at), "spilled");
  }
}
