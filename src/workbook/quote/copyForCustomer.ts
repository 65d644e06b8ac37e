import { quoteSheetTexts } from "../../i18n/quote";
import type { WriteOutcome } from "../quotePort";
import { freeSheetName } from "../sheetName";
import { areaAddress, type Area } from "./addresses";
import { plannedQuote } from "./evaluated";
import { addHidden, reveal, takeBackSheet, unfinishedName } from "./hiddenSheet";
import { loadParts, partOf, readParts } from "./keptParts";
import { sheetTitleOf } from "./layout/letterRows";
import { COLUMNS } from "./layout/plan";
import { suspend } from "./newSheet";
import { breakPages, setUpPages } from "./pageSetup";
import { blockPlacement } from "./placedPlan";
import { Refusal, type QuoteSession } from "./session";
import { OWN_SHEET, writeBlock } from "./writeBlock";
import { writeOrTakeBack } from "./writeOrTakeBack";

/**
 * Makes a sheet of a quote as it is kept, with values only: no keys, no formulas, no lists, nothing stored. What the
 * user wrote beside the quote is not in it, and what was edited in the sheet only once it has been read back.
 */
export async function copyForCustomer(
  session: QuoteSession,
  quoteId: string,
  revision: number,
): Promise<WriteOutcome> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  worksheets.load("items/name");
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
  const taken = worksheets.items.map((sheet) => sheet.name);
  const name = freeSheetName(`${title} ${document.customer.company}`, taken);
  const unfinished = unfinishedName(taken);
  const area: Area = { row: 0, column: 0, rows: plan.rows.length, columns: columns.length };
  const placement = blockPlacement(plan, 0, -1);
  await writeOrTakeBack(
    session,
    () => {
      suspend(workbook.application);
      const sheet = addHidden(worksheets, unfinished);
      const options = { isLive: false, ...OWN_SHEET, products: undefined, columns };
      writeBlock(sheet, plan, area, placement, options);
      setUpPages(sheet, plan, area, placement.rowOf(plan.headRow) ?? 0);
      breakPages(sheet, plan, area);
      reveal(sheet, name);
    },
    async (again, isLate) => {
      await takeBackSheet(again, { unfinished, name }, isLate);
    },
  );
  return { status: "written", place: { sheet: name, address: areaAddress(area) } };
}
