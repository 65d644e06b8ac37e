import { useState } from "react";
import type { QuoteDocument } from "../../../quote";
import type { Basis, SavedQuotes, QuoteProblem } from "../../../workbook/ports/quotes/quotePort";
import type { PaneQuotes } from "../../environment/paneQuotes";
import { savedRevision } from "../savedRevision";

/** What stands in the sheet of a quote and not in the quote, before something is made of the quote. */
export type UnreadSheet = {
  readonly draft: QuoteDocument;
  /** Changes and questions; or why the sheet cannot be read. */
  readonly found: number | QuoteProblem;
  readonly sheet: string;
  /** Whether it can be taken over; a revision that was replaced stays as it was sent. */
  readonly canTake: boolean;
  readonly answer: (goesOn: boolean) => void;
};

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
  const [unread, setUnread] = useState<UnreadSheet>();

  /** @returns whether to go on; false when the user wants to look at the sheet first, or not at all */
  async function readFirst(draft: QuoteDocument): Promise<boolean> {
    const quote = savedRevision(saved, draft);
    if (!readQuote || !quote?.written) return true;
    const [reading, { changesIn }] = await Promise.all([
      readQuote(draft.id, draft.revision, basisOf(draft)),
      import(/* webpackChunkName: "quote-reading" */ "./takeOver"),
    ]);
    if (!reading.ok && reading.error.code === "quoteNotFound") return true;
    const found = reading.ok ? changesIn(reading.value, draft) : reading.error;
    if (found === 0) return true;
    return new Promise((resolve) => {
      setUnread({
        ...{ draft, found, canTake: reading.ok && !quote.isSuperseded },
        sheet: quote.place?.sheet ?? "",
        answer: (goesOn) => {
          setUnread(undefined);
          resolve(goesOn);
        },
      });
    });
  }

  return { unread, readFirst };
}
