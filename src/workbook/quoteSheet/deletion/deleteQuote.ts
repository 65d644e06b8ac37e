import type { AskedSheet, DeletedQuote, SheetStays } from "../../ports/quotes/deletionPort";
import type { SavedQuote, SeenQuote } from "../../ports/quotes/quotePort";
import { anchorName, sheetMark, withoutMark } from "../anchor/anchor";
import { isAsRead } from "../../quoteStore/basis";
import { putPart, type ReadablePart } from "../../quoteStore/savedParts";
import { attempt, Refusal, type ExcelSession } from "../../connection/session";
import { setSheetProperty } from "../../quoteStore/sheetProperty";
import { xmlOf } from "../../quoteStore/storedPart";
import { writeOrRollBack } from "../rollback/writeOrRollBack";
import { countsNotes } from "./around/loadObjects";
import { bringBack, rollBackDeletion } from "./bringBack";
import type { Deleted } from "./deleted";
import { deletionNote } from "./deletionNote";
import { readQuote, type FoundCells, type FoundQuote } from "./readQuote";
import { whySheetStays } from "./whySheetStays";

/**
 * Brings the sheet of a quote to the front and says whether it may be deleted with the quote. Undefined where the quote
 * has no cells.
 */
export async function sheetToDelete(
  session: ExcelSession,
  quote: Pick<SavedQuote, "document">,
): Promise<AskedSheet | undefined> {
  const found = await readQuote(session, quote.document);
  const { cells } = found;
  if (!cells) return undefined;
  const staysSince = await whySheetStays(session, { ...found, cells });
  const sheet = session.context.workbook.worksheets.getItem(cells.sheetId);
  if (cells.isVisible) {
    sheet.activate();
    await session.sync();
  }
  return { sheet: cells.sheet, staysSince, mayHaveNotes: !countsNotes(sheet) };
}

/**
 * Deletes what is stored of a quote and the name of its cells, and makes the revision before it the valid one. The cells
 * stay, but for a sheet of its own that the user wants to go and that holds nothing else.
 *
 * @param seen as the user has seen it
 * @param isWithoutNotes the user says that there are no notes on the sheet; asked for where this Excel cannot count them
 * @throws Refusal quoteNotFound; changedElsewhere when somebody has changed it since
 */
export async function deleteQuote(
  session: ExcelSession,
  seen: SeenQuote,
  withSheet: boolean,
  isWithoutNotes = false,
): Promise<DeletedQuote> {
  const found = await readQuote(session, seen.document);
  if (!isAsRead(found.parts, { stored: seen, twins: seen.twins, overwritten: [] })) {
    throw new Refusal({ code: "changedElsewhere" });
  }
  return deleteFound(session, found, withSheet, isWithoutNotes);
}

/**
 * Deletes after all what a note tells of, once it is restored. Nobody is asked again for notes on the sheet: where Excel
 * cannot count them, it stays.
 *
 * @returns the sheet, where it was to go too but stays
 * @throws Refusal quoteNotFound; changedElsewhere when somebody has changed it since
 */
export async function deleteAfterAll(
  session: ExcelSession,
  { parts: [first, ...twins], withSheet }: Deleted,
): Promise<string | undefined> {
  const found = await readQuote(session, first.quote.document);
  const known = [first, ...twins].map(({ xml }) => xml);
  if (!found.parts.every(({ xml }) => known.includes(xml))) {
    throw new Refusal({ code: "changedElsewhere" });
  }
  const { sheet } = await deleteFound(session, found, withSheet, false);
  return sheet?.staysSince && sheet.sheet;
}

async function deleteFound(
  session: ExcelSession,
  found: FoundQuote,
  withSheet: boolean,
  isWithoutNotes: boolean,
): Promise<DeletedQuote> {
  const { parts, anchor, cells } = found;
  const { document } = parts[0].quote;
  const asked = withSheet ? cells : undefined;
  const staysSince =
    asked && (await whyItStays(session, { ...found, cells: asked }, isWithoutNotes));
  const gone = staysSince ? undefined : asked;
  const deleted: Deleted = { parts, cells, withSheet: gone !== undefined };
  const { worksheets, names, customXmlParts } = session.context.workbook;
  const valid = revisionBefore(found);
  await writeOrRollBack(
    session,
    () => {
      if (valid) putPart(session, valid, xmlOf({ ...valid.quote, isSuperseded: false }));
      if (cells && !gone) unmark(worksheets.getItem(cells.sheetId), cells, sheetMark(document));
      for (const { id } of parts) customXmlParts.getItem(id).delete();
      // After what can be put back at any time: Excel takes no name back that leads nowhere, and no sheet at all.
      if (anchor !== undefined) names.getItem(anchorName(document)).delete();
      if (gone) worksheets.getItem(gone.sheetId).delete();
    },
    async (again) => void (await rollBackDeletion(again, deleted)),
    deletionNote(deleted),
  );
  return {
    sheet: asked && { sheet: asked.sheet, staysSince },
    undo: () => attempt(session.settings, (again) => bringBack(again, deleted)),
  };
}

async function whyItStays(
  session: ExcelSession,
  found: FoundQuote & { readonly cells: FoundCells },
  isWithoutNotes: boolean,
): Promise<SheetStays | undefined> {
  const sheet = session.context.workbook.worksheets.getItem(found.cells.sheetId);
  if (!isWithoutNotes && !countsNotes(sheet)) return { reason: "notes" };
  return whySheetStays(session, found);
}

/** The revision that is valid again without this one; undefined where another one is, or is there no other. */
function revisionBefore({ parts: [part], otherRevisions }: FoundQuote): ReadablePart | undefined {
  const [newest] = [...otherRevisions].sort(
    (one, other) => other.quote.document.revision - one.quote.document.revision,
  );
  const isNewer = newest && newest.quote.document.revision > part.quote.document.revision;
  return newest?.quote.isSuperseded && !isNewer ? newest : undefined;
}

function unmark(sheet: Excel.Worksheet, { property, isProtected }: FoundCells, mark: string): void {
  if (property === undefined || isProtected) return;
  setSheetProperty(sheet, withoutMark(property, mark));
}
