import type { QuoteDocument } from "../../pricing";
import type { QuoteReading } from "../quotePort";
import { freeSheetName } from "../sheetName";
import { anchorName, isAnchor, placeOf } from "./anchor";
import { isUnfinished, removeSheet } from "./hiddenSheet";
import { attempt, Refusal, type QuoteSession } from "./session";
import {
  partOf,
  putPart,
  loadParts,
  readParts,
  readableParts,
  type ReadablePart,
} from "./keptParts";
import { xmlOf } from "./storedPart";
import { writeOrTakeBack } from "./writeOrTakeBack";

type Undo = { readonly undo: () => Promise<QuoteReading<undefined>> };

/** Holds the cells of deleted quotes that had no sheet of their own, until they are gone for good. */
const BIN_SHEET = "FLUX-Papierkorb";

/**
 * Deletes a quote so that everything can be brought back, notes and formats of the user included: its sheet, or the
 * sheet into which its cells are moved, becomes very hidden until the pane is opened again.
 */
export async function deleteQuote(
  session: QuoteSession,
  quoteId: string,
  revision: number,
): Promise<Undo> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  const anchor = workbook.names
    .getItemOrNullObject(anchorName({ id: quoteId, revision }))
    .load("formula");
  const range = anchor.getRangeOrNullObject().load("address");
  worksheets.load("items/name,items/visibility");
  workbook.protection.load("protected");
  const loadedParts = loadParts(session);
  await session.sync();
  const part = partOf(await readParts(session, loadedParts), quoteId, revision);
  if (!part) throw new Refusal({ code: "quoteNotFound" });
  const deleted = xmlOf({ ...part.quote, isDeleted: true });
  if (range.isNullObject) {
    putPart(session, part, deleted);
    await session.sync("writing");
    return { undo: () => attempt(session.settings, (again) => bringBack(again, part, undefined)) };
  }
  if (workbook.protection.protected) throw new Refusal({ code: "workbookProtected" });
  const place = placeOf(String(anchor.formula)) ?? { sheet: "", address: "" };
  const sheets = worksheets.items;
  const taken = sheets.map(({ name }) => name);
  const isLastVisible = sheets.every(
    ({ name, visibility }) => visibility !== "Visible" || name === place.sheet,
  );
  const fresh = freeSheetName(part.quote.isOwnSheet ? "FLUX" : BIN_SHEET, taken);
  const needsSheet = !part.quote.isOwnSheet || isLastVisible;
  await writeOrTakeBack(
    session,
    () => {
      if (needsSheet) worksheets.add(fresh);
      if (part.quote.isOwnSheet) {
        worksheets.getItem(place.sheet).visibility = "VeryHidden";
      } else {
        move(worksheets, place, fresh);
        worksheets.getItem(fresh).visibility = "VeryHidden";
      }
      putPart(session, part, deleted);
    },
    async (again, isLate) => {
      const { worksheets: all, names } = again.context.workbook;
      if (part.quote.isOwnSheet) {
        all.getItem(place.sheet).visibility = "Visible";
      } else {
        // Whether they were moved is told by the name, which goes with them.
        const now = names.getItem(anchorName({ id: quoteId, revision })).load("formula");
        const inTheWay = usedIn(all, place);
        await again.sync();
        if (placeOf(String(now.formula))?.sheet === fresh) {
          if (isLate && !inTheWay.isNullObject) return;
          moveBack(all, place, fresh);
        }
      }
      if (needsSheet) removeSheet(all, fresh);
    },
  );
  const bin = part.quote.isOwnSheet ? undefined : fresh;
  return {
    undo: () => attempt(session.settings, (again) => bringBack(again, part, { ...place, bin })),
  };
}

type Deleted = {
  readonly sheet: string;
  readonly address: string;
  readonly bin: string | undefined;
};

async function bringBack(
  session: QuoteSession,
  part: ReadablePart,
  deleted: Deleted | undefined,
): Promise<undefined> {
  const { worksheets, names } = session.context.workbook;
  const anchor = names.getItemOrNullObject(anchorName(part.quote.document)).load("formula");
  const loadedParts = loadParts(session);
  // The sheet may have been renamed, and something may stand where the quote stood.
  const inTheWay = deleted?.bin === undefined ? undefined : usedIn(worksheets, deleted);
  await session.sync();
  if (!(await readParts(session, loadedParts)).some(({ id }) => id === part.id)) {
    throw new Refusal({ code: "quoteNotFound" });
  }
  if (inTheWay && !inTheWay.isNullObject) {
    throw new Refusal({ code: "tooLittleRoom", address: inTheWay.address });
  }
  if (deleted) {
    if (deleted.bin === undefined) {
      const sheet = placeOf(String(anchor.formula))?.sheet ?? deleted.sheet;
      worksheets.getItem(sheet).visibility = "Visible";
    } else {
      moveBack(worksheets, deleted, deleted.bin);
      removeSheet(worksheets, deleted.bin);
    }
  }
  putPart(session, part, part.xml);
  await session.sync("writing");
  return undefined;
}

/**
 * Deletes for good what was deleted before the pane was opened, and what was begun and never finished; nothing can undo
 * it any more.
 *
 * @param only the revision that has to go, where others may still be brought back
 */
export async function purgeDeleted(
  session: QuoteSession,
  only?: Pick<QuoteDocument, "id" | "revision">,
): Promise<undefined> {
  const { worksheets, names } = session.context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/name,items/visibility");
  const loadedParts = loadParts(session);
  await session.sync();
  const deleted = readableParts(await readParts(session, loadedParts)).filter(
    ({ quote: { isDeleted, document } }) =>
      isDeleted && (!only || (document.id === only.id && document.revision === only.revision)),
  );
  const unfinished = only ? [] : worksheets.items.filter(isUnfinished);
  if (deleted.length === 0 && unfinished.length === 0) return undefined;
  for (const { name } of unfinished) {
    removeSheet(worksheets, name);
    const anchors = names.items.filter(
      (each) => isAnchor(each.name) && placeOf(String(each.formula))?.sheet === name,
    );
    for (const anchor of anchors) anchor.delete();
  }
  for (const { id, quote } of deleted) {
    const name = anchorName(quote.document);
    const anchor = names.items.find((each) => each.name === name);
    const place = placeOf(String(anchor?.formula));
    if (place) removeSheet(worksheets, place.sheet);
    anchor?.delete();
    session.context.workbook.customXmlParts.getItem(id).delete();
  }
  await session.sync("writing");
  return undefined;
}

type Place = { readonly sheet: string; readonly address: string };

function move(worksheets: Excel.WorksheetCollection, place: Place, bin: string): void {
  const target = worksheets.getItem(bin).getRange(place.address);
  worksheets.getItem(place.sheet).getRange(place.address).moveTo(target);
}

function usedIn(worksheets: Excel.WorksheetCollection, { sheet, address }: Place): Excel.Range {
  const range = worksheets.getItem(sheet).getRange(address);
  return range.getUsedRangeOrNullObject(true).load("address");
}

function moveBack(worksheets: Excel.WorksheetCollection, place: Place, bin: string): void {
  const target = worksheets.getItem(place.sheet).getRange(place.address);
  worksheets.getItem(bin).getRange(place.address).moveTo(target);
}
