import { quoteSheetTexts } from "../../i18n/quote";
import type { QuoteDocument } from "../../pricing";
import { isApiSupported } from "../officeApi";
import type { Basis, QuotePlace, WriteOutcome } from "../quotePort";
import { freeSheetName } from "../sheetName";
import { areaAddress, type Area } from "./addresses";
import { anchorName, SHEET_PROPERTY, sheetMark, withMark } from "./anchor";
import { noteStored, partsToWrite } from "./basis";
import { Refusal, type QuoteSession } from "./session";
import { addProductList, loadLists, productListIn, takeBackProductList } from "./choices";
import { plannedQuote } from "./evaluated";
import { addHidden, isUnfinished, reveal, takeBackSheet, unfinishedName } from "./hiddenSheet";
import { putInParts, loadParts, readParts } from "./keptParts";
import { COLUMNS } from "./layout/plan";
import { sheetTitleOf } from "./layout/letterRows";
import { breakPages, setUpPages } from "./pageSetup";
import { blockPlacement } from "./placedPlan";
import { writtenQuote, xmlOf } from "./storedPart";
import { OWN_SHEET, writeBlock } from "./writeBlock";
import { writeOrTakeBack } from "./writeOrTakeBack";

type NewSheetOptions = {
  readonly isAnew?: boolean | undefined;
  readonly basis?: Basis | undefined;
  readonly restored?:
    | {
        readonly xml: string;
        /** What else is stored with it. */
        readonly put: (session: QuoteSession) => void;
        readonly takeBack: (session: QuoteSession) => void;
      }
    | undefined;
};

/**
 * Writes a quote into a sheet of its own: one request to read, one to write.
 *
 * @param isAnew even if it has a sheet already, which stays as it is and counts as a copy from then on
 * @param restored what is stored for a quote that was deleted, instead of a quote that was just written
 */
export async function writeToNewSheet(
  session: QuoteSession,
  document: QuoteDocument,
  isLive: boolean,
  { isAnew = false, basis, restored }: NewSheetOptions = {},
): Promise<WriteOutcome | "hasSheet"> {
  const { workbook } = session.context;
  const { worksheets, names } = workbook;
  const { evaluation, plan } = plannedQuote(document, session.settings.namespace);
  workbook.protection.load("protected");
  worksheets.load("items/name");
  const anchor = names.getItemOrNullObject(anchorName(document)).load("formula");
  const anchored = loadAnchored(anchor);
  const lists = loadLists(worksheets);
  const loadedParts = loadParts(session);
  await session.sync();
  if (isThere(anchored) && !isAnew) return "hasSheet";
  if (workbook.protection.protected) throw new Refusal({ code: "workbookProtected" });
  const stored = await readParts(session, loadedParts);
  const parts = restored ? [] : partsToWrite(stored, document, basis);

  const taken = worksheets.items.map(({ name }) => name);
  const name = freeSheetName(sheetTitleOf(document, quoteSheetTexts(document.language)), taken);
  const unfinished = unfinishedName(taken);
  const products = productListIn(lists, evaluation.edition);
  const brokenName = anchor.isNullObject ? undefined : String(anchor.formula);
  const area: Area = { row: 0, column: 0, rows: plan.rows.length, columns: COLUMNS.length };
  const placement = blockPlacement(plan, 0, 0);
  const quote = writtenQuote(document, { isLive, isOwnSheet: true }, parts[0]?.quote);
  await writeOrTakeBack(
    session,
    () => {
      suspend(workbook.application);
      addProductList(worksheets, evaluation.edition, products);
      const sheet = addHidden(worksheets, unfinished);
      writeBlock(sheet, plan, area, placement, { isLive, ...OWN_SHEET, products });
      const printed = { ...area, column: 1, columns: COLUMNS.length - 1 };
      setUpPages(sheet, plan, printed, placement.rowOf(plan.headRow) ?? 0);
      breakPages(sheet, plan, printed);
      markSheet(sheet, document, "");
      setAnchor(names, document, sheet.getRange(areaAddress(area)), brokenName);
      reveal(sheet, name, "B1");
      // Last, since what is added here could not be found again by a failed request.
      restored?.put(session);
      putInParts(session, parts, restored?.xml ?? xmlOf(quote));
    },
    async (again, isLate) => {
      if (!(await takeBackSheet(again, { unfinished, name }, isLate))) return;
      restored?.takeBack(again);
      const { workbook: now } = again.context;
      takeBackProductList(now.worksheets, products);
      takeBackAnchor(now.names, document, brokenName);
    },
  );
  noteStored(basis, quote);
  const place: QuotePlace = { sheet: name, address: areaAddress(area) };
  return { status: "written", place };
}

/** Asks for the cells for which the name of a quote stands. */
export function loadAnchored(anchor: Excel.NamedItem): Excel.Range {
  return anchor.getRangeOrNullObject().load("address,worksheet/name,worksheet/visibility");
}

/** Whether a quote has cells; those of a sheet that was never finished are none. */
export function isThere(anchored: Excel.Range): boolean {
  return !anchored.isNullObject && !isUnfinished(anchored.worksheet);
}

/** Neither calculates nor paints before everything is written. */
export function suspend(application: Excel.Application): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Makes copies of the sheet known as such, where this Excel has properties of sheets. */
export function markSheet(sheet: Excel.Worksheet, document: QuoteDocument, before: string): void {
  if (!isApiSupported("1.12")) return;
  sheet.customProperties.add(SHEET_PROPERTY, withMark(before, sheetMark(document)));
}

/** Lets the name of a quote stand for its cells; a name whose sheet was deleted is used again. */
export function setAnchor(
  names: Excel.NamedItemCollection,
  document: QuoteDocument,
  range: Excel.Range,
  brokenName: string | undefined,
): void {
  const name = anchorName(document);
  if (brokenName !== undefined) names.getItem(name).delete();
  names.add(name, range).visible = false;
}

export function takeBackAnchor(
  names: Excel.NamedItemCollection,
  document: QuoteDocument,
  brokenName: string | undefined,
): void {
  const name = anchorName(document);
  names.getItemOrNullObject(name).delete();
  if (brokenName !== undefined) names.add(name, brokenName).visible = false;
}
