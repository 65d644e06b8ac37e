import type { Repair, RepairedFormula, UndoneRepair } from "../formulasPort";
import type { Reading, WorkbookProblem } from "../port";
import {
  inSession,
  WorkbookChanged,
  type QuoteContext,
  type QuoteSession,
  type TakeBack,
} from "../quote/session";
import { takenBack, writeOrTakeBack } from "../quote/writeOrTakeBack";
import { formulaForms } from "./damage";
import { damagedFormulas, planRepair } from "./planRepair";
import { enter, holds, loadRuns, overfilled, restore, runsOf, type Run } from "./runs";
import { scanSheets } from "./scanSheets";
import { addressIn } from "./seenCells";

/** Characters of formulas in one request, which may have 5 MB on the web (R17). */
const MOST_CHARACTERS = 1_000_000;

/**
 * Enters all damaged formulas anew in their cells, all or nothing, and leaves every other cell as it is. Five round
 * trips; more where a workbook has more than 20,000 used cells, and where Excel fills the column of a table (R32).
 */
export async function repairFormulas(session: QuoteSession): Promise<Repair> {
  const forms = formulaForms(session.settings.namespace);
  const damaged = damagedFormulas(await scanSheets(session), forms);
  const { runs, left } = await planRepair(session, damaged, forms);
  const begun: Run[] = [];
  for (const bundle of bundlesOf(runs)) {
    begun.push(...bundle);
    await writeBundle(session, bundle, begun);
  }
  return {
    repaired: runs.flatMap(formulasOf),
    left,
    undo: () => undoRepair(session.settings, runs),
  };
}

/** @param begun what is to be restored if this one fails, itself included */
async function writeBundle(
  session: QuoteSession,
  bundle: readonly Run[],
  begun: readonly Run[],
): Promise<void> {
  const takeBack = (again: QuoteSession) => restore(again, begun);
  const before = loadRuns(session, bundle);
  const putBackFilled = await enterRuns(session, bundle, takeBack);
  const changed = before.filter(({ run, cells }) =>
    run.cells.some(({ before: read }, index) => cells()[index]?.formula !== read.formula),
  );
  if (changed.length > 0) {
    // Somebody was faster: what stood there then is to stand there again, and all is read anew.
    const found = before.map(({ run, cells }) => ({
      ...run,
      cells: run.cells.map((cell, index) => ({ ...cell, before: cells()[index] ?? cell.before })),
    }));
    const earlier = begun.filter((run) => !bundle.includes(run));
    await takenBack(session, (again) => restore(again, [...earlier, ...found]));
    throw new WorkbookChanged();
  }
  await putBackFilled(begun);
}

/** Enters runs, and gives what puts back the cells of tables that Excel has filled with them. */
async function enterRuns(
  session: QuoteSession,
  runs: readonly Run[],
  takeBack: TakeBack,
): Promise<(begun: readonly Run[]) => Promise<void>> {
  let after: ReturnType<typeof loadRuns> = [];
  await writeOrTakeBack(
    session,
    () => {
      for (const run of runs) enter(session, run);
      after = loadRuns(
        session,
        runs.filter(({ isInTable }) => isInTable),
      );
    },
    takeBack,
  );
  return async (begun) => {
    const filled = after.flatMap((run) => overfilled(run, begun));
    if (filled.length === 0) return;
    await writeOrTakeBack(session, () => filled.forEach((cell) => cell.putBack(session)), takeBack);
  };
}

function bundlesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const bundles: Run[][] = [];
  let characters = Infinity;
  for (const run of runs) {
    const length = run.cells.reduce((sum, { after }) => sum + after.length, 0);
    characters += length;
    if (characters > MOST_CHARACTERS) {
      bundles.push([]);
      characters = length;
    }
    bundles.at(-1)?.push(run);
  }
  return bundles;
}

function formulasOf(run: Run): readonly RepairedFormula[] {
  return run.cells.map(({ before, after }) => ({
    ...addressIn(run.sheet, before),
    before: String(before.formula),
    after,
  }));
}

/** Restores what a repair has replaced, all or nothing, where it still stands; two round trips. */
async function undoRepair(
  settings: QuoteContext,
  runs: readonly Run[],
): Promise<Reading<UndoneRepair>> {
  const outcome = await inSession(settings, async (session): Promise<UndoneRepair> => {
    const loaded = loadRuns(session, runs);
    await session.sync();
    const all = loaded.flatMap(({ run, cells }) =>
      run.cells.map((cell, index) => ({ run, cell, now: cells()[index]?.formula })),
    );
    const standing = all.filter(
      ({ cell: { before, after }, now }) => now === before.formula || holds(now, after),
    );
    const again = runs.flatMap((run) =>
      runsOf(
        run.sheet,
        standing
          .filter((each) => each.run === run && each.now !== each.cell.before.formula)
          .map(({ cell: { before, after } }) => ({
            before: { ...before, formula: after },
            after: String(before.formula),
          })),
        run.isInTable,
      ),
    );
    if (again.length > 0) {
      const putBackFilled = await enterRuns(session, again, (next) => restore(next, again));
      await putBackFilled(again);
    }
    return {
      restored: standing.length,
      changedSince: all
        .filter((each) => !standing.includes(each))
        .map(({ run, cell }) => addressIn(run.sheet, cell.before)),
    };
  });
  return outcome.ok ? outcome : { ok: false, error: outcome.error as WorkbookProblem };
}
