import { quoteSheetTexts } from "../../../i18n/quote/sheet";
import type { QuoteDocument } from "../../../quote";
import type { Basis, QuotePlace, WriteOutcome } from "../../ports/quotes/quotePort";
import { areaAddress, type Area } from "../../connection/addresses";
import { anchorName, sheetMark, withMark } from "../anchor/anchor";
import { noteStored, partsToWrite } from "../../quoteStore/basis";
import { quoteRestoring } from "../rollback/quoteRestoring";
import { Refusal, type ExcelSession } from "../../connection/session";
import { addProductList, productListAt } from "../style/choices";
import { plannedQuote } from "../layout/evaluated";
import { loadSheets, makeSheet, sheetToMake } from "./madeSheet";
import { isToken } from "../unfinished/token";
import {
  putInParts,
  putPart,
  loadParts,
  readParts,
  type ReadablePart,
} from "../../quoteStore/savedParts";
import { COLUMNS } from "../layout/plan";
import { COLUMN_KEYS_ROW } from "../layout/rowKeys";
import { sheetTitleOf } from "../layout/letter/letterRows";
import { breakPages, setUpPages } from "../style/pageSetup";
import { blockPlacement } from "../layout/placedPlan";
import { partToSave } from "../../quoteStore/partToSave";
import { setSheetProperty } from "../../quoteStore/sheetProperty";
import { writtenQuote, xmlOf } from "../../quoteStore/storedPart";
import { undoSheet } from "../rollback/undoSheet";
import { newNote } from "../unfinished/note";
import type { QuoteBefore, WrittenSheet } from "../unfinished/writtenSheet";
import { contentsOf, OWN_SHEET, writeBlock } from "./writeBlock";

type NewSheetOptions = {
  readonly isAnew?: boolean | undefined;
  readonly basis?: Basis | undefined;
  readonly restored?:
    | {
        readonly xml: string;
        /** What others have stored of it at the same time. */
        readonly twins: readonly string[];
        /** Other revisions whose place it takes. */
        readonly superseded: readonly ReadablePart[];
      }
    | undefined;
};

/**
 * Writes a quote into a sheet of its own: one request to read, one to write, one to show it.
 *
 * @param isAnew even if it has a sheet already, which stays as it is and counts as a copy from then on
 * @param restored what is stored for a quote that was deleted, instead of a quote that was just written
 */
export async function writeToNewSheet(
  session: ExcelSession,
  document: QuoteDocument,
  isLive: boolean,
  { isAnew = false, basis, restored }: NewSheetOptions = {},
): Promise<WriteOutcome | "hasSheet"> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  const { evaluation, plan } = plannedQuote(document, session.settings.namespace);
  workbook.protection.load("protected");
  loadSheets(worksheets);
  const loadedAnchor = loadAnchor(session, document);
  const loadedParts = loadParts(session);
  await session.sync();
  if (isThere(loadedAnchor) && !isAnew) return "hasSheet";
  if (workbook.protection.protected) throw new Refusal({ code: "workbookProtected" });
  const all = await readParts(session, loadedParts);
  const parts = restored ? [] : partsToWrite(all, document, basis);

  const area: Area = { row: 0, column: 0, rows: plan.rows.length, columns: COLUMNS.length };
  const placement = blockPlacement(plan, 0, 0);
  const keysRow = placement.rowOf(COLUMN_KEYS_ROW) ?? 0;
  const products = productListAt(evaluation.edition, { row: keysRow, column: COLUMNS.length });
  const wanted = sheetTitleOf(document, quoteSheetTexts(document.language));
  const contents = contentsOf(plan, placement, isLive).map((row, index) =>
    index === keysRow ? [...row, ...products.contents] : row,
  );
  const made = sheetToMake(worksheets, wanted, contents);
  const place: QuotePlace = { sheet: made.name, address: areaAddress(area) };
  const quote = writtenQuote(document, { isLive, isOwnSheet: true }, parts[0]?.quote);
  const xml = restored?.xml ?? xmlOf(quote);
  const { superseded = [], twins = [] } = restored ?? {};
  const { id, revision } = document;
  const before: QuoteBefore = {
    document: { id, revision },
    place,
    anchor: anchorFormula(loadedAnchor),
    part: {
      ...partToSave(parts, xml, all),
      twins,
      others: superseded.map((each) => ({
        xml: each.xml,
        written: xmlOf({ ...each.quote, isSuperseded: true }),
      })),
    },
  };
  const written: WrittenSheet = { made, quote: before, again: { what: "quote", isLive, isAnew } };
  const about = { kind: "sheet", sheet: made.name, quote: { id, revision } } as const;
  const left = await makeSheet(
    session,
    made,
    (sheet, token) => {
      writeBlock(sheet, plan, area, placement, { isLive, ...OWN_SHEET, products, token });
      addProductList(sheet, products);
      const printed = { ...area, column: 1, columns: COLUMNS.length - 1 };
      setUpPages(sheet, plan, printed, placement.rowOf(plan.headRow) ?? 0);
      breakPages(sheet, plan, printed);
      markSheet(sheet, document, "");
      setAnchor(workbook, document, sheet, place.address);
      for (const each of superseded) {
        putPart(session, each, xmlOf({ ...each.quote, isSuperseded: true }));
      }
      putInParts(session, parts, xml);
      for (const twin of twins) putPart(session, undefined, twin);
    },
    {
      shown: "B1",
      note: newNote(about, written),
      alsoRestoring: (again) => quoteRestoring(again, before),
    },
  );
  noteStored(basis, quote);
  return { status: "written", place, undo: undoSheet(session, about, written, left, basis) };
}

/** The name of a quote and the cells for which it stands, as they are asked for. */
export type LoadedAnchor = {
  readonly name: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly first: Excel.Range;
};

export function loadAnchor({ context }: ExcelSession, document: QuoteDocument): LoadedAnchor {
  const name = context.workbook.names.getItemOrNullObject(anchorName(document)).load("formula");
  const range = name.getRangeOrNullObject().load("address");
  const first = range.getCell(0, 0).load("values");
  return { name, range, first };
}

/** To which cells the name of a quote led when it was asked for. */
export function anchorFormula({ name }: LoadedAnchor): string | undefined {
  return name.isNullObject ? undefined : String(name.formula);
}

/** Whether a quote has cells; those of a write that was never finished are none. */
export function isThere({ range, first }: LoadedAnchor): boolean {
  return !range.isNullObject && !isToken(first.values[0]?.[0]);
}

/** Makes copies of the sheet known as such, where this Excel has properties of sheets. */
export function markSheet(sheet: Excel.Worksheet, document: QuoteDocument, before: string): void {
  setSheetProperty(sheet, withMark(before, sheetMark(document)));
}

/**
 * Lets the name of a quote stand for cells of a sheet, whatever it stood for. The sheet comes to the front, and a name
 * that it has for itself as a copy goes: with a copy in front Excel refuses the name of the workbook (R8).
 */
export function setAnchor(
  { names }: Excel.Workbook,
  document: QuoteDocument,
  sheet: Excel.Worksheet,
  address: string,
): void {
  const name = anchorName(document);
  sheet.activate();
  sheet.names.getItemOrNullObject(name).delete();
  names.getItemOrNullObject(name).delete();
  names.add(name, sheet.getRange(address)).visible = false;
}
