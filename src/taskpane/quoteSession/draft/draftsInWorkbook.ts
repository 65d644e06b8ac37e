import { now as clock } from "../../../clock/clock";
import { isSameData } from "../../../quote";
import type { SavedQuotes } from "../../../workbook/ports/quotes/quotePort";
import type { TextStorage } from "../../environment/storage";
import { unreadableFields } from "./builderState";
import { forgetDraft, isInAWorkbook, recallDrafts, type MachineDraft } from "./draft";
import { quoteOf } from "./opening";

/** After so many days without a change a draft that a workbook was given is deleted, however that workbook ended. */
export const LONGEST_DAYS = 30;

const MILLISECONDS_OF_A_DAY = 86_400_000;

/**
 * Deletes the drafts that this machine need not keep, when the pane opens: those with which the workbook was opened
 * and in which nothing is unsaved, and those that a workbook was given long ago. What is in no workbook stays.
 */
export function forgetDraftsInWorkbook(
  storage: TextStorage,
  saved: SavedQuotes | undefined,
  now = clock(),
): void {
  const isOld = (draft: MachineDraft) =>
    isInAWorkbook(draft) && now - draft.changedAt > LONGEST_DAYS * MILLISECONDS_OF_A_DAY;
  for (const draft of recallDrafts(storage)) {
    if (unreadableFields(draft.typed).length > 0) continue;
    const quote = saved?.isSaved && quoteOf(draft.document, saved);
    const isSaved = quote && isSameData(quote.document, draft.document);
    if (isSaved || isOld(draft)) forgetDraft(draft.name, storage);
  }
}
