import { areaAddress, areaOf, type Area } from "../../connection/addresses";
import { isApiSupported, localAddress } from "../../connection/officeApi";
import type { ExcelSession } from "../../connection/session";
import { formulaForms } from "../../formulas/damage";
import { askForArrays } from "../../formulas/planRepair";
import { quotesAround } from "../../formulas/quotesAround";
import { enterAll } from "../../formulas/repair";
import { isWithin, runsOf, type Run } from "../../formulas/runs";
import { scanSheets, type ScannedSheet } from "../../formulas/scanSheets";
import { addressIn, cellsOf, isFormula, type SeenCell } from "../../formulas/seenCells";
import { isUnanswered } from "../../formulas/unanswered";
import { asText } from "../../quoteSheet/layout/placedPlan";
import type {
  Freezing,
  FreezeScope,
  LeftCell,
  LeftReason,
} from "../../ports/tools/frozenFormulasPort";
import { storing } from "./followedNames";
import { formulaRuns, frozenContent, type FormulaRun, type RunToFreeze } from "./planFreezing";
import type { FrozenContent } from "./frozenPart";

/** Each has a hidden name, and so have the cells to which it refers. */
const MOST_RUNS = 1000;

const MOST_CELLS = 100_000;

/** "#N/A", "#VALUE!", "#NAME?" and their like. */
const ERROR = /^#(?:[A-Z/0_]+[!?]|N\/A)$/;

/** Turns formulas of ours into the values that they show, and stores the formulas before. All or nothing. */
export async function freeze(
  session: ExcelSession,
  scope: FreezeScope,
  at: Pick<FrozenContent, "id" | "day" | "edition">,
): Promise<Freezing> {
  const left: LeftCell[] = [];
  const runs: FormulaRun[] = [];
  for (const { sheet, cells } of await formulasToFreeze(session, scope, left)) {
    const grouped = formulaRuns(sheet, cells);
    runs.push(...grouped.runs);
    left.push(...grouped.notFollowed.map(leftAs(sheet, "notFollowed")));
  }
  if (runs.length > MOST_RUNS) return { cells: 0, left: [], isTooMuch: true };
  const toFreeze = await withSpilled(session, runs);
  const cells = toFreeze.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  if (cells > MOST_CELLS) return { cells: 0, left: [], isTooMuch: true };
  if (cells > 0) await enterValues(session, toFreeze, frozenContent(toFreeze, at));
  return { cells, left, isTooMuch: false };
}

async function enterValues(
  session: ExcelSession,
  toFreeze: readonly RunToFreeze[],
  content: FrozenContent,
): Promise<void> {
  const runs = toFreeze.flatMap(({ run, area, isSpilled }) =>
    isSpilled
      ? [...valueRuns(run.sheet, run.area), ...valueRuns(run.sheet, area, run.area)]
      : valueRuns(run.sheet, area),
  );
  await enterAll(session, runs, storing(session, content));
}

/** @param formula where it is, of which the others are results */
function valueRuns(sheet: ScannedSheet, area: Area, formula?: Area): readonly Run[] {
  const cells = [...cellsOf(sheet)].filter(
    (cell) => isWithin(area, cell) && !(formula && isWithin(formula, cell)),
  );
  return runsOf(
    sheet,
    cells.map((before) => ({
      before,
      after: entered(before.value),
      isSpilledInto: formula !== undefined,
    })),
    false,
  );
}

function entered(value: unknown): string | number | boolean {
  return typeof value === "string" ? asText(value) : (value as number | boolean);
}

const leftAs =
  (sheet: ScannedSheet, reason: LeftReason) =>
  (cell: SeenCell): LeftCell => ({ ...addressIn(sheet, cell), reason });

type Chosen = { readonly sheet: ScannedSheet; readonly cells: readonly SeenCell[] };

/** The formulas of ours that can be frozen; two round trips more than the scan takes. */
async function formulasToFreeze(
  session: ExcelSession,
  scope: FreezeScope,
  left: LeftCell[],
): Promise<readonly Chosen[]> {
  const { workbook } = session.context;
  const place = await scopeOf(session, scope);
  const forms = formulaForms(session.settings.namespace);
  const sheets = await scanSheets(session, place && new Set([place.id]));
  const asked = sheets
    .map((sheet) => ({
      sheet,
      cells: [...cellsOf(sheet)].filter(
        (cell) =>
          isFormula(cell) &&
          forms.isOurs(String(cell.formula)) &&
          (!place || isWithin(place.area, cell)),
      ),
    }))
    .filter(({ cells }) => cells.length > 0)
    .map((chosen) => {
      const worksheet = workbook.worksheets.getItem(chosen.sheet.id);
      worksheet.protection.load("protected");
      return { ...chosen, worksheet, arrays: askForArrays(worksheet, chosen.cells) };
    });
  if (asked.length === 0) return [];
  await session.sync();
  const quoteAt = await quotesAround(session);
  return asked.map(({ sheet, cells, worksheet, arrays }) => {
    const reasonFor = (cell: SeenCell): LeftReason | undefined => {
      if (worksheet.protection.protected) return "protected";
      if (quoteAt(addressIn(sheet, cell))) return "quote";
      if (arrays.some(({ area, isArray }) => isArray() && isWithin(area, cell))) return "array";
      const { formula, value } = cell;
      const isDamaged = forms.repaired({ formula: String(formula), value }) !== undefined;
      const hasNoValue = isDamaged || isUnanswered(value) || ERROR.test(String(value));
      return hasNoValue ? "noValue" : undefined;
    };
    return {
      sheet,
      cells: cells.filter((cell) => {
        const reason = reasonFor(cell);
        if (reason) left.push(leftAs(sheet, reason)(cell));
        return reason === undefined;
      }),
    };
  });
}

/** The sheet in front and the cells of it that are wanted; undefined for the whole workbook. */
async function scopeOf({ context, sync }: ExcelSession, scope: FreezeScope) {
  if (scope === "workbook") return undefined;
  const { workbook } = context;
  if (scope === "sheet") {
    const sheet = workbook.worksheets.getActiveWorksheet().load("id");
    await sync();
    return { id: sheet.id, area: { row: 0, column: 0, rows: Infinity, columns: Infinity } };
  }
  const range = workbook.getSelectedRange();
  const sheet = range.worksheet.load("id");
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  await sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { id: sheet.id, area: { row, column, rows, columns } };
}

/** Finds out which formulas spill: first one of each run is asked, then all of those whose first one does. */
async function withSpilled(
  session: ExcelSession,
  runs: readonly FormulaRun[],
): Promise<readonly RunToFreeze[]> {
  const single = (run: FormulaRun): RunToFreeze => ({ run, area: run.area, isSpilled: false });
  if (runs.length === 0 || !isApiSupported("1.12")) return runs.map(single);
  const { worksheets } = session.context.workbook;
  const ask = (run: FormulaRun) => ({
    run,
    spilled: worksheets
      .getItem(run.sheet.id)
      .getRange(areaAddress({ ...run.area, rows: 1, columns: 1 }))
      .getSpillingToRangeOrNullObject()
      .load("address"),
  });
  const firsts = runs.map(ask);
  await session.sync();
  const all = firsts
    .filter(({ spilled }) => !spilled.isNullObject)
    .flatMap(({ run }) => singleRuns(run))
    .map(ask);
  if (all.length > 0) await session.sync();
  return [
    ...firsts.filter(({ spilled }) => spilled.isNullObject).map(({ run }) => single(run)),
    ...all.map(({ run, spilled }): RunToFreeze =>
      spilled.isNullObject
        ? single(run)
        : { run, area: areaOf(localAddress(spilled.address)), isSpilled: true },
    ),
  ];
}

function singleRuns({ sheet, area }: FormulaRun): readonly FormulaRun[] {
  const cells = [...cellsOf(sheet)].filter((cell) => isWithin(area, cell));
  return cells.flatMap((cell) => formulaRuns(sheet, [cell]).runs);
}
