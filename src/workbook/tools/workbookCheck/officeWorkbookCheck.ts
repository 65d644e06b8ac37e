import { heldEditions, newestEdition, originOf } from "../../../pricing";
import { attemptTool, Refusal, type ExcelSession } from "../../connection/session";
import { TIMEOUT } from "../../connection/timeout";
import type { CellAddress } from "../../ports/port";
import type { WorkbookCheckTool } from "../../ports/tools/workbookCheckPort";
import { checkWorkbook } from "./checkWorkbook";
import { correctPrices } from "./correctPrices";

/**
 * Checks the workbook that is open in Excel.
 *
 * @param namespace of the functions: "FLUX", or that of the development add-in
 * @param timeout in milliseconds
 * @param editions the price lists that are held, the earliest first
 */
export function createWorkbookCheck(
  namespace: string,
  timeout = TIMEOUT,
  editions = publishedEditions(),
): WorkbookCheckTool {
  const settings = { namespace, timeout };
  const [first = newestEdition(), ...others] = editions;
  return {
    check: (options) => checkWorkbook(settings, [first, ...others], options),
    correct: (cells) => attemptTool(settings, (session) => correctPrices(session, cells)),
    show: (cell, mayUnhide) => attemptTool(settings, (session) => show(session, cell, mayUnhide)),
  };
}

/** Lists that a workbook brings along are for planning; nobody sells by them. */
function publishedEditions() {
  return heldEditions().filter(({ id }) => originOf(id) !== "workbook");
}

/** @throws Refusal workbookChanged where the sheet is gone */
async function show(
  { context, sync }: ExcelSession,
  { sheet: name, address }: CellAddress,
  mayUnhide: boolean,
): Promise<"shown" | "hidden"> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
  await sync();
  if (sheet.isNullObject) throw new Refusal({ code: "workbookChanged" });
  if (sheet.visibility !== "Visible") {
    if (!mayUnhide) return "hidden";
    sheet.visibility = "Visible";
  }
  sheet.activate();
  sheet.getRange(address).select();
  await sync("writing");
  return "shown";
}
