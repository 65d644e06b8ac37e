import type { UnfinishedTexts } from "../../de/screens/unfinished";

/** What the pane says in English about what is half-written. */
export const unfinishedEn: UnfinishedTexts = {
  region: "Not fully written",
  what: {
    sheet: (sheet) =>
      `The sheet “${sheet}” was not finished: Excel or FLUX stopped while writing it.`,
    selection: (sheet) =>
      `A quote in the sheet “${sheet}” was not finished: Excel or FLUX stopped while writing it.`,
    form: (sheet) =>
      `The form for “${sheet}” was not filled in to the end: Excel or FLUX stopped meanwhile.`,
    update: (sheet) =>
      `The update of the sheet “${sheet}” was interrupted. Old and new now stand side by side there.`,
    deletion: (quote) =>
      `Excel or FLUX stopped while deleting ${quote} or bringing it back. Part of the quote may be missing.`,
  },
  quote: (number, revision) => {
    const name = number === "" ? "the quote without a number" : `quote ${number}`;
    return revision === 1 ? name : `${name}, revision ${revision}`;
  },
  finish: {
    sheet: "Finish writing",
    selection: "Finish writing",
    form: "Finish filling in",
    update: "Finish the update",
    deletion: "Finish deleting",
  },
  remove: {
    sheet: "Remove the unfinished sheet",
    selection: "Restore what was there before",
    form: "Remove the unfinished sheet",
    update: "Restore what was there before",
    deletion: "Bring the quote back",
  },
  of: (action, sheet, number) =>
    number ? `${action}: ${number}, “${sheet}”` : `${action}: “${sheet}”`,
  recent: "Somebody may still be writing it. Look again in two minutes.",
  lookAgain: "Look again",
  busy: "One moment …",
  finished: (sheet) => `Done: everything is in the sheet “${sheet}”.`,
  removed: "Removed. Everything is as it was before the writing.",
  deleted: (quote) => `Deleted: ${quote}.`,
  deletedButSheet: (quote, sheet) =>
    `Deleted: ${quote}. The sheet “${sheet}” stays, since FLUX cannot be sure that nothing else depends on it. Delete it in Excel when you no longer need it.`,
  broughtBack: (quote) => `Back again: ${quote}.`,
  writtenAnew: (quote, sheet) => `Back again: ${quote}, written anew to the sheet “${sheet}”.`,
  whole: (sheet) => `Everything had already been written to the sheet “${sheet}”. It stays.`,
};
