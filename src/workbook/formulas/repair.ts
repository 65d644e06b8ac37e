import type { Repair, RepairedFormula, UndoneRepair } from "../ports/formulasPort";
import type { CellAddress, Reading, WorkbookProblem } from "../ports/port";
import {
  inSession,
  WorkbookChanged,
  type QuoteContext,
  type ExcelSession,
  type Rollback,
} from "../connection/session";
import { rolledBack, writeOrRollBack } from "../quoteSheet/rollback/writeOrRollBack";
import { formulaForms } from "./damage";
import { damagedFormulas, planRepair } from "./planRepair";
import {
  asEntered,
  bundlesOf,
  enter,
  holds,
  loadRuns,
  overfilled,
  restore,
  runsOf,
  type RepairedCell,
  type Run,
} from "./runs";
import { scanSheets } from "./scanSheets";
import { addressIn, type SeenCell } from "./seenCells";

/**
 * Enters all damaged formulas anew in their cells, all or nothing, and leaves every other cell as it is. Five round
 * trips; more where a workbook has more than 20,000 used cells, and where Excel fills the column of a table (R32).
 */
export async function repairFormulas(session: ExcelSession): Promise<Repair> {
  const forms = formulaForms(session.settings.namespace);
  const damaged = damagedFormulas(await scanSheets(session), forms);
  const { runs, left } = await planRepair(session, damaged, forms);
  await enterAll(session, runs);
  return {
    repaired: runs.flatMap(formulasOf),
    left,
    undo: () => undoEntered(session.settings, runs),
  };
}

/** What is written in the first or in the last request that enters cells, and taken back with them. */
export type Alongside = {
  readonly when: "first" | "last";
  readonly write: () => void;
  readonly rollBack: Rollback;
};

/**
 * Enters runs in requests of 1 MB, all or nothing.
 *
 * @throws WorkbookChanged where a cell is not as it was read
 */
export async function enterAll(
  session: ExcelSession,
  runs: readonly Run[],
  alongside?: Alongside,
): Promise<void> {
  const initial: Run[] = [];
  const bundles = runs.length > 0 ? bundlesOf(runs) : [[]];
  for (const [index, bundle] of bundles.entries()) {
    initial.push(...bundle);
    const isNow = index === (alongside?.when === "first" ? 0 : bundles.length - 1);
    const isWritten = isNow || alongside?.when === "first";
    await writeBundle(session, bundle, initial, {
      write: isNow ? alongside?.write : undefined,
      rollBack: isWritten ? alongside?.rollBack : undefined,
    });
  }
}

/** @param initial what is to be restored if this one fails, itself included */
async function writeBundle(
  session: ExcelSession,
  bundle: readonly Run[],
  initial: readonly Run[],
  alongside: { readonly [Key in "write" | "rollBack"]: Alongside[Key] | undefined },
): Promise<void> {
  const rollBackTo =
    (runs: readonly Run[]): Rollback =>
    async (again) => {
      await restore(again, runs);
      await alongside.rollBack?.(again);
    };
  const rollBack = rollBackTo(initial);
  const before = loadRuns(session, bundle);
  const putBackFilled = await enterRuns(session, bundle, rollBack, alongside.write);
  const changed = before.filter(({ run, cells }) =>
    run.cells.some(({ before: read }, index) => cells()[index]?.formula !== read.formula),
  );
  if (changed.length > 0) {
    // Somebody was faster: what stood there then is to stand there again, and all is read anew.
    const found = before.map(({ run, cells }) => ({
      ...run,
      cells: run.cells.map((cell, index) => ({ ...cell, before: cells()[index] ?? cell.before })),
    }));
    const earlier = initial.filter((run) => !bundle.includes(run));
    await rolledBack(session, rollBackTo([...earlier, ...found]));
    throw new WorkbookChanged();
  }
  await putBackFilled(initial);
}

/** Enters runs, and gives what puts back the cells of tables that Excel has filled with them. */
async function enterRuns(
  session: ExcelSession,
  runs: readonly Run[],
  rollBack: Rollback,
  write?: () => void,
): Promise<(initial: readonly Run[]) => Promise<void>> {
  let after: ReturnType<typeof loadRuns> = [];
  await writeOrRollBack(
    session,
    () => {
      write?.();
      for (const run of runs) enter(session, run);
      after = loadRuns(
        session,
        runs.filter(({ isInTable }) => isInTable),
      );
    },
    rollBack,
  );
  return async (initial) => {
    const filled = after.flatMap((run) => overfilled(run, initial));
    if (filled.length === 0) return;
    await writeOrRollBack(session, () => filled.forEach((cell) => cell.putBack(session)), rollBack);
  };
}

function formulasOf(run: Run): readonly RepairedFormula[] {
  return run.cells.map(({ before, after }) => ({
    ...addressIn(run.sheet, before),
    before: String(before.formula),
    after: String(after),
  }));
}

/** Restores what entering runs has replaced, all or nothing, where it still stands; two round trips for every 2,000 runs. */
export async function undoEntered(
  settings: QuoteContext,
  runs: readonly Run[],
): Promise<Reading<UndoneRepair>> {
  const outcome = await inSession(settings, async (session): Promise<UndoneRepair> => {
    const again: Run[] = [];
    const changedSince: CellAddress[] = [];
    let restored = 0;
    for (const bundle of bundlesOf(runs)) {
      const loaded = loadRuns(session, bundle);
      await session.sync();
      for (const { run, cells } of loaded) {
        const { back, others } = standingCells(run, cells());
        again.push(...runsOf(run.sheet, back, run.isInTable));
        changedSince.push(...others.map(({ before }) => addressIn(run.sheet, before)));
        restored += run.cells.length - others.length;
      }
    }
    if (again.length > 0) await enterAll(session, again);
    return { restored, changedSince };
  });
  return outcome.ok ? outcome : { ok: false, error: outcome.error as WorkbookProblem };
}

/** What is to be entered so that a run reads as before, and the cells that somebody has changed since. */
function standingCells({ cells }: Run, now: readonly SeenCell[]) {
  const back: RepairedCell[] = [];
  const others: RepairedCell[] = [];
  cells.forEach((cell, index) => {
    const { before, after } = cell;
    const formula = now[index]?.formula;
    if (formula === before.formula) return;
    if (holds(formula, after)) {
      back.push({ before: { ...before, formula }, after: asEntered(before) });
    } else others.push(cell);
  });
  return { back, others };
}
