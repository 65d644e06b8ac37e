import type { FrozenTexts } from "../../de/tools/frozen";

/** What the pane says of frozen formulas in English. */
export const frozenEn: FrozenTexts = {
  intro:
    "FLUX formulas become values that stay without FLUX, for example before you send the workbook. The formulas are stored in the workbook until you thaw or discard them.",
  scope: {
    selection: "Freeze selection",
    sheet: "Freeze sheet",
    workbook: "Freeze workbook",
  },
  freezing: "Freezing …",
  thawing: "Thawing …",
  frozen: (cells) => (cells === 1 ? "1 value frozen." : `${cells} values frozen.`),
  nothing: "There is no FLUX formula here that can be frozen.",
  tooMuch:
    "These are too many different formulas at once. Freeze the sheets one by one. Nothing was changed.",
  thawed: (formulas) => (formulas === 1 ? "1 formula is back." : `${formulas} formulas are back.`),
  nothingThawed: "No formula was restored.",
  forgotten: "The formulas are discarded; the values stay.",
  list: "Frozen",
  entry: (day, edition) => `${day}, price list ${edition}`,
  cells: (cells, sheets) => (cells === 1 ? `1 value in ${sheets}` : `${cells} values in ${sheets}`),
  thaw: "Thaw",
  thawNamed: (entry) => `Thaw: ${entry}`,
  forget: "Discard formulas",
  forgetNamed: (entry) => `Discard formulas: ${entry}`,
  reallyForget: "These formulas cannot be restored afterwards. The values stay as they are.",
  cancel: "Keep",
  left: {
    quote: "Belongs to a quote and stayed as it is. To send it, use “Copy for the customer” there:",
    protected: "Stayed because the sheet is protected. Unprotect it under Review:",
    array: "Stayed because the formula belongs to several cells at once (Ctrl+Shift+Enter):",
    noValue: "Stayed a formula because it shows an error or is still calculating:",
    notFollowed:
      "Stayed a formula because it refers to whole columns or rows, to several sheets or to another file, and could not be restored exactly:",
    changed: "Stayed a value because it was changed or sorted elsewhere since:",
    moved: "Stayed a value because cells to which its formula referred are gone or were moved:",
  },
};
