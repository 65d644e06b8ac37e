import { quoteSheetTexts } from "../../../i18n/quote/sheet";
import type { WriteOutcome } from "../../ports/quotes/quotePort";
import { areaAddress, type Area } from "../../connection/addresses";
import { plannedQuote } from "../layout/evaluated";
import { loadParts, partOf, readParts } from "../../quoteStore/savedParts";
import { loadSheets, sheetToMake } from "./madeSheet";
import { sheetTitleOf } from "../layout/letter/letterRows";
import { COLUMNS } from "../layout/plan";
import { breakPages, setUpPages } from "../style/pageSetup";
import { blockPlacement } from "../layout/placedPlan";
import { Refusal, type ExcelSession } from "../../connection/session";
import { makeUndoableSheet } from "../rollback/undoableSheet";
import { contentsOf, OWN_SHEET, writeBlock } from "./writeBlock";

/**
 * Makes a sheet of a quote as it is saved, with values only: no keys, no formulas, no lists, nothing stored. What the
 * user wrote beside the quote is not in it, and what was edited in the sheet only once it has been read back.
 */
export async function copyForCustomer(
  session: ExcelSession,
  quoteId: string,
  revision: number,
): Promise<WriteOutcome> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  loadSheets(worksheets);
  workbook.protection.load("protected");
  const loadedParts = loadParts(session);
  await session.sync();
  if (workbook.protection.protected) throw new Refusal({ code: "workbookProtected" });
  const part = partOf(await readParts(session, loadedParts), quoteId, revision);
  if (!part) throw new Refusal({ code: "quoteNotFound" });

  const { document } = part.quote;
  const { plan: whole } = plannedQuote(document, session.settings.namespace);
  const plan = { ...whole, rows: whole.rows.filter(({ isHidden }) => !isHidden) };
  const columns = COLUMNS.filter((column) => column !== "key");
  const title = sheetTitleOf(document, quoteSheetTexts(document.language));
  const area: Area = { row: 0, column: 0, rows: plan.rows.length, columns: columns.length };
  const placement = blockPlacement(plan, 0, -1);
  const contents = contentsOf(plan, placement, false, columns);
  const made = sheetToMake(worksheets, `${title} ${document.customer.company}`, contents);
  const write = (sheet: Excel.Worksheet, token: string) => {
    writeBlock(sheet, plan, area, placement, {
      isLive: false,
      ...OWN_SHEET,
      products: undefined,
      offersChoices: false,
      token,
      columns,
    });
    setUpPages(sheet, plan, area, placement.rowOf(plan.headRow) ?? 0);
    breakPages(sheet, plan, area);
  };
  return makeUndoableSheet(session, made, write, {
    address: areaAddress(area),
    again: { what: "copy", quoteId, revision },
  });
}
