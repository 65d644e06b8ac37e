import { attemptTool, type ExcelSession } from "../../connection/session";
import { TIMEOUT } from "../../connection/timeout";
import type { FrozenFormulasTool } from "../../ports/tools/frozenFormulasPort";
import { freeze } from "./freeze";
import { forget, frozenFormulas, thaw } from "./thaw";

/**
 * Freezes formulas of the workbook that is open in Excel, and thaws them.
 *
 * @param namespace of the functions: "FLUX", or that of the development add-in
 * @param timeout in milliseconds
 */
export function createFrozenFormulas(namespace: string, timeout = TIMEOUT): FrozenFormulasTool {
  const run = <Value>(batch: (session: ExcelSession) => Promise<Value>) =>
    attemptTool({ namespace, timeout }, batch);
  return {
    frozen: () => run(frozenFormulas),
    freeze: (scope, at) =>
      run((session) => freeze(session, scope, { ...at, id: crypto.randomUUID() })),
    thaw: (id) => run((session) => thaw(session, id)),
    forget: (id) => run((session) => forget(session, id)),
  };
}
