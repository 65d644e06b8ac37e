import type { QuoteDocument } from "../../../quote";

/** What was being written when Excel or the pane was lost. */
export type UnfinishedAbout = {
  readonly kind:
    /** A sheet with a quote, a comparison, a payment plan or a form to learn from. */
    | "sheet"
    /** A quote among other cells. */
    | "selection"
    /** The copy of a form. */
    | "form"
    /** The sheet of a quote was brought up to date. */
    | "update"
    /** A quote was deleted, or brought back. */
    | "deletion";
  /** Empty where a quote without one was deleted. */
  readonly sheet: string;
  readonly quote?:
    | (Pick<QuoteDocument, "id" | "revision"> & { readonly number?: string })
    | undefined;
};

/** Something half-written; nothing of it is touched by itself. */
export type Unfinished = UnfinishedAbout & {
  readonly id: string;
  /** Somebody else may be writing it right now. */
  readonly isRecent: boolean;
};
