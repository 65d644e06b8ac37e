import type { ComponentType } from "react";
import {
  type Advice,
  type Evaluation,
  type QuoteDocument,
  checkDocument,
  revisionName,
} from "../../quote";
import type { DeletedQuote as DeletedInWorkbook } from "../../workbook/ports/quotes/deletionPort";
import type { SavedQuotes, StoredState } from "../../workbook/ports/quotes/quotePort";
import type { BuilderState, Draft } from "./draft/builderState";
import type { MachineDraft } from "./draft/draft";
import { isPressing, offersOf, type DraftOffer } from "./draft/opening";
import type { UnreadSheet } from "./reading/unreadSheet";

export type ScreenName = "quote" | "list" | "settings" | "reading";

export type DeletedQuote = Pick<DeletedInWorkbook, "undo"> & {
  readonly document: QuoteDocument;
  /** Until the user closes the offer to bring it back. */
  readonly isOffered: boolean;
};

/** What was last found in the sheet of a quote. */
type SheetRead = {
  /** The name of the revision, and what its sheet was written from. */
  readonly name: string;
  readonly written: QuoteDocument | undefined;
  /** Changes and questions of which the quote does not know. */
  readonly changeCount: number;
  /** Nobody can have edited the sheet since: the pane has had the focus all the time. */
  readonly isFresh: boolean;
};

/** What a screen notes for others, and for itself until it is shown again. */
export type ScreenNotes = {
  /** The line whose fields are shown; undefined while all are closed. */
  readonly openLine: string | undefined;
  /** What has happened, for screen readers. */
  readonly said: string;
  /** What was deleted, with the offer to bring it back. */
  readonly undoOffer: { readonly text: string; readonly id: string } | undefined;
  /** Undefined until the sheet was read. */
  readonly sheetRead: SheetRead | undefined;
  /** Quotes that were deleted since the pane began; their revisions are not used again. */
  readonly deletedQuotes: readonly DeletedQuote[];
};

/** How the open quote was opened. */
export type Opened = Draft & {
  /** Nobody had typed into it. */
  readonly isFresh: boolean;
  /** The user wants it in this workbook. */
  readonly isTaken: boolean;
  /** What the workbook stored of it then. */
  readonly stored: StoredState | undefined;
};

/** The open quote. */
export type OpenQuote = {
  readonly quote: BuilderState;
  readonly opened: Opened;
  /** Names of all that was open since the pane began. */
  readonly wereOpen: ReadonlySet<string>;
  /** The quote before a new one was started, unless nobody had typed into it. */
  readonly previous: BuilderState | undefined;
};

/** What follows from the rest. */
type Following = {
  readonly evaluation: Evaluation;
  readonly advice: readonly Advice[];
  /** Drafts of this machine that are not opened by themselves, the newest first. */
  readonly offers: readonly DraftOffer[];
  /** The draft of this machine about which the user is to be asked now. */
  readonly pressing: DraftOffer | undefined;
};

type Given = OpenQuote &
  ScreenNotes & {
    /** ISO; for what is made at a click there is `todayHere`. */
    readonly today: string;
    readonly screen: ScreenName;
    /** How often other price lists were held; with each of them a quote may have other prices. */
    readonly lists: number;
    /** What the workbook has saved; undefined where there is none, and where it could not be read. */
    readonly saved: SavedQuotes | undefined;
    /** All drafts of this machine. */
    readonly drafts: readonly MachineDraft[];
    /** The last attempt to bring the draft to the workbook. */
    readonly hasSavingFailed: boolean;
    /** A question about a sheet, and what asks it, loaded with what reads sheets. */
    readonly asked:
      | {
          readonly unread: UnreadSheet;
          readonly Notice: ComponentType<{
            readonly unread: UnreadSheet;
            readonly onLook: () => void;
          }>;
        }
      | undefined;
    /** How many offers to take back what was written are shown. */
    readonly rollbackCount: number;
  };

/** Everything that changes while a session lasts. */
export type SessionState = Given & Following;

/** Of another quote nothing is open, said or offered yet. */
export const NOTHING_NOTED = { openLine: undefined, said: "", undoOffer: undefined };

/** Computes what follows from what has changed, and takes over the rest. */
export function following(
  evaluate: (document: QuoteDocument) => Evaluation,
): (next: Given, before?: SessionState) => SessionState {
  return (next, before) => {
    const { quote, today, drafts, saved, wereOpen } = next;
    const { document } = quote;
    const isSameQuote = before?.quote.document === document && before.lists === next.lists;
    const evaluation = isSameQuote ? before.evaluation : evaluate(document);
    const isSameCheck = before?.evaluation === evaluation && before.today === today;
    const name = revisionName(document);
    const hasSameOffers =
      before?.drafts === drafts &&
      before.saved === saved &&
      revisionName(before.quote.document) === name;
    const offers = hasSameOffers ? before.offers : offersOf(drafts, saved, name);
    return {
      ...next,
      evaluation,
      advice: isSameCheck ? before.advice : checkDocument(evaluation, today),
      offers,
      pressing: saved
        ? offers.find((offer) => isPressing(offer) && !wereOpen.has(offer.draft.name))
        : undefined,
    };
  };
}
