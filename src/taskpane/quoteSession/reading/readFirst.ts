import type { QuoteDocument } from "../../../quote";
import type { Basis } from "../../../workbook/ports/quotes/quotePort";
import type { PaneQuotes } from "../../environment/paneQuotes";
import type { Store } from "../../environment/store";
import { savedRevision } from "../savedRevision";
import type { SessionState } from "../sessionState";
import type { UnreadSheet } from "./unreadSheet";

/**
 * Reads the sheet of a quote before something is made of the quote, so that nobody makes it without what stands in the
 * sheet and does not know.
 *
 * @returns asks whether to go on; false when the user wants to look at the sheet first, or not at all
 */
export function createReadFirst(
  { state, set }: Store<SessionState>,
  readQuote: PaneQuotes["readQuote"],
  basisOf: (revision: Pick<QuoteDocument, "id" | "revision">) => Basis,
): (draft: QuoteDocument) => Promise<boolean> {
  return async (draft) => {
    const quote = savedRevision(state().saved, draft);
    if (!readQuote || !quote?.written) return true;
    const [reading, { changesIn }, { UnreadSheetNotice: Notice }] = await Promise.all([
      readQuote(draft.id, draft.revision, basisOf(draft)),
      import(/* webpackChunkName: "quote-reading" */ "./takeOver"),
      import(/* webpackChunkName: "quote-reading" */ "./UnreadSheetNotice"),
    ]);
    if (!reading.ok && reading.error.code === "quoteNotFound") return true;
    const found = reading.ok ? changesIn(reading.value, draft) : reading.error;
    if (found === 0) return true;
    return new Promise((resolve) => {
      const unread: UnreadSheet = {
        ...{ draft, found, canTake: reading.ok && !quote.isSuperseded },
        sheet: quote.place?.sheet ?? "",
        answer: (goesOn) => {
          set({ asked: undefined });
          resolve(goesOn);
        },
      };
      set({ asked: { unread, Notice } });
    });
  };
}
