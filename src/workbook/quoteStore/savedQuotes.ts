import type { SavedQuote, SavedQuotes, QuotePlace } from "../ports/quotes/quotePort";
import { freeSheetName } from "../connection/sheetName";
import { anchorName, formMark, hasMark, isAnchor, sheetMark } from "../quoteSheet/anchor/anchor";
import { loadAnchors, standingAnchors, type Anchors } from "../quoteSheet/anchor/anchoredCells";
import { loadParts, readParts, readableParts, type ReadablePart } from "./savedParts";
import { deletedIn } from "../quoteSheet/deletion/deleted";
import { leftBehindIn } from "./leftBehind";
import { type ExcelSession } from "../connection/session";
import { loadSheetProperty, sheetPropertyOf } from "./sheetProperty";
import { isSameState, plainState } from "../ports/quotes/storedState";
import { loadNotes, readNotes, unfinishedBy } from "../quoteSheet/unfinished/note";

/** All quotes that the workbook has saved, with their sheets and the copies of these; two round trips. Nothing is changed. */
export async function savedQuotes(session: ExcelSession): Promise<SavedQuotes> {
  const { workbook } = session.context;
  const { worksheets, names } = workbook;
  workbook.load("isDirty");
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  const loadedParts = loadParts(session);
  const loadedNotes = loadNotes(session);
  await session.sync();

  const unfinished = (await readNotes(session, loadedNotes))
    .filter(({ note }) => note.about.kind !== "deletion" || deletedIn(note))
    .map(({ note }) => unfinishedBy(note));
  const load = () => ({
    marks: markedSheets(worksheets),
    anchors: loadAnchors(names, worksheets.items),
  });
  let loaded = load();
  const parts = await readParts(session, loadedParts, () => (loaded = load()));
  const sheets = parts.length === 0 ? [] : loaded.marks();
  const anchors = parts.length === 0 ? new Map<string, never>() : standingAnchors(loaded.anchors);
  const readable = readableParts(parts);
  return {
    quotes: byRevision(readable).map((own) => savedQuote(own, anchors, sheets)),
    unreadable: parts.flatMap(({ id, content }) => {
      if (content.ok) return [];
      const { code: reason, ...where } = content.error;
      return [{ partId: id, reason, ...("path" in where && { path: where.path }) }];
    }),
    isSaved: !workbook.isDirty,
    leftBehind: leftBehindIn(readable, anchors, worksheets.items),
    ...(unfinished.length > 0 && { unfinished }),
  };
}

type MarkedSheet = {
  readonly name: string;
  readonly property: string;
  /** Names of quotes that belong to this sheet alone: Excel gives them to a copy (R7). */
  readonly ownAnchors: readonly string[];
};

/** Asks all sheets for the quotes that they, or the sheets they were copied from, were written for. */
function markedSheets(worksheets: Excel.WorksheetCollection): () => readonly MarkedSheet[] {
  const loaded = worksheets.items.map((sheet) => ({
    sheet,
    names: sheet.names.load("items/name"),
    property: loadSheetProperty(sheet),
  }));
  return () =>
    loaded.flatMap(({ sheet: { name, visibility }, names, property: loadedProperty }) => {
      const property = sheetPropertyOf(loadedProperty) ?? "";
      const ownAnchors = names.items.map((item) => item.name).filter(isAnchor);
      const isMarked = property !== "" || ownAnchors.length > 0;
      return isMarked && visibility !== "VeryHidden" ? [{ name, property, ownAnchors }] : [];
    });
}

type PartsOfRevision = readonly [ReadablePart, ...ReadablePart[]];

/** Several where people who worked at the same time have each stored the same revision. */
function byRevision(parts: readonly ReadablePart[]): readonly PartsOfRevision[] {
  const revisions = new Map<string, PartsOfRevision>();
  for (const part of parts.filter(({ quote }) => !quote.isDeleted)) {
    const { id, revision } = part.quote.document;
    const name = `${revision} ${id}`;
    const [first, ...others] = revisions.get(name) ?? [part];
    revisions.set(name, first === part ? [part] : [first, ...others, part]);
  }
  return [...revisions.values()];
}

function savedQuote(
  [{ quote }, ...twinParts]: PartsOfRevision,
  anchors: Anchors,
  sheets: readonly MarkedSheet[],
): SavedQuote {
  const { document, written, isOwnSheet } = quote;
  const anchored = anchors.get(anchorName(document));
  const place: QuotePlace | undefined = anchored?.isStanding ? anchored.place : undefined;
  const others = sheets.filter(({ name }) => name !== place?.sheet);
  const isForm = ({ property }: MarkedSheet) => hasMark(property, formMark(document));
  const isCopy = ({ property, ownAnchors }: MarkedSheet) =>
    hasMark(property, sheetMark(document)) || ownAnchors.includes(anchorName(document));
  const address = place?.address ?? "A1";
  const copies = others
    .filter((sheet) => isCopy(sheet) && !isForm(sheet))
    .map(({ name }) => ({ sheet: name, address }));
  const forms = others.filter(isForm).map(({ name }) => ({ sheet: name, address: "A1" }));
  const twins = twinParts
    .filter((other) => !isSameState(other.quote, quote))
    .map((other) => plainState(other.quote));
  const saved = { ...plainState(quote), twins, place, copies, forms };
  // The name of a deleted sheet leads nowhere; that of a writing that was undone is gone, or leads to other contents.
  if (written && !place && (!anchored || anchored.place)) return { ...saved, sheetWas: "undone" };
  const isRenamed = isOwnSheet && written && place && !isNamedAfter(place.sheet, written.number);
  return isRenamed ? { ...saved, sheetWas: "renamed" } : saved;
}

/** The name of a sheet is cut to 31 letters and may have a number behind. */
function isNamedAfter(sheet: string, number: string): boolean {
  return number.trim() === "" || sheet.includes(freeSheetName(number, []).slice(0, 15));
}
