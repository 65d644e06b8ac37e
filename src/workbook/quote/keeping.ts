import type { QuoteDocument } from "../../pricing";
import { purgeDeleted } from "./deleting";
import { type QuoteSession } from "./session";
import { partOf, putPart, loadParts, readParts, readableParts, type KeptPart } from "./keptParts";
import { NEW_QUOTE, xmlOf } from "./storedPart";
import { writeOrTakeBack } from "./writeOrTakeBack";

/** Keeps a document without touching its sheet. */
export async function keepDraft(
  session: QuoteSession,
  document: QuoteDocument,
): Promise<undefined> {
  const loadedParts = loadParts(session);
  await session.sync();
  const part = partOf(await readParts(session, loadedParts), document.id, document.revision);
  putPart(session, part, xmlOf({ ...NEW_QUOTE, ...part?.quote, document }));
  await session.sync("writing");
  return undefined;
}

/** Keeps the next revision of a quote; those before it are marked, and stay as they were sent. */
export async function keepRevision(
  session: QuoteSession,
  document: QuoteDocument,
): Promise<undefined> {
  const parts = await partsBeside(session, document);
  const part = partOf(parts, document.id, document.revision);
  const earlier = readableParts(parts).filter(
    ({ quote }) =>
      quote.document.id === document.id &&
      quote.document.revision < document.revision &&
      !quote.isSuperseded,
  );
  await writeOrTakeBack(
    session,
    () => {
      for (const each of earlier) {
        putPart(session, each, xmlOf({ ...each.quote, isSuperseded: true }));
      }
      putPart(session, part, xmlOf({ ...NEW_QUOTE, ...part?.quote, document }));
    },
    (again) => {
      for (const each of earlier) putPart(again, each, each.xml);
    },
  );
  return undefined;
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
