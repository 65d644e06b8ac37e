import { useState } from "react";
import type { QuoteDocument } from "../../../quote";
import type { Basis, SavedQuotes } from "../../../workbook/ports/quotes/quotePort";
import type { PaneQuotes } from "../../environment/paneQuotes";
import { savedRevision } from "../savedRevision";
import type { UnreadSheetNotice } from "./UnreadSheetNotice";
import type { UnreadSheet } from "./unreadSheet";

/** A question about a sheet, and what asks it, loaded with what reads sheets. */
type Asked = { readonly unread: UnreadSheet; readonly Notice: typeof UnreadSheetNotice };

type Reader = {
  readonly readQuote: PaneQuotes["readQuote"];
  readonly saved: SavedQuotes | undefined;
  readonly basisOf: (revision: Pick<QuoteDocument, "id" | "revision">) => Basis;
};

/**
 * Reads the sheet of a quote before something is made of the quote, so that nobody makes it without what stands in the
 * sheet and does not know.
 */
export function useReadFirst({ readQuote, saved, basisOf }: Reader) {
  const [asked, setAsked] = useState<Asked>();

  /** @returns whether to go on; false when the user wants to look at the sheet first, or not at all */
  async function readFirst(draft: QuoteDocument): Promise<boolean> {
    const quote = savedRevision(saved, draft);
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
          setAsked(undefined);
          resolve(goesOn);
        },
      };
      setAsked({ unread, Notice });
    });
  }

  return { asked, readFirst };
}
