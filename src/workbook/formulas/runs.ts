import { areaAddress, joinedAreas, type Area, type Position } from "../connection/addresses";
import { isAsWritten } from "../quoteSheet/rollback/onlyOurWrites";
import { asText } from "../quoteSheet/layout/placedPlan";
import { withoutReferences, plainFormula } from "../quoteSheet/read/asWritten";
import type { ExcelSession } from "../connection/session";
import type { ScannedSheet } from "./scanSheets";
import { cellAt, isFormula, type SeenCell } from "./seenCells";

/** `after` is entered: a formula or a value, a text behind an apostrophe; "" empties the cell. */
export type RepairedCell = {
  readonly before: SeenCell;
  readonly after: string | number | boolean;
  /** To be empty again when it is taken back: a formula spills into it. */
  readonly isSpilledInto?: boolean;
};

/** Cells side by side, row by row, into which something is entered together. */
export type Run = {
  readonly sheet: ScannedSheet;
  readonly area: Area;
  readonly cells: readonly RepairedCell[];
  /** In a table, whose column Excel may fill with the same formula (R32). */
  readonly isInTable: boolean;
};

/** Joins cells, in whatever order they come, to as few rectangles as there are. */
export function runsOf(
  sheet: ScannedSheet,
  cells: readonly RepairedCell[],
  isInTable: boolean,
): readonly Run[] {
  const placed = new Map(cells.map((cell) => [placeOf(cell.before), cell]));
  return joinedAreas(cells.map(({ before }) => before)).map((area) => ({
    sheet,
    area,
    cells: positionsIn(area).flatMap((at) => placed.get(placeOf(at)) ?? []),
    isInTable,
  }));
}

function placeOf({ row, column }: Position): string {
  return `${row} ${column}`;
}

/** Row by row. */
function positionsIn({ row, column, rows, columns }: Area): readonly Position[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

export function isWithin({ row, column, rows, columns }: Area, at: Position): boolean {
  const isInRows = at.row >= row && at.row < row + rows;
  return isInRows && at.column >= column && at.column < column + columns;
}

/** A run, and what its cells hold once the answer is there; empty where the sheet is gone. */
type LoadedRun = {
  readonly run: Run;
  readonly cells: () => readonly SeenCell[];
  /** All that Excel may have filled. */
  readonly ofTable: () => readonly SeenCell[];
};

export function loadRuns(session: ExcelSession, runs: readonly Run[]): readonly LoadedRun[] {
  return runs.map((run) => {
    const sheet = session.context.workbook.worksheets.getItemOrNullObject(run.sheet.id);
    const range = sheet.getRange(areaAddress(run.area));
    const cells = load(range);
    // Filled cells may be below what was used before.
    const ofTable = run.isInTable
      ? load(range.getEntireColumn().getUsedRangeOrNullObject(true))
      : () => [];
    return { run, cells, ofTable };
  });
}

function load(range: Excel.Range) {
  range.load("formulas,values,rowIndex,columnIndex");
  return (): readonly SeenCell[] => {
    if (range.isNullObject) return [];
    const values = range.values as unknown[][];
    return (range.formulas as unknown[][]).flatMap((row, r) =>
      row.map((formula, c) => {
        const at = { row: range.rowIndex + r, column: range.columnIndex + c };
        return { ...at, formula, value: values[r]?.[c], text: "" };
      }),
    );
  };
}

function rangeOf({ context }: ExcelSession, sheet: ScannedSheet, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet.id).getRange(areaAddress(area));
}

export function enter(session: ExcelSession, { sheet, area, cells }: Run): void {
  const rows = Array.from({ length: area.rows }, (_, row) =>
    cells.slice(row * area.columns, (row + 1) * area.columns).map(({ after }) => after),
  );
  rangeOf(session, sheet, area).formulas = rows;
}

/** What is entered so that a cell holds the same again: a formula, or a text even where it looks like one. */
export function asEntered(cell: SeenCell): RepairedCell["after"] {
  const { formula } = cell;
  const isText = typeof formula === "string" && !isFormula(cell);
  return isText ? asText(formula) : (formula as RepairedCell["after"]);
}

type Restorable = { readonly putBack: (session: ExcelSession) => void };

function putBack(sheet: ScannedSheet, before: SeenCell): Restorable {
  const area = { row: before.row, column: before.column, rows: 1, columns: 1 };
  return {
    putBack: (session) => {
      rangeOf(session, sheet, area).formulas = [[asEntered(before)]];
    },
  };
}

/**
 * Cells of a table that Excel has filled with the formula of a run.
 *
 * @param runs all of the repair, whose own cells are not among them
 */
export function overfilled(
  { run: { sheet, cells }, ofTable }: LoadedRun,
  runs: readonly Run[],
): readonly Restorable[] {
  const ofSheet = runs.filter((run) => run.sheet.id === sheet.id);
  const likes = new Set(cells.map(({ after }) => withoutReferences(plainFormula(String(after)))));
  return ofTable().flatMap((now) => {
    const before = cellAt(sheet, now);
    const isFilled =
      !ofSheet.some(({ area }) => isWithin(area, now)) &&
      now.formula !== before.formula &&
      likes.has(withoutReferences(plainFormula(String(now.formula))));
    return isFilled ? [putBack(sheet, before)] : [];
  });
}

/** Whether a cell holds what was entered, however Excel spells it. */
export function holds(found: unknown, entered: RepairedCell["after"]): boolean {
  if (typeof entered !== "string" || !entered.startsWith("=")) return found === plainValue(entered);
  return found !== undefined && found !== "" && isAsWritten(found, entered);
}

function plainValue(entered: RepairedCell["after"]): unknown {
  return typeof entered === "string" ? entered.replace(/^'/, "") : entered;
}

/** Characters in one request, which may have 5 MB on the web (R17). */
const MOST_CHARACTERS = 1_000_000;

/** What asking for a run takes in a request beside its formulas. */
const CHARACTERS_OF_RUN = 500;

/** Runs in as many parts as there are requests needed to enter them. */
export function bundlesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const bundles: Run[][] = [];
  let characters = Infinity;
  for (const run of runs) {
    const length = run.cells.reduce(
      (sum, { after }) => sum + String(after).length,
      CHARACTERS_OF_RUN,
    );
    characters += length;
    if (characters > MOST_CHARACTERS) {
      bundles.push([]);
      characters = length;
    }
    bundles.at(-1)?.push(run);
  }
  return bundles;
}

/** Puts back what stood in the cells of runs, where they hold what was entered, and what Excel has filled with it. */
export async function restore(session: ExcelSession, runs: readonly Run[]): Promise<void> {
  for (const bundle of bundlesOf(runs)) {
    const loaded = loadRuns(session, bundle);
    await session.sync("writing");
    for (const each of loaded) {
      for (const run of restoring(each)) enter(session, run);
      for (const cell of overfilled(each, runs)) cell.putBack(session);
    }
  }
}

/** What is to be entered so that a run reads as before. */
function restoring({ run, cells }: LoadedRun): readonly Run[] {
  const now = cells();
  const changed = run.cells.filter(({ before, after, isSpilledInto }, index) => {
    const formula = now[index]?.formula;
    return holds(formula, after) && (isSpilledInto || before.formula !== formula);
  });
  return runsOf(
    run.sheet,
    changed.map(({ before, isSpilledInto = false }) => ({
      before,
      after: isSpilledInto ? "" : asEntered(before),
    })),
    false,
  );
}
