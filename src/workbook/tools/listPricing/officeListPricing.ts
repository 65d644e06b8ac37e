import { attemptTool, type ExcelSession } from "../../connection/session";
import { TIMEOUT } from "../../connection/timeout";
import type { ListPricingTool } from "../../ports/tools/listPricingPort";
import { readList } from "./readList";
import { correctCells, writeList } from "./writeList";

/**
 * Reads lists of the workbook that is open in Excel and writes prices beside them.
 *
 * @param namespace of the functions: "FLUX", or that of the development add-in
 * @param timeout in milliseconds
 */
export function createListPricing(namespace: string, timeout = TIMEOUT): ListPricingTool {
  const run = <Value>(batch: (session: ExcelSession) => Promise<Value>) =>
    attemptTool({ namespace, timeout }, batch);
  return {
    read: () => run(readList),
    write: (list, columns) => run((session) => writeList(session, list, columns)),
    correct: (cells) => run((session) => correctCells(session, cells)),
  };
}
