import type { SavedQuote, QuoteReading, SeenQuote } from "./quotePort";

/** Why the sheet of a quote is not deleted with it. */
export type SheetStays =
  /** The quote was written among other things, or was moved there. */
  | { readonly reason: "shared" }
  | { readonly reason: "otherQuote" }
  /** A cell that does not hold what the quote has written there. */
  | { readonly reason: "cell"; readonly address: string }
  /** Tables, charts, pictures, comments. */
  | { readonly reason: "objects" }
  /** The head or foot of a page says something else than FLUX has written. */
  | { readonly reason: "pages" }
  /** Somebody else, another add-in for one, has stored something with the sheet. */
  | { readonly reason: "properties" }
  /** Cells beside the quote have a fill or another font. */
  | { readonly reason: "formats" }
  /** This Excel tells of no notes, and the user has not said that there are none. */
  | { readonly reason: "notes" }
  /** A cell elsewhere, or a name, has a formula that leads to it. */
  | { readonly reason: "referredTo"; readonly by: string }
  | { readonly reason: "lastVisible" }
  | { readonly reason: "hidden" }
  | { readonly reason: "protected" }
  /** There are too many cells to look through. */
  | { readonly reason: "unchecked" };

/** The sheet of a quote that is to be deleted; `staysSince` is why it would stay. */
export type SheetToDelete = {
  readonly sheet: string;
  readonly staysSince: SheetStays | undefined;
};

/** The same before it is deleted; where notes cannot be counted, the user has to look for them. */
export type AskedSheet = SheetToDelete & { readonly mayHaveNotes: boolean };

/** Where a quote is that was brought back, if it had to be written into a new sheet. */
export type BroughtBack = { readonly newSheet: string | undefined };

export type DeletedQuote = {
  /** What became of its sheet, where that was to go too. */
  readonly sheet: SheetToDelete | undefined;
  readonly undo: () => Promise<QuoteReading<BroughtBack>>;
};

/** Deletes quotes; cells and sheets only by the rules of `deleteQuote`. */
export type QuoteDeletion = {
  /**
   * Brings the sheet of a quote to the front, so that the user sees what is on it, and tells whether it could go;
   * undefined where there is none.
   */
  readonly sheetToDelete: (
    quote: Pick<SavedQuote, "document">,
  ) => Promise<QuoteReading<AskedSheet | undefined>>;
  /**
   * Deletes what is stored of a quote, if it is still what the user has seen. Its cells stay; a sheet of its own goes if
   * the user wants that and the sheet holds nothing but what the quote has written.
   *
   * @param isWithoutNotes the user has looked for notes, which not every Excel can count
   */
  readonly deleteQuote: (
    seen: SeenQuote,
    withSheet: boolean,
    isWithoutNotes?: boolean,
  ) => Promise<QuoteReading<DeletedQuote>>;
};
