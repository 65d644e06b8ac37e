import { type QuoteDocument, isSameData } from "../../../quote";
import { areaAddress, type Area } from "../../connection/addresses";
import { sheetMark, withMark } from "../anchor/anchor";
import { isAsWritten, isMadeOf } from "./onlyOurWrites";
import { findBackup, type Backup } from "./backup";
import { withFirst } from "../write/madeSheet";
import { restoreSnapshot, type CellSnapshot } from "./cellSnapshot";
import { isMarked } from "../unfinished/token";
import { quoteRestoring } from "./quoteRestoring";
import type { PartToSave } from "../../quoteStore/partToSave";
import { asText } from "../layout/placedPlan";
import { emptied, restoreSizes, type Room } from "../write/targetArea";
import { Refusal, type ExcelSession } from "../../connection/session";
import {
  loadSheetProperty,
  setSheetProperty,
  sheetPropertyOf,
} from "../../quoteStore/sheetProperty";

/** What a write at the selection has done or was to do, and what was there before; plain data, for its note. */
export type WrittenAtSelection = {
  readonly document: Pick<QuoteDocument, "id" | "revision">;
  readonly sheetId: string;
  readonly area: Area;
  readonly room: Room;
  /** Stands in the first cell until all is written. */
  readonly token: string;
  readonly contents: (string | number)[][];
  /** To which cells the name of the quote led. */
  readonly anchor: string | undefined;
  readonly part: PartToSave;
  readonly backup: Backup;
  readonly isLive: boolean;
  /** What was overwritten, where it is brought back once the backup is gone. */
  readonly overwritten?: CellSnapshot | undefined;
};

/**
 * Puts back what was in the cells that a failed write has overwritten.
 *
 * @param backupId of the sheet with what was there, as far as Excel has told it
 * @returns whether all is written; then nothing but the note is left to go, and what was there cannot be told any more
 * @throws Refusal leftUnfinished where somebody has worked in them since
 */
export async function rollBackAtSelection(
  session: ExcelSession,
  attempted: WrittenAtSelection,
  backupId?: string,
): Promise<boolean> {
  const { sync, context } = session;
  const { area, room, sheetId, token, contents, overwritten } = attempted;
  const address = areaAddress(area);
  const backup = await findBackup(session, attempted.backup, backupId, address);
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  const range = sheet.getRange(address).load("formulas");
  await sync("writing");
  if (sheet.isNullObject) return false;
  const isOverwritten = room.isPristine || backup?.isWhole === true || overwritten !== undefined;
  if (isOverwritten) {
    const before = backup?.formulas ?? overwritten?.formulas ?? [];
    const writings = [contents, withFirst(contents, token), before];
    const isSafe = backup ?? (isOurs(range.formulas) || isSameData(range.formulas, before));
    if (!isMadeOf(range.formulas, writings) || !isSafe) {
      throw new Refusal({ code: "leftUnfinished", sheet: sheet.name });
    }
    const restoreAround = await aroundRestoring(session, attempted, sheet);
    restoreAround();
    emptied(range);
    if (backup) range.copyFrom(backup.sheet.getRange(address));
    else if (overwritten) restoreSnapshot(sheet, overwritten, token);
    restoreSizes(sheet, area, room);
  }
  backup?.sheet.delete();
  const [first = []] = range.formulas as Contents["formulas"];
  return !isOverwritten && !backup && first[0] !== "" && isAsWritten(first[0], contents[0]?.[0]);
}

/** Whatever a note says: cells of the user's do not begin with a mark of ours. */
function isOurs(cells: Contents["formulas"]): boolean {
  return isMarked(cells[0]?.[0]) || cells.every((row) => row.every((content) => content === ""));
}

type Contents = {
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
};

/** Puts back what somebody has entered into the cells just before the write, which would have taken them for empty. */
export async function restoreTarget(
  session: ExcelSession,
  attempted: WrittenAtSelection,
  { formulas, numberFormat }: Contents,
): Promise<void> {
  const { area, room, sheetId } = attempted;
  const sheet = session.context.workbook.worksheets.getItem(sheetId).load("name");
  await session.sync("writing");
  const restoreAround = await aroundRestoring(session, attempted, sheet);
  restoreAround();
  const range = sheet.getRange(areaAddress(area));
  emptied(range);
  range.numberFormat = numberFormat.map((row) => [...row]);
  range.formulas = formulas.map((row) => row.map(enteredAgain));
  restoreSizes(sheet, area, room);
}

/** A formula cannot be distinguished from a text that looks like one; entered as a formula, it shows what it is. */
function enteredAgain(content: unknown): unknown {
  return typeof content === "string" && !content.startsWith("=") ? asText(content) : content;
}

/** Reads what is saved outside of the cells: the part, the name, the property of the sheet; gives what queues restoring it. */
async function aroundRestoring(
  session: ExcelSession,
  { document, area, room, anchor, part }: WrittenAtSelection,
  sheet: Excel.Worksheet,
): Promise<() => void> {
  const place = { sheet: sheet.name, address: areaAddress(area) };
  const restoreQuote = await quoteRestoring(session, { document, place, anchor, part });
  const property = loadSheetProperty(sheet);
  if (property) await session.sync("writing");
  return () => {
    restoreQuote();
    if (!property) return;
    const written = withMark(room.property ?? "", sheetMark(document));
    if (sheetPropertyOf(property) === written) setSheetProperty(sheet, room.property);
  };
}
