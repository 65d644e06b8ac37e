import { areaAddress, areaOf, SHEET_COLUMNS, type Area } from "../../connection/addresses";
import { attemptTool, type ExcelSession, type QuoteContext } from "../../connection/session";
import { enterAll } from "../../formulas/repair";
import { holds, loadRuns, runsOf, type RepairedCell, type Run } from "../../formulas/runs";
import { scanSheets, type ScannedSheet } from "../../formulas/scanSheets";
import { addressIn, cellAt } from "../../formulas/seenCells";
import { asText } from "../../quoteSheet/layout/placedPlan";
import type {
  CorrectedCell,
  ListCells,
  ListColumn,
  UndoList,
  WrittenList,
} from "../../ports/tools/listPricingPort";
import { cellsIn } from "./readList";

const EURO_FORMAT = '#,##0.00 "€"';

/** Writes columns into the first empty ones to the right of a list, all or nothing. */
export async function writeList(
  session: ExcelSession,
  list: ListCells,
  columns: readonly ListColumn[],
): Promise<WrittenList> {
  const sheet = await sheetNamed(session, list.sheet);
  const area = areaOf(list.address);
  if (!sheet || !isSame(cellsIn(sheet, area), list.cells)) return { status: "changed" };
  const target = targetBeside(sheet, area, columns.length, list.table === undefined ? 0 : 1);
  if (!target) return { status: "noRoom" };
  const cells = columns.flatMap((column, index) =>
    column.cells.flatMap((cell, row): readonly RepairedCell[] => {
      if (!cell) return [];
      const at = { row: target.row + row, column: target.column + index };
      return [{ before: cellAt(sheet, at), after: entered(cell) }];
    }),
  );
  const runs = runsOf(sheet, cells, false);
  const formatted = await plainCells(session, sheet, target);
  await enterAll(session, runs, {
    when: "first",
    write() {
      for (const { range } of formatted) range.numberFormat = [[EURO_FORMAT]];
    },
    rollBack: (again) => {
      for (const { address } of formatted) unformat(again, sheet, address);
    },
  });
  return {
    status: "written",
    address: areaAddress(target),
    undo: undoing(
      session.settings,
      sheet,
      runs,
      formatted.map(({ address }) => address),
    ),
  };
}

/** Puts texts right where they still stand, all or none; undefined where one is not there any more. */
export async function correctCells(
  session: ExcelSession,
  cells: readonly CorrectedCell[],
): Promise<UndoList | undefined> {
  const [first] = cells;
  const sheet = first && (await sheetNamed(session, first.sheet));
  if (!sheet) return undefined;
  const corrected = cells.map(({ address, before, after }) => ({
    before: cellAt(sheet, areaOf(address)),
    after: plainName(after),
    expected: before,
  }));
  // A formula that gives the name is not ours to replace.
  const isThere = corrected.every(
    ({ before, expected }) => before.value === expected && before.formula === expected,
  );
  if (!isThere) return undefined;
  const runs = runsOf(sheet, corrected, false);
  await enterAll(session, runs);
  return undoing(session.settings, sheet, runs, []);
}

function undoing(
  settings: QuoteContext,
  sheet: ScannedSheet,
  runs: readonly Run[],
  formatted: readonly string[],
): UndoList {
  return () =>
    attemptTool(settings, async (session) => {
      const loaded = loadRuns(session, runs);
      await session.sync();
      const all = loaded.flatMap(({ run, cells }) =>
        run.cells.map((cell, index) => ({ cell, now: cells()[index] })),
      );
      const ours = all.filter(({ cell, now }) => holds(now?.formula, cell.after));
      const back = runsOf(
        sheet,
        ours.map(({ cell, now }) => ({
          before: now ?? cell.before,
          after: restored(cell.before.formula),
        })),
        false,
      );
      await enterAll(session, back, {
        when: "last",
        write: () => {
          for (const address of formatted) unformat(session, sheet, address);
        },
        rollBack: (again) => {
          for (const address of formatted)
            rangeOf(again, sheet, address).numberFormat = [[EURO_FORMAT]];
        },
      });
      return {
        changedSince: all
          .filter((each) => !ours.includes(each))
          .map(({ cell }) => addressIn(sheet, cell.before)),
      };
    });
}

function restored(formula: unknown): string | number | boolean {
  return typeof formula === "string" ? plainName(formula) : (formula as number | boolean);
}

/** A text of words that Excel takes for nothing else needs no apostrophe before it. */
function plainName(text: string): string {
  const isPlain = /^\p{L}[\p{L}\s.&-]*$/u.test(text) && !/^(?:true|false|wahr|falsch)$/i.test(text);
  return isPlain ? text : asText(text);
}

function rangeOf({ context }: ExcelSession, { id }: ScannedSheet, address: string): Excel.Range {
  return context.workbook.worksheets.getItem(id).getRange(address);
}

function unformat(session: ExcelSession, sheet: ScannedSheet, address: string): void {
  rangeOf(session, sheet, address).numberFormat = [["General"]];
}

async function sheetNamed(session: ExcelSession, name: string): Promise<ScannedSheet | undefined> {
  const worksheet = session.context.workbook.worksheets.getItemOrNullObject(name).load("id");
  await session.sync();
  if (worksheet.isNullObject) return undefined;
  const [sheet] = await scanSheets(session, new Set([worksheet.id]));
  return sheet;
}

function isSame(now: ListCells["cells"], read: ListCells["cells"]): boolean {
  return read.every((row, r) => row.every((value, c) => now[r]?.[c] === value));
}

/** The first columns to the right of an area whose cells along it are empty. */
function targetBeside(
  sheet: ScannedSheet,
  { row, column, rows, columns }: Area,
  count: number,
  gap: number,
): Area | undefined {
  const target = { row, column: column + columns + gap, rows, columns: count };
  if (target.column + count > SHEET_COLUMNS) return undefined;
  const isFree = cellsIn(sheet, target).every((cells) => cells.every((value) => value === ""));
  return isFree ? target : undefined;
}

/** The columns that have no format yet; one round trip. */
async function plainCells(session: ExcelSession, sheet: ScannedSheet, target: Area) {
  const asked = Array.from({ length: target.columns }, (_, index) => {
    const address = areaAddress({ ...target, column: target.column + index, columns: 1 });
    return { address, range: rangeOf(session, sheet, address).load("numberFormat") };
  });
  await session.sync();
  return asked.filter(({ range }) =>
    (range.numberFormat as unknown[][]).every(([format]) => format === "General"),
  );
}

function entered(cell: NonNullable<ListColumn["cells"][number]>): string | number {
  if (cell.kind === "formula") return cell.formula;
  return cell.kind === "number" ? cell.number : asText(cell.text);
}
