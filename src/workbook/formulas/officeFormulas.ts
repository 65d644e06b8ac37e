import type { FormulaTools, RepairedFormula, RepairedValues } from "../ports/formulasPort";
import { TIMEOUT } from "../connection/timeout";
import type { CellAddress } from "../ports/port";
import { positionOf } from "../connection/addresses";
import { attemptTool, Refusal, type ExcelSession } from "../connection/session";
import { whenAnswered } from "./answers";
import { recalculate } from "./recalculate";
import { repairFormulas } from "./repair";
import { addressIn } from "./seenCells";
import { isUnanswered } from "./unanswered";

/**
 * Works on all formulas of the workbook that is open in Excel which call functions of ours.
 *
 * @param namespace of the functions: "FLUX", or that of the development add-in
 * @param timeout in milliseconds
 */
export function createFormulaTools(namespace: string, timeout = TIMEOUT): FormulaTools {
  const run = <Value>(batch: (session: ExcelSession) => Promise<Value>) =>
    attemptTool({ namespace, timeout }, batch);
  return {
    recalculate: () => run(recalculate),
    repair: () => run(repairFormulas),
    repairedValues: (repaired) => run((session) => repairedValues(session, repaired)),
    show: (cell) => run((session) => show(session, cell)),
  };
}

async function repairedValues(
  session: ExcelSession,
  repaired: readonly RepairedFormula[],
): Promise<RepairedValues> {
  const sheets = [...new Set(repaired.map(({ sheet }) => sheet))].map((name) => ({
    id: name,
    cells: repaired.filter(({ sheet }) => sheet === name).map(({ address }) => positionOf(address)),
  }));
  const seen = await whenAnswered(session, sheets);
  const showing = (isWanted: (value: unknown) => boolean) =>
    seen.filter(({ value }) => isWanted(value)).map((cell) => addressIn({ name: cell.id }, cell));
  return {
    unknown: showing((value) => value === "#NAME?"),
    withoutRoom: showing((value) => value === "#SPILL!"),
    unanswered: showing(isUnanswered),
  };
}

/** @throws Refusal workbookChanged where the sheet is gone */
async function show({ context, sync }: ExcelSession, cell: CellAddress): Promise<undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet).load("id");
  await sync();
  if (sheet.isNullObject) throw new Refusal({ code: "workbookChanged" });
  sheet.activate();
  sheet.getRange(cell.address).select();
  await sync();
}
