import type { ExcelHost } from "../host";

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/** What is wrapped of office.js. */
export type RunsBatches = { run: unknown };

/** `Excel.run` as the library has it, by what has taken its place. */
const plainRuns = new WeakMap<Run, Run>();

/**
 * Tells the host of `mergeUndoGroup` (R2, R3): the office.js of npm is older than that and would not pass it on. Wrapped
 * anew, as for another host, it tells that one alone.
 */
export function tellUndoGroups(
  excel: RunsBatches,
  { openUndoGroup }: Pick<ExcelHost, "openUndoGroup">,
): void {
  const now = excel.run as Run;
  const plain = plainRuns.get(now) ?? now;
  const grouped: Run = async (...args) => {
    const [options] = args as readonly [{ readonly mergeUndoGroup?: boolean }];
    if (!options.mergeUndoGroup) return plain(...args);
    const close = openUndoGroup();
    return plain(...args).finally(close);
  };
  plainRuns.set(grouped, plain);
  excel.run = grouped;
}
