import type { QuoteDocument } from "../../pricing";
import { isApiSupported } from "../officeApi";
import type { Basis, WriteOutcome } from "../quotePort";
import { freeSheetName } from "../sheetName";
import { areaAddress, columnLetters, type Area } from "./addresses";
import { anchorName, SHEET_PROPERTY } from "./anchor";
import { isMadeOf } from "./asLeft";
import { noteStored, partsToWrite } from "./basis";
import { setHeight } from "./carryOut";
import { addProductList, loadLists, productListIn, takeBackProductList } from "./choices";
import { plannedQuote } from "./evaluated";
import { loadParts, putInParts, readParts } from "./keptParts";
import { COLUMNS } from "./layout/plan";
import { isThere, loadAnchored, markSheet, setAnchor, suspend, takeBackAnchor } from "./newSheet";
import { blockPlacement } from "./placedPlan";
import { areaFrom, loadRoom, roomIn, type Room } from "./roomAtSelection";
import { Refusal, type QuoteSession } from "./session";
import { writtenQuote, xmlOf } from "./storedPart";
import { contentsOf, writeBlock } from "./writeBlock";
import { writeOrTakeBack } from "./writeOrTakeBack";

/** Holds what a quote overwrites while it is written; its name says when all is in it. */
const COPYING_SHEET = "FLUX-Sicherung";
const COPIED_SHEET = "FLUX-Gesichert";

/**
 * Writes a quote from the selected cell on, where the cells are empty or the user agreed to overwrite them: three round
 * trips, and two more after a failure.
 */
export async function writeAtSelection(
  session: QuoteSession,
  document: QuoteDocument,
  isLive: boolean,
  overwrite: string | undefined,
  basis?: Basis,
): Promise<WriteOutcome | "hasSheet"> {
  const { workbook } = session.context;
  const { worksheets, names } = workbook;
  const { evaluation, plan } = plannedQuote(document, session.settings.namespace);
  const cell = workbook.getActiveCell().load("address,rowIndex,columnIndex");
  const inFront = cell.worksheet.load("name");
  const protection = inFront.protection.load("protected");
  workbook.protection.load("protected");
  worksheets.load("items/name");
  const anchor = names.getItemOrNullObject(anchorName(document)).load("formula");
  const anchored = loadAnchored(anchor);
  const lists = loadLists(worksheets);
  const loadedParts = loadParts(session);
  await session.sync();
  if (isThere(anchored)) return "hasSheet";
  if (protection.protected) throw new Refusal({ code: "sheetProtected", sheet: inFront.name });
  const area = areaFrom(cell, plan.rows.length, COLUMNS.length);
  const place = { sheet: inFront.name, address: areaAddress(area) };
  const loadedRoom = loadRoom(worksheets.getItem(place.sheet), area);
  const allParts = await readParts(session, loadedParts);
  if (allParts.length === 0) await session.sync();
  const parts = partsToWrite(allParts, document, basis);
  const room = roomIn(loadedRoom, area);
  if (room.occupied !== undefined && room.occupied !== overwrite) {
    return { status: "occupied", sheet: place.sheet, address: room.occupied };
  }
  const products = productListIn(lists, evaluation.edition);
  if (workbook.protection.protected && (products.missing?.isNewSheet || !room.isPristine)) {
    throw new Refusal({ code: "workbookProtected" });
  }
  const taken = worksheets.items.map(({ name }) => name);
  const copying = freeSheetName(COPYING_SHEET, taken);
  const copied = freeSheetName(COPIED_SHEET, taken);
  const brokenName = anchor.isNullObject ? undefined : String(anchor.formula);
  const placement = blockPlacement(plan, area.row, area.column);
  const sheet = () => worksheets.getItem(place.sheet);
  const quote = writtenQuote(document, { isLive, isOwnSheet: false }, parts[0]?.quote);
  await writeOrTakeBack(
    session,
    () => {
      suspend(workbook.application);
      if (!room.isPristine) {
        const copy = worksheets.add(copying);
        copy.getRange(place.address).copyFrom(sheet().getRange(place.address));
        copy.name = copied;
      }
      addProductList(worksheets, evaluation.edition, products);
      const target = sheet();
      const range = target.getRange(place.address);
      if (!room.isPristine) emptied(range);
      writeBlock(target, plan, area, placement, {
        isLive,
        ownsColumns: room.ownsColumns,
        ownsRows: false,
        products,
      });
      markSheet(target, document, room.property ?? "");
      setAnchor(names, document, range, brokenName);
      target.activate();
      range.getCell(0, 1).select();
      worksheets.getItemOrNullObject(copied).delete();
      putInParts(session, parts, xmlOf(quote));
    },
    async (again, isLate) => {
      const { worksheets: all, names: named } = again.context.workbook;
      const copy = all.getItemOrNullObject(copied).load("name");
      const half = all.getItemOrNullObject(copying).load("name");
      const now = all.getItemOrNullObject(place.sheet).load("name");
      const range = now.getRange(place.address).load("formulas");
      const before = copy.getRange(place.address).load("formulas");
      await again.sync("writing");
      const isTaken = room.isPristine || !copy.isNullObject;
      if (isLate && isTaken) {
        const wrote = contentsOf(plan, placement, isLive);
        const writings = before.isNullObject ? [wrote] : [wrote, before.formulas];
        if (now.isNullObject || !isMadeOf(range.formulas, writings)) return;
      }
      if (isTaken) emptied(range);
      if (!copy.isNullObject) range.copyFrom(copy.getRange(place.address));
      restoreSizes(now, area, room);
      restoreProperty(now, room);
      takeBackAnchor(named, document, brokenName);
      takeBackProductList(all, products);
      if (!copy.isNullObject) copy.delete();
      if (!half.isNullObject) half.delete();
    },
  );
  noteStored(basis, quote);
  return { status: "written", place };
}

function emptied(range: Excel.Range): void {
  range.unmerge();
  range.clear("All");
  range.dataValidation.clear();
}

function restoreSizes(sheet: Excel.Worksheet, area: Area, room: Room): void {
  room.heights.forEach((height, index) => setHeight(sheet, area.row + index, height));
  if (!room.ownsColumns) return;
  room.widths.forEach((width, index) => {
    const letters = columnLetters(area.column + index);
    const column = sheet.getRange(`${letters}:${letters}`);
    column.columnHidden = room.isHidden[index] ?? false;
    // A hidden column is as wide as nothing.
    if (width === undefined) column.format.useStandardWidth = true;
    else if (width > 0) column.format.columnWidth = width;
  });
}

function restoreProperty(sheet: Excel.Worksheet, { property }: Room): void {
  if (!isApiSupported("1.12")) return;
  if (property === undefined) sheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).delete();
  else sheet.customProperties.add(SHEET_PROPERTY, property);
}
