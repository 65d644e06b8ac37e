import type { QuoteDocument } from "../../quote";
import type { Basis } from "../ports/quotes/quotePort";
import { noteStored, partsToWrite } from "./basis";
import { Refusal, type ExcelSession } from "../connection/session";
import {
  isMarkedSuperseded,
  loadParts,
  partOf,
  putInParts,
  putPart,
  readableParts,
  readParts,
} from "./savedParts";
import { NEW_QUOTE, xmlOf } from "./storedPart";
import { partToSave, rollBackPart, rollBackXml } from "./partToSave";
import { writeOrRollBack } from "../quoteSheet/rollback/writeOrRollBack";

/**
 * Keeps a document without touching its sheet.
 *
 * @throws Refusal as `partsToWrite` does
 */
export async function saveDraft(
  session: ExcelSession,
  document: QuoteDocument,
  basis?: Basis,
): Promise<undefined> {
  const loadedParts = loadParts(session);
  await session.sync();
  const parts = partsToWrite(await readParts(session, loadedParts), document, basis);
  const quote = { ...NEW_QUOTE, ...parts[0]?.quote, document };
  putInParts(session, parts, xmlOf(quote));
  await session.sync("writing");
  noteStored(basis, quote);
  return undefined;
}

/**
 * Keeps the next revision of a quote; those before it are marked and stay as they were sent: what was changed in them
 * since is in the next one.
 *
 * @throws Refusal as `partsToWrite` does for the revision before; revisionTaken by one that an older version has deleted
 */
export async function saveRevision(
  session: ExcelSession,
  document: QuoteDocument,
  before?: Basis,
): Promise<undefined> {
  const loadedParts = loadParts(session);
  await session.sync();
  const parts = await readParts(session, loadedParts);
  const { id, revision } = document;
  if (partOf(parts, id, revision)?.quote.isDeleted) {
    throw new Refusal({ code: "revisionTaken", revision });
  }
  if (before?.stored) partsToWrite(parts, before.stored.document, before);
  const inPlace = partsToWrite(parts, document, before && NEW_BASIS);
  const earlier = readableParts(parts).filter(
    (part) =>
      part.quote.document.id === id &&
      part.quote.document.revision < revision &&
      !part.quote.isDeleted &&
      !isMarkedSuperseded(part),
  );
  const marked = earlier.map((part) => ({ part, xml: xmlOf(superseded(part.quote)) }));
  const xml = xmlOf({ ...NEW_QUOTE, ...inPlace[0]?.quote, document });
  await writeOrRollBack(
    session,
    () => {
      // First of all, since from then on those before it count as superseded, even if the pane is lost here.
      putInParts(session, inPlace, xml);
      for (const mark of marked) putPart(session, mark.part, mark.xml);
    },
    async (again) => {
      await rollBackXml(again, marked);
      await rollBackPart(again, partToSave(inPlace, xml, parts));
    },
  );
  if (before?.stored) noteStored(before, superseded(before.stored));
  return undefined;
}

/** Of a revision that nobody has stored yet. */
const NEW_BASIS: Basis = { stored: undefined, twins: [], overwritten: [] };

function superseded<State extends Pick<Basis["stored"] & object, "document" | "written">>(
  state: State,
): State & { readonly isSuperseded: true } {
  return { ...state, document: state.written ?? state.document, isSuperseded: true };
}
