import type { CheckTexts } from "../../de/tools/check";

/** What the pane says in English of a workbook that is checked. */
export const checkEn: CheckTexts = {
  intro:
    "FLUX looks in all sheets, hidden ones too, for FLUX formulas and for typed prices next to a product and a term, and compares them with the latest price list. Checking changes nothing.",
  check: "Check workbook",
  checkAgain: "Check again",
  checking: "Checking …",
  cancel: "Cancel",
  cancelled: "Cancelled.",
  nothing: "This workbook has neither FLUX formulas nor typed prices next to a product and a term.",
  checked: (formulas, prices, edition) =>
    `${formulas === 1 ? "1 FLUX formula" : `${formulas} FLUX formulas`} and ${prices === 1 ? "1 typed price" : `${prices} typed prices`} checked, price list ${edition}.`,
  findings: (findings) =>
    findings === 0 ? "No findings." : findings === 1 ? "1 finding." : `${findings} findings.`,
  group: (title, cells) => `${title} (${cells})`,
  groups: {
    tier: "Price of another tier",
    term: "Price of another term",
    oldList: "Price of an old list",
    other: "Another price than in the list",
    line: "No such price in the list",
    formulaError: "FLUX formulas with an error",
    damaged: "Damaged FLUX formulas",
    oldEdition: "Formulas with an old price list",
    noEdition: "Hint: formulas without a price list",
    far: "Hint: far from the list price",
  },
  hints: {
    line: "Misspelt products are put right by “Price a list”.",
    damaged: "“Repair formulas” under “Formulas of this workbook” enters them anew.",
    oldEdition: "That may be wanted, for example in a quote of that time.",
    noEdition: "They calculate with the latest list that FLUX knows.",
    far: "More than half off: the number may be no list price.",
  },
  fine: "Nothing found",
  names: "Names with FLUX formulas",
  namesHint: "They are under Formulas › Name Manager; Excel does not show hidden ones there.",
  nameOfSheet: (name, sheet) => `${name} (only in ${sheet})`,
  hiddenName: (name) => `${name}, hidden`,
  hiddenSheets: (sheets) => `Hidden, but checked too: ${sheets}.`,
  quotes: (quotes) =>
    `Cells of quotes are checked by the “Quote” tab when it reads their sheet: ${quotes}.`,
  quote: (number, revision) => `${number}, revision ${revision}`,
  users: (users) => `${users} users`,
  price: (found, expected) => `${found} instead of ${expected}`,
  listPrice: (found, expected) => `${found}, in the list ${expected}`,
  tier: (given, right) => `tier ${given} instead of ${right}`,
  term: (given, right) => `${given} instead of ${right}`,
  oldList: (edition) => `price list ${edition}`,
  shows: (value) => `shows ${value}`,
  onHiddenSheet: "sheet hidden",
  correct: "Correct",
  correctNamed: (cell) => `Correct ${cell}`,
  correctAll: (cells) => `Correct all ${cells}`,
  correcting: "Correcting …",
  corrected: (cells) =>
    cells === 0
      ? "No price was corrected."
      : cells === 1
        ? "1 price corrected."
        : `${cells} prices corrected.`,
  left: {
    protected: "Stayed because the sheet is protected. Unprotect it under Review:",
    changed: "Stayed because something else is there by now:",
    spilled: "Stayed because a formula fills this cell:",
    text: "Stayed because the cell is formatted as text, where a number would become text:",
  },
  undo: "Take back",
  undoing: "Taking back …",
  undone: "Taken back.",
  changedSince: "Changed since, and therefore not taken back:",
  unhideQuestion: (sheet) =>
    `The sheet “${sheet}” is hidden. Unhide it? In some Excels, Ctrl+Z cannot take back afterwards what you did before.`,
  unhide: "Unhide and show",
  report: "Write as a sheet",
  reporting: "Writing …",
  reported: (sheet) => `The report is in the sheet “${sheet}”.`,
  sheet: {
    name: "Check",
    title: "Check of this workbook",
    place: "Sheet",
    cell: "Cell",
    kind: "Finding",
    details: "Details",
    found: "Is",
    expected: "Should be",
    more: (findings) =>
      findings === 1 ? "… and 1 more finding" : `… and ${findings} more findings`,
  },
};
