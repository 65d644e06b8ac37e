import type { FormulasTexts } from "../de/formulas";

export const formulasEn = {
  intro:
    "Excel recalculates FLUX formulas neither when a workbook is opened nor by F9. After a new price list, old prices may still stand there.",
  recalculate: "Recalculate",
  recalculating: "Calculating …",
  repair: "Repair formulas",
  repairing: "Repairing …",
  repairHint:
    "Where a formula shows #NAME? or begins with _xldudf_, “Repair formulas” enters it anew in its cell. Everything else stays as it is.",
  none: "There are no FLUX formulas in this workbook.",
  unchanged: (formulas) =>
    formulas === 1
      ? "1 formula calculated, its value is right."
      : `${formulas} formulas calculated, all values are right.`,
  changed: (cells, formulas) =>
    `${cells === 1 ? "1 value has" : `${cells} values have`} changed (${formulas === 1 ? "1 formula" : `${formulas} formulas`} calculated).`,
  change: (before, after) => `${before} → ${after}`,
  spokenChange: (before, after) => `before ${before}, now ${after}`,
  empty: "empty",
  changedList: "Changed values",
  repairedList: "Formulas entered anew",
  quote: (number, revision) =>
    `belongs to the quote ${number === "" ? "without a number" : number}, revision ${revision}`,
  sentQuote: (number, revision) =>
    `belongs to the quote ${number === "" ? "without a number" : number}, revision ${revision}, which a later one has replaced`,
  quotesChanged:
    "Values in quotes have changed too. What you have sent already now shows other prices than the customer has; with a new revision or as values, a quote stays as it is.",
  unanswered: (cells) =>
    cells === 1
      ? "1 formula still waits for its value. Open FLUX under Home › Add-ins and recalculate once more."
      : `${cells} formulas still wait for their values. Open FLUX under Home › Add-ins and recalculate once more.`,
  damaged: (formulas) =>
    formulas === 1
      ? "1 formula is damaged and does not calculate. “Repair formulas” enters it anew."
      : `${formulas} formulas are damaged and do not calculate. “Repair formulas” enters them anew.`,
  nothingDamaged: "No FLUX formula of this workbook is damaged.",
  repaired: (formulas) =>
    formulas === 1 ? "1 formula entered anew." : `${formulas} formulas entered anew.`,
  left: {
    protected: "Not repaired, since the sheet is protected. Unprotect it on the Review tab:",
    array:
      "Not repaired, since the formula was entered over several cells at once (Ctrl+Shift+Enter). Select all of them and enter it anew:",
    text: "Not repaired, since the cell is formatted as text. Choose the format General and repair once more:",
  },
  unknown:
    "Still shows #NAME?. Check that the name of the function is right and that products stand in quotation marks:",
  withoutRoom: "Shows #SPILL!: empty the cells over which the result reaches:",
  undoHint: "You can undo this until FLUX or the workbook is closed.",
  undo: "Undo the repair",
  undoing: "Undoing …",
  undone: (formulas) =>
    formulas === 1 ? "1 formula reads as before." : `${formulas} formulas read as before.`,
  changedSince: "Changed since, and therefore not undone:",
} satisfies FormulasTexts;
