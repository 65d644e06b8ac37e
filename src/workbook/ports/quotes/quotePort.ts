import type { CustomerCountryError } from "../../../pricing";
import type { QuoteDocument } from "../../../quote";
import type { FormProblem } from "./formProblem";
import type { WorkbookProblem } from "../port";
import type { SheetEdit, SheetQuestion } from "./sheetEdits";
import type { Unfinished } from "./unfinished";

export type { SheetEdit, SheetQuestion } from "./sheetEdits";
export type { Unfinished, UnfinishedAbout } from "./unfinished";

/** Where a quote stands: "Angebot AN-2026-0042" and "A1:H40". */
export type QuotePlace = { readonly sheet: string; readonly address: string };

/** A quote that the workbook has saved, with or without a sheet. */
export type SavedQuote = {
  /** As the pane had it last: with changes that are not in its sheet yet. */
  readonly document: QuoteDocument;
  /** As its sheet was last written; undefined for one that never was. */
  readonly written: QuoteDocument | undefined;
  /** Whether its sheet has formulas. */
  readonly isLive: boolean;
  /** A later revision has taken its place; it stays as it was sent. */
  readonly isSuperseded: boolean;
  /** Whether its sheet is there for it alone. */
  readonly isOwnSheet: boolean;
  /** Other states of the same revision, stored by somebody who worked on the workbook at the same time. */
  readonly twins: readonly StoredState[];
  /** Undefined for a draft that was never written, and when the cells are gone. */
  readonly place: QuotePlace | undefined;
  /** What somebody did in Excel: without it, a quote that was written and has no place had its sheet deleted. */
  readonly sheetWas?: "renamed" | "undone" | undefined;
  /** Sheets that were copied from that of the quote, which are no quotes of their own. */
  readonly copies: readonly QuotePlace[];
  /** Sheets made of a form with this quote, which are not read back. */
  readonly forms: readonly QuotePlace[];
};

/** A revision as the workbook stores it, wherever its sheet is. */
export type StoredState = Pick<
  SavedQuote,
  "document" | "written" | "isLive" | "isSuperseded" | "isOwnSheet"
>;

/** A revision as a pane has read it, with all its states. */
export type SeenQuote = StoredState & Pick<SavedQuote, "twins">;

/** What a sheet was written from. */
export type WrittenState = { readonly written: QuoteDocument; readonly isLive: boolean };

/** What a sheet was written from before an update. */
export type OverwrittenState = WrittenState & {
  /** Where somebody had edited the sheet: a fingerprint of its cells, and which of them were written again. */
  readonly edited?: { readonly cells: string; readonly restored: readonly string[] } | undefined;
};

/**
 * What a pane has read or written of one revision. Each write compares it with what the workbook stores by then, and
 * notes here what it has stored; whoever holds a document holds the basis from which the document comes.
 */
export type Basis = {
  /** Undefined for a revision that the workbook does not store. */
  stored: StoredState | undefined;
  twins: readonly StoredState[];
  /** What the sheet was written from before each update by this pane, the latest first; Excel's undo brings it back. */
  overwritten: readonly OverwrittenState[];
};

/** Something saved under our name that cannot be read; it is left alone and shown. */
export type UnreadableQuote = {
  readonly partId: string;
  readonly reason: string;
  /** Leads to what is wrong in a damaged one: "sites.0.lines.2.term". */
  readonly path?: string | undefined;
};

/** What an older version of the add-in has hidden or half made; it is never touched by itself. */
export type LeftBehind =
  /** A quote that was deleted and could have been brought back; its sheet, if it has one, is hidden. */
  | {
      readonly kind: "quote";
      readonly quote: SeenQuote;
      readonly sheet: string | undefined;
    }
  /** A sheet that only the add-in can show: of a quote that is there, or what was never finished. */
  | { readonly kind: "sheet"; readonly sheet: string; readonly isOfQuote: boolean };

export type SavedQuotes = {
  readonly quotes: readonly SavedQuote[];
  readonly unreadable: readonly UnreadableQuote[];
  /** Whether Excel says that nothing in the workbook is unsaved. */
  readonly isSaved?: boolean;
  readonly leftBehind?: readonly LeftBehind[] | undefined;
  readonly unfinished?: readonly Unfinished[] | undefined;
};

/** Where a quote is to go. */
export type QuoteTarget =
  /** Anew: beside a sheet that it has already, which from then on counts as a copy. */
  | { readonly kind: "newSheet"; readonly isAnew?: boolean | undefined }
  /** The selected cell becomes the first one; `overwrite` is the address that the user agreed to overwrite. */
  | { readonly kind: "selection"; readonly overwrite?: string | undefined }
  /** The sheet in front is a form with placeholders such as {{angebot.nummer}}; without lines where it has no row for them. */
  | { readonly kind: "form"; readonly isWithoutLines?: boolean | undefined };

export type WriteRequest = {
  readonly document: QuoteDocument;
  readonly target: QuoteTarget;
  /** With formulas that follow the cells of the line, or with values only. */
  readonly isLive: boolean;
  /** Without one nothing is compared. */
  readonly basis?: Basis | undefined;
};

/** Why a quote could not be written or read beside what can be wrong with any workbook. */
export type QuoteProblem =
  | WorkbookProblem
  | { readonly code: "tooLittleRoom"; readonly address: string }
  | { readonly code: "mergedCellsInTheWay"; readonly address: string }
  | { readonly code: "tableInTheWay"; readonly address: string; readonly table: string }
  | FormProblem
  /** Rows or columns that nobody sees, filtered ones too, lie where the quote would go. */
  | { readonly code: "hiddenCellsInTheWay"; readonly address: string }
  | { readonly code: "quoteNotFound" }
  /** Its sheet was being brought up to date when Excel or the pane was lost, so that it holds half of each state. */
  | { readonly code: "updateUnfinished"; readonly sheet: string }
  /** What was written, or what leads to it, has been changed since; nothing is taken back. */
  | { readonly code: "changedSince"; readonly sheet: string }
  /** What the workbook stores of the quote is not what this pane has read; nothing was written. */
  | { readonly code: "changedElsewhere" }
  | { readonly code: "deletedElsewhere" }
  /** A later revision has taken the place of the one that was to be written. */
  | { readonly code: "superseded"; readonly revision: number }
  /** The workbook has saved another quote under this number of revision. */
  | { readonly code: "revisionTaken"; readonly revision: number }
  /** Its cells are gone, since its sheet was deleted or the writing was undone in Excel. */
  | { readonly code: "cellsGone"; readonly sheet: string }
  /** The workbook counts its days from 1904: the dates of the quote would be four years off in its cells. */
  | { readonly code: "dates1904" }
  /** No line of the quote has a price that counts. */
  | { readonly code: "nothingToPay" }
  /** This version of the add-in does not hold the price list. */
  | { readonly code: "unknownEdition"; readonly edition: string }
  /** Nobody knows how to tax the customer (M4). */
  | CustomerCountryError
  /** Rows or columns of the quote have been deleted in the sheet, so that it cannot be brought up to date. */
  | { readonly code: "sheetDamaged"; readonly address: string }
  | { readonly code: "requirementSet"; readonly version: string }
  /** A part of the add-in that is rarely needed could not be fetched. */
  | { readonly code: "partNotLoaded" };

/** Takes a write back as a whole, or refuses: changedSince where anybody has changed anything of it. */
export type Undo = () => Promise<QuoteReading<undefined>>;

/** Why what was there could not be brought back exactly: Excel does not tell of it, or not of so much. */
export type NotRestorable =
  | "conditionalFormats"
  | "richText"
  | "links"
  /** Fills of two colours. */
  | "patterns"
  /** Formulas over several cells. */
  | "arrays"
  | "tooManyCells"
  | "oldExcel"
  /** The others of rows that are deleted: formulas or names of the user's lead there. */
  | "formulas"
  /** Merged cells reach beyond. */
  | "merges"
  /** Tables, charts, pictures, comments. */
  | "objects"
  | "hiddenRows";

export type WriteOutcome =
  | {
      readonly status: "written";
      readonly place: QuotePlace;
      /** Takes back exactly what was written; undefined where FLUX cannot. */
      readonly undo?: Undo | undefined;
      readonly notRestorable?: NotRestorable | undefined;
    }
  /** Nothing was written: these cells are not empty. */
  | {
      readonly status: "occupied";
      readonly sheet: string;
      readonly address: string;
      readonly notRestorable?: NotRestorable | undefined;
    }
  | { readonly status: "failed"; readonly problem: QuoteProblem };

export type SheetReading = {
  /** What the sheet was written from. */
  readonly written: QuoteDocument;
  /** The same with everything that was understood; reading an unchanged sheet again gives the same ids. */
  readonly document: QuoteDocument;
  readonly edits: readonly SheetEdit[];
  readonly questions: readonly SheetQuestion[];
  /** What the sheet was written from earlier and shows again, since an update was undone in Excel. */
  readonly undoneTo?: WrittenState | undefined;
};

/** What was read, or why nothing was. */
export type QuoteReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: QuoteProblem };

/** A quote that goes into cells of its own and not into a form. */
export type SheetWriteRequest = WriteRequest & {
  readonly target: Exclude<QuoteTarget, { readonly kind: "form" }>;
};

/** Settings of quotes as they are saved in the workbook. */
export type WorkbookSettings = {
  /** As texts; several where people who worked at the same time have each saved some. */
  readonly readSettings: () => Promise<QuoteReading<readonly string[]>>;
  /**
   * Puts one text in the place of all; undefined leaves the workbook without any.
   * @param seen the texts that were read last; changedElsewhere where the workbook has others by now. Without them
   *   nothing is compared.
   */
  readonly saveSettings: (
    text: string | undefined,
    seen?: readonly string[],
  ) => Promise<QuoteReading<undefined>>;
};

/** Quotes and settings as they are saved in the workbook. */
export type QuoteStore = {
  readonly savedQuotes: () => Promise<QuoteReading<SavedQuotes>>;
  /** Keeps a draft with the workbook, without a sheet. */
  readonly saveDraft: (document: QuoteDocument, basis?: Basis) => Promise<QuoteReading<undefined>>;
  /**
   * Keeps the next revision and marks those before as superseded, which say again what they were written with.
   * @param before of the revision that the document comes from
   */
  readonly saveRevision: (
    document: QuoteDocument,
    before?: Basis,
  ) => Promise<QuoteReading<undefined>>;
  /** Shows what an older version has hidden, and what it meant to delete is a quote like any other again. */
  readonly bringBackLeft: (left: LeftBehind) => Promise<QuoteReading<undefined>>;
  /** Brings the sheet of a quote to the front, whatever its name is by now, and says where it stands. */
  readonly showQuote: (
    place: QuotePlace,
    quote?: Pick<QuoteDocument, "id" | "revision">,
  ) => Promise<QuoteReading<QuotePlace>>;
} & WorkbookSettings;

export type UpdateOptions = {
  /** Addresses of all questions that have been answered with anything but leaveInSheet: written again. */
  readonly restored?: readonly string[] | undefined;
  /** Keys of the edits and questions that the user has seen, as `readingKeys` gives them. */
  readonly seen?: readonly string[] | undefined;
  /** The user knows that an update was undone in Excel, and wants the quote in the sheet all the same. */
  readonly isRedone?: boolean | undefined;
  /** Without one nothing is compared. */
  readonly basis?: Basis | undefined;
};

/** "edited": nothing was written, since somebody has edited the sheet; the user has to see that first. */
export type UpdateOutcome =
  | WriteOutcome
  | { readonly status: "edited"; readonly reading: SheetReading };

/** Writes quotes into sheets, all or nothing. */
export type QuoteWriter = {
  /** Writes a quote for the first time, or brings its sheet up to date. */
  readonly writeQuote: (request: SheetWriteRequest) => Promise<UpdateOutcome>;
  /**
   * Brings the sheet of a quote up to date: only the cells that a change concerns. Where somebody has edited the sheet
   * in a way that is not among `seen`, nothing is written.
   */
  readonly updateQuote: (
    document: QuoteDocument,
    isLive: boolean,
    options?: UpdateOptions,
  ) => Promise<UpdateOutcome>;
  /** A sheet with values only, for the customer, and without anything stored. */
  readonly copyForCustomer: (quoteId: string, revision: number) => Promise<WriteOutcome>;
};

export type QuoteForms = {
  readonly insertSampleForm: () => Promise<WriteOutcome>;
};
