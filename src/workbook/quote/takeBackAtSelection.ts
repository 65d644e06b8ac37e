import type { QuoteDocument } from "../../pricing";
import { areaAddress, type Area } from "./addresses";
import { sheetMark, withMark } from "./anchor";
import { isMadeOf } from "./asLeft";
import { findBackup, type Backup } from "./backup";
import { withFirst } from "./madeSheet";
import { takeBackAnchor, type LoadedAnchor } from "./newSheet";
import { asText } from "./placedPlan";
import { emptied, restoreSizes, type Room } from "./roomAtSelection";
import { Refusal, type QuoteSession } from "./session";
import { loadSheetProperty, setSheetProperty, sheetPropertyOf } from "./sheetProperty";
import { takeBackPart, type PartToKeep } from "./takeBackPart";

/** What a write at the selection was to do. */
export type AttemptedWrite = {
  readonly document: QuoteDocument;
  readonly sheetId: string;
  readonly area: Area;
  readonly room: Room;
  /** Stands in the first cell until all is written. */
  readonly token: string;
  readonly contents: (string | number)[][];
  readonly anchor: LoadedAnchor;
  readonly part: PartToKeep;
  readonly backup: Backup;
  /** The sheet with what was there, where there was anything, and as long as it is needed. */
  backedUp: Excel.Worksheet | undefined;
};

/**
 * Puts back what was in the cells that a failed write has overwritten.
 *
 * @throws Refusal leftUnfinished where somebody has worked in them since
 */
export async function takeBackAtSelection(
  session: QuoteSession,
  attempted: AttemptedWrite,
): Promise<void> {
  const { sync, context } = session;
  const { area, room, sheetId, token, contents } = attempted;
  const address = areaAddress(area);
  const backup = await findBackup(session, attempted.backup, attempted.backedUp, address);
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  const range = sheet.getRange(address).load("formulas");
  await sync("writing");
  if (sheet.isNullObject) return;
  const isOverwritten = room.isPristine || backup?.isWhole === true;
  if (isOverwritten) {
    const writings = [contents, withFirst(contents, token), backup?.formulas ?? []];
    if (!isMadeOf(range.formulas, writings)) {
      throw new Refusal({ code: "leftUnfinished", sheet: sheet.name });
    }
    await takeBackAround(session, attempted, sheet);
    emptied(range);
    if (backup) range.copyFrom(backup.sheet.getRange(address));
    restoreSizes(sheet, area, room);
  }
  backup?.sheet.delete();
}

type Contents = {
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
};

/** Puts back what somebody has entered into the cells just before the write, which would have taken them for empty. */
export async function restoreRoom(
  session: QuoteSession,
  attempted: AttemptedWrite,
  { formulas, numberFormat }: Contents,
): Promise<void> {
  const { area, room, sheetId } = attempted;
  const sheet = session.context.workbook.worksheets.getItem(sheetId).load("name");
  await session.sync("writing");
  await takeBackAround(session, attempted, sheet);
  const range = sheet.getRange(areaAddress(area));
  emptied(range);
  range.numberFormat = numberFormat.map((row) => [...row]);
  range.formulas = formulas.map((row) => row.map(enteredAgain));
  restoreSizes(sheet, area, room);
}

/** A formula cannot be told from a text that looks like one; entered as a formula, it shows what it is. */
function enteredAgain(content: unknown): unknown {
  return typeof content === "string" && !content.startsWith("=") ? asText(content) : content;
}

/** What is kept outside of the cells: the part, the name, the property of the sheet. */
async function takeBackAround(
  session: QuoteSession,
  { document, area, room, anchor, part }: AttemptedWrite,
  sheet: Excel.Worksheet,
): Promise<void> {
  await takeBackPart(session, part);
  const place = { sheet: sheet.name, address: areaAddress(area) };
  await takeBackAnchor(session, document, place, anchor);
  const property = loadSheetProperty(sheet);
  if (!property) return;
  await session.sync("writing");
  const written = withMark(room.property ?? "", sheetMark(document));
  if (sheetPropertyOf(property) === written) setSheetProperty(sheet, room.property);
}
