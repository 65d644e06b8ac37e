import { type QuoteDocument, fingerprintOf, isSameData, revisionName } from "../../../quote";
import type { SavedQuote, SavedQuotes } from "../../../workbook/ports/quotes/quotePort";
import type { Draft } from "./builderState";
import { isInASavedWorkbook, type MachineDraft } from "./draft";

/** A draft of this machine that the user may want, and why it is not simply opened. */
export type DraftOffer = {
  readonly draft: MachineDraft;
  readonly kind:
    /** The workbook does not know its quote. */
    | "notHere"
    /** The workbook has another version, from elsewhere. */
    | "otherVersion"
    /** A later revision has taken its place, so that it can only begin another quote. */
    | "superseded";
};

/**
 * The quote with which the pane starts: the newest draft of this machine of which the workbook has what was last saved;
 * else the quote that was open last, else the last one of the workbook; undefined for an empty one. A draft that may
 * belong into another customer's workbook is never opened by itself. Without a workbook it is the newest draft.
 *
 * @param avoided the name of a quote that is not to be opened by itself
 * @param wasOpen the name of the quote that was open last on this machine
 */
export function draftToOpen(
  saved: SavedQuotes | undefined,
  drafts: readonly MachineDraft[],
  avoided?: string,
  wasOpen?: string,
): Draft | undefined {
  const allowed = drafts.filter((draft) => draft.name !== avoided && isOfItsRevision(draft));
  if (!saved) return allowed[0];
  const known = allowed
    .map(({ document }) => quoteOf(document, saved))
    .find((quote) => quote && !quote.isSuperseded);
  const quote = known ?? lastQuote(saved, avoided, wasOpen);
  return quote && stateOf(quote, drafts);
}

/** The drafts of this machine that the user may want beside the open quote, the newest first. */
export function offersOf(
  drafts: readonly MachineDraft[],
  saved: SavedQuotes | undefined,
  openName: string,
): readonly DraftOffer[] {
  return drafts
    .filter(({ name }) => name !== openName)
    .flatMap((draft) => (saved ? offerOf(draft, saved) : [{ draft, kind: "notHere" as const }]));
}

/** A quote of the workbook as it was last edited here, unless it was changed elsewhere since. */
export function stateOf(quote: SavedQuote, drafts: readonly MachineDraft[]): Draft {
  const draft = drafts.find(({ name }) => name === revisionName(quote.document));
  return draft && isNewer(draft, quote) ? draft : { document: quote.document, typed: {} };
}

/** Nothing where the draft is opened as the state of its quote. */
function offerOf(draft: MachineDraft, saved: SavedQuotes): readonly DraftOffer[] {
  const quote = quoteOf(draft.document, saved);
  if (!quote) return [{ draft, kind: "notHere" }];
  if (isSameData(draft.document, quote.document) && !hasUnreadable(draft)) return [];
  if (quote.isSuperseded) return [{ draft, kind: "superseded" }];
  const isOpened = isOfItsRevision(draft) && isNewer(draft, quote);
  return isOpened ? [] : [{ draft, kind: "otherVersion" }];
}

/** Whether the user is to be asked: not about what was left alone, nor about what is safe in another workbook. */
export function isPressing({ draft, kind }: DraftOffer): boolean {
  return !draft.isLeft && !(kind === "notHere" && isInASavedWorkbook(draft));
}

export function quoteOf(
  { id, revision }: Pick<QuoteDocument, "id" | "revision">,
  { quotes }: SavedQuotes,
): SavedQuote | undefined {
  return quotes.find(({ document }) => document.id === id && document.revision === revision);
}

/** Whether the workbook has what the draft is, or what this machine last saved of it. */
function isNewer({ document, workbookText }: MachineDraft, quote: SavedQuote): boolean {
  return isSameData(document, quote.document) || workbookText === fingerprintOf(quote.document);
}

/** Not a version that was set aside. */
export function isOfItsRevision({ name, document }: MachineDraft): boolean {
  return name === revisionName(document);
}

function hasUnreadable({ typed }: Draft): boolean {
  return Object.values(typed).some(({ isReadable }) => !isReadable);
}

/** The one that was open, or of the latest day; of several the one that was saved last. */
function lastQuote(
  { quotes }: SavedQuotes,
  avoided: string | undefined,
  wasOpen: string | undefined,
): SavedQuote | undefined {
  const allowed = quotes.filter(
    ({ isSuperseded, document }) => !isSuperseded && revisionName(document) !== avoided,
  );
  return (
    allowed.find(({ document }) => revisionName(document) === wasOpen) ??
    allowed.reduce<SavedQuote | undefined>(
      (last, quote) => (last && last.document.date > quote.document.date ? last : quote),
      undefined,
    )
  );
}
