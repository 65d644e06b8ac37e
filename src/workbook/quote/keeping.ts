import type { QuoteDocument } from "../../pricing";
import type { Basis } from "../quotePort";
import { noteStored, partsToWrite } from "./basis";
import { purgeDeleted } from "./deleting";
import { type QuoteSession } from "./session";
import {
  partOf,
  putInParts,
  putPart,
  loadParts,
  readParts,
  readableParts,
  type KeptPart,
} from "./keptParts";
import { NEW_QUOTE, xmlOf } from "./storedPart";
import { writeOrTakeBack } from "./writeOrTakeBack";

/**
 * Keeps a document without touching its sheet.
 *
 * @throws Refusal as `partsToWrite` does
 */
export async function keepDraft(
  session: QuoteSession,
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
 * @throws Refusal as `partsToWrite` does for the revision before
 */
export async function keepRevision(
  session: QuoteSession,
  document: QuoteDocument,
  before?: Basis,
): Promise<undefined> {
  const parts = await partsBeside(session, document);
  const { id, revision } = document;
  if (before?.stored) partsToWrite(parts, before.stored.document, before);
  const inPlace = partsToWrite(parts, document, before && NEW_BASIS);
  const earlier = readableParts(parts).filter(
    ({ quote }) =>
      quote.document.id === id && quote.document.revision < revision && !quote.isSuperseded,
  );
  await writeOrTakeBack(
    session,
    () => {
      for (const each of earlier) putPart(session, each, xmlOf(superseded(each.quote)));
      putInParts(session, inPlace, xmlOf({ ...NEW_QUOTE, ...inPlace[0]?.quote, document }));
    },
    (again) => {
      for (const each of earlier) putPart(again, each, each.xml);
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

/**
 * What is kept, without a deleted revision of this number: a new one in its part would be deleted too. The deleted one
 * is gone for good then, as when the pane opens next.
 */
async function partsBeside(
  session: QuoteSession,
  document: QuoteDocument,
): Promise<readonly KeptPart[]> {
  const loadedParts = loadParts(session);
  await session.sync();
  const parts = await readParts(session, loadedParts);
  const deleted = partOf(parts, document.id, document.revision);
  if (!deleted?.quote.isDeleted) return parts;
  await purgeDeleted(session, document);
  return parts.filter(({ id }) => id !== deleted.id);
}
