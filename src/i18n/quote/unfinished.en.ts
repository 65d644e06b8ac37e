import type { UnfinishedTexts } from "./unfinished.de";

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
  },
  finish: {
    sheet: "Finish writing",
    selection: "Finish writing",
    form: "Finish filling in",
    update: "Finish the update",
  },
  remove: {
    sheet: "Remove the unfinished sheet",
    selection: "Restore what was there before",
    form: "Remove the unfinished sheet",
    update: "Restore what was there before",
  },
  recent: "Somebody may still be writing it. Look again in two minutes.",
  lookAgain: "Look again",
  busy: "One moment …",
  finished: (sheet) => `Done: everything is in the sheet “${sheet}”.`,
  removed: "Removed. Everything is as it was before the writing.",
  whole: (sheet) => `Everything had already been written to the sheet “${sheet}”. It stays.`,
};
