import { rollBackXml } from "../../quoteStore/partToSave";
import type { BroughtBack } from "../../ports/quotes/deletionPort";
import { anchorName, placeOf, sheetMark, withMark, withoutMark } from "../anchor/anchor";
import { plannedQuote } from "../layout/evaluated";
import {
  isMarkedSuperseded,
  loadParts,
  putPart,
  readableParts,
  readParts,
  type ReadablePart,
} from "../../quoteStore/savedParts";
import { setAnchor, writeToNewSheet } from "../write/newSheet";
import { Refusal, type ExcelSession } from "../../connection/session";
import {
  loadSheetProperty,
  setSheetProperty,
  sheetPropertyOf,
} from "../../quoteStore/sheetProperty";
import { xmlOf, type StoredQuote } from "../../quoteStore/storedPart";
import { writeOrRollBack } from "../rollback/writeOrRollBack";
import type { Deleted } from "./deleted";
import { deletionNote } from "./deletionNote";
import { partsOf } from "./readQuote";
import { loadStanding, standingAddress } from "./standingCells";

/** What the workbook has of a quote that was deleted. */
type Found = {
  readonly parts: readonly ReadablePart[];
  readonly later: readonly ReadablePart[];
  /** Revisions before it that are not marked as superseded. */
  readonly valid: readonly ReadablePart[];
  readonly anchor: string | undefined;
  /** Where its cells stand; undefined where they do not any more, or never did. */
  readonly address: string | undefined;
  readonly isSheetGone: boolean;
  readonly property: string | undefined;
};

/**
 * Brings a deleted quote back: what was stored, and the name of its cells where they still stand. Where they do not, it
 * is written anew into a new sheet, as it was written before.
 *
 * @throws Refusal revisionTaken when the workbook has another quote under its number by now
 */
export async function bringBack(session: ExcelSession, deleted: Deleted): Promise<BroughtBack> {
  const found = await readDeleted(session, deleted);
  const [{ quote, xml }, ...twins] = deleted.parts;
  if (found.parts[0]?.xml === xml) return { newSheet: undefined };
  if (found.parts.length > 0) {
    throw new Refusal({ code: "revisionTaken", revision: quote.document.revision });
  }
  if (deleted.cells && found.address === undefined && isWritable(quote, session)) {
    const outcome = await writeToNewSheet(session, quote.written ?? quote.document, quote.isLive, {
      isAnew: true,
      restored: {
        xml: xmlOf({ ...quote, isOwnSheet: true, isSuperseded: found.later.length > 0 }),
        twins: twins.map((twin) => twin.xml),
        superseded: found.valid,
      },
    });
    if (outcome === "hasSheet" || outcome.status !== "written") return { newSheet: undefined };
    return { newSheet: outcome.place.sheet };
  }
  await writeOrRollBack(
    session,
    () => restore(session, deleted, found),
    async (again) => {
      if ((await readDeleted(again, deleted)).parts.length > 0) return;
      await removeAgain(again, deleted, found);
    },
    deletionNote(deleted),
  );
  return { newSheet: undefined };
}

/** What cannot be written any more is brought back without a sheet. */
function isWritable({ written, document }: StoredQuote, { settings }: ExcelSession): boolean {
  try {
    plannedQuote(written ?? document, settings.namespace);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/**
 * Restores what a deletion has done that was not finished.
 *
 * @returns whether its sheet was gone already, and so all of the quote, which stays deleted
 */
export async function rollBackDeletion(session: ExcelSession, deleted: Deleted): Promise<boolean> {
  const found = await readDeleted(session, deleted);
  if (deleted.withSheet && found.isSheetGone && found.parts.length === 0) return true;
  restore(session, deleted, found);
  return false;
}

/** Two round trips, and one more where the cells are not where they were. */
async function readDeleted(
  session: ExcelSession,
  { parts: [{ quote }], cells }: Deleted,
): Promise<Found> {
  const { id, revision } = quote.document;
  const { names, worksheets } = session.context.workbook;
  const anchor = names.getItemOrNullObject(anchorName(quote.document)).load("formula");
  const standing = cells && loadStanding(session, cells);
  const property = cells && loadSheetProperty(worksheets.getItemOrNullObject(cells.sheetId));
  const loadedParts = loadParts(session);
  await session.sync();
  const parts = readableParts(await readParts(session, loadedParts));
  const others = parts.filter((each) => each.quote.document.id === id && !each.quote.isDeleted);
  return {
    parts: partsOf(parts, { id, revision }),
    later: others.filter((each) => each.quote.document.revision > revision),
    valid: others.filter(
      (each) => each.quote.document.revision < revision && !isMarkedSuperseded(each),
    ),
    anchor: anchor.isNullObject ? undefined : String(anchor.formula),
    address: cells && standing ? await standingAddress(session, cells, standing) : undefined,
    isSheetGone: standing?.sheet.isNullObject === true,
    property: sheetPropertyOf(property),
  };
}

/** Puts back whatever is missing, what is stored last. */
function restore(session: ExcelSession, deleted: Deleted, found: Found): void {
  const [{ quote }] = deleted.parts;
  const { worksheets } = session.context.workbook;
  const mark = sheetMark(quote.document);
  supersede(session, found);
  if (deleted.cells && found.address !== undefined) {
    const sheet = worksheets.getItem(deleted.cells.sheetId);
    setAnchor(session.context.workbook, quote.document, sheet, found.address);
    if (deleted.cells.property !== undefined && !deleted.cells.isProtected) {
      setSheetProperty(sheet, markedAgain(deleted.cells.property, found, mark));
    }
  }
  const there = found.parts.map(({ xml }) => xml);
  // What somebody has stored since under the same revision stays alone.
  if (there.some((xml) => !deleted.parts.some((part) => part.xml === xml))) return;
  const isSuperseded = found.later.length > 0;
  for (const part of deleted.parts.filter(({ xml }) => !there.includes(xml))) {
    const isAsBefore = part.quote.isDeleted || part.quote.isSuperseded === isSuperseded;
    putPart(session, undefined, isAsBefore ? part.xml : xmlOf({ ...part.quote, isSuperseded }));
  }
}

/** As before where nothing else has changed. */
function markedAgain(before: string, { property = "" }: Found, mark: string): string {
  return withoutMark(before, mark) === property ? before : withMark(property, mark);
}

async function removeAgain(session: ExcelSession, deleted: Deleted, found: Found): Promise<void> {
  await validate(session, found);
  if (!deleted.cells || found.address === undefined) return;
  const { worksheets, names } = session.context.workbook;
  const name = anchorName(deleted.parts[0].quote.document);
  names.getItemOrNullObject(name).delete();
  if (found.anchor !== undefined && placeOf(found.anchor)) {
    names.add(name, found.anchor).visible = false;
  }
  if (deleted.cells.property === undefined || deleted.cells.isProtected) return;
  setSheetProperty(worksheets.getItem(deleted.cells.sheetId), found.property);
}

/** A deleted revision that is back takes the place of those before it again. */
function supersede(session: ExcelSession, found: Found): void {
  for (const { part, xml } of superseded(found)) putPart(session, part, xml);
}

function validate(session: ExcelSession, found: Found): Promise<void> {
  return rollBackXml(session, superseded(found));
}

function superseded({ valid }: Found) {
  return valid.map((part) => ({ part, xml: xmlOf({ ...part.quote, isSuperseded: true }) }));
}
