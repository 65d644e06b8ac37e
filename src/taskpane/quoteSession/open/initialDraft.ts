import { type QuoteDocument, isSameData, revisionName } from "../../../quote";
import type { SavedQuotes } from "../../../workbook/ports/quotes/quotePort";
import { AVOIDED_KEY, OPEN_KEY } from "../../environment/quoteDraftKey";
import type { TextStorage } from "../../environment/storage";
import { forgetDraftsInWorkbook } from "../draft/draftsInWorkbook";
import { forgetDraft, noteSaved, recallDrafts, setVersionAside } from "../draft/draft";
import { draftToOpen, isOfItsRevision, offersOf, quoteOf } from "../draft/opening";
import type { Draft } from "../draft/builderState";

/** The quote with which the session starts; first, versions that nobody opens are set aside so that none replaces them. */
export function beginning(
  storage: TextStorage,
  saved: SavedQuotes | undefined,
  fresh: () => QuoteDocument,
): Draft & { readonly isFresh: boolean } {
  forgetDraftsInWorkbook(storage, saved);
  if (saved) sortDrafts(storage, saved);
  const avoided = storage.read(AVOIDED_KEY);
  const draft = draftToOpen(saved, recallDrafts(storage), avoided, storage.read(OPEN_KEY));
  if (draft) return { document: draft.document, typed: draft.typed, isFresh: false };
  return { document: fresh(), typed: {}, isFresh: true };
}

/** Lets another version of the quote that is being opened stay on this machine, beside it. */
export function saveOtherVersion(opened: QuoteDocument, storage: TextStorage): void {
  const version = recallDrafts(storage).find(({ name }) => name === revisionName(opened));
  if (!version || isSameData(version.document, opened)) return;
  setVersionAside(version, storage);
  forgetDraft(version.name, storage);
}

function sortDrafts(storage: TextStorage, saved: SavedQuotes): void {
  const drafts = recallDrafts(storage);
  for (const { document } of drafts.filter(isOfItsRevision)) {
    const quote = quoteOf(document, saved);
    if (quote && isSameData(quote.document, document)) noteSaved(document, storage, true);
  }
  for (const { draft, kind } of offersOf(drafts, saved, "")) {
    if (kind === "notHere" || !isOfItsRevision(draft)) continue;
    setVersionAside(draft, storage);
    forgetDraft(draft.name, storage);
  }
}
