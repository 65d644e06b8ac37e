import { formatCount } from "../../format";
import type { WrittenTexts } from "../../de/screens/written";

/** How writing went, in English. */
export const writtenEn = {
  copied: (sheet) => `The copy is in sheet “${sheet}”: values only, nothing internal.`,
  writeAnew: "Write into a new sheet",
  sampleInserted: (sheet) => `The sample form is in sheet “${sheet}”. Adapt it, then fill it in.`,
  written: (sheet, address) => `The quote is in sheet “${sheet}”, ${address}.`,
  rolledBack: "Taken back. Everything is as it was before the writing.",
  noUndo: "Ctrl+Z does not undo this, nor anything that you did before it.",
  notRestorable: {
    conditionalFormats: "FLUX does not bring back what was there: it has conditional formats.",
    richText: "FLUX does not bring back what was there: the font changes within a cell.",
    links: "FLUX does not bring back what was there: it has links.",
    patterns: "FLUX does not bring back what was there: cells have patterns.",
    arrays: "FLUX does not bring back what was there: formulas fill several cells.",
    tooManyCells: "FLUX does not bring back what was there: there are too many cells.",
    oldExcel: "FLUX does not bring back what was there: this Excel tells too little of it.",
    formulas: "FLUX does not undo this: other formulas or names led to rows that are gone.",
    merges: "FLUX does not undo this: merged cells reached into rows that are gone.",
    objects:
      "FLUX does not undo this: more than cells went with the rows, such as comments or pictures.",
    hiddenRows: "FLUX does not undo this: rows that are gone were hidden.",
  },
  occupied: (sheet, address) => `In sheet “${sheet}” ${address} is not empty. Overwrite it?`,
  overwrite: "Overwrite",
  keep: "Keep",
  fillWithoutLines: "Fill without lines",
  tooLarge:
    "That is more than Excel transfers at once here (5 MB). Nothing was written. Open the workbook in the desktop app of Excel, or split the quote.",
  problems: {
    tooLittleRoom: ({ address }) =>
      `There is too little room from this cell; ${address} is needed. Choose a cell further up or left.`,
    mergedCellsInTheWay: ({ address }) =>
      `Merged cells are in the way: ${address}. Unmerge them, or choose another place.`,
    tableInTheWay: ({ address, table }) =>
      `Table ${table} is in the way (${address}). Choose a place outside the table.`,
    noPlaceholders: ({ sheet }) =>
      `Sheet “${sheet}” has no placeholders such as {{quote.number}}. Bring your form to the front, or begin with the sample form.`,
    twoLineRows: ({ sheet, rows }) =>
      `In sheet “${sheet}” several rows (${rows.join(", ")}) have placeholders {{lines.…}}. There may be one only; it repeats for each line.`,
    unknownPlaceholder: ({ address, text }) =>
      `There is no placeholder ${text} (${placeInFormEn(address)}). Correct it in the form.`,
    unclosedPlaceholder: ({ address, text }) =>
      `A placeholder is not closed (${placeInFormEn(address)}): ${text}. It ends with two braces: }}.`,
    formulaPlaceholder: ({ address }) =>
      `${address} has a placeholder inside a formula. Put it into a cell by itself, and let the formula refer to that cell.`,
    mergedLineRow: ({ address }) =>
      `The row of the lines is part of cells merged over several rows (${address}), so it cannot repeat. Unmerge them in the form.`,
    noLineRow: ({ sheet }) =>
      `Form “${sheet}” has no row with {{lines.…}}; the lines of the quote would be missing. Fill it anyway?`,
    textTooLong: ({ address, text, length, maximum }) =>
      `${text} (${address}) would have ${formatCount(length, "en")} characters; a cell should have ${formatCount(maximum, "en")} at most. Shorten the text, or write the quote to a new sheet, where it goes over several rows.`,
    marginTooLong: ({ place, maximum }) =>
      `With this quote the ${place} becomes too long; Excel takes ${maximum} characters at most. Shorten it in the form.`,
    hiddenCellsInTheWay: ({ address }) =>
      `Hidden or filtered rows or columns are in the way: ${address}. Unhide them, clear the filter, or choose another place.`,
    revisionTaken: ({ revision }) =>
      `This workbook has a revision ${revision} already, perhaps by somebody else. Look through the list once more.`,
    cellsGone: ({ sheet }) =>
      `There is no sheet “${sheet}” any more, or the writing was undone in Excel.`,
    quoteNotFound: () => "The quote is no longer to be found in this workbook.",
    updateUnfinished: ({ sheet }) =>
      `The last update of the sheet “${sheet}” was interrupted. Finish it first, or restore the state before it; both are at the very top.`,
    changedSince: ({ sheet }) =>
      `Something in the sheet “${sheet}” has been changed since, or other cells refer to it. So it stays as it is.`,
    changedElsewhere: () =>
      "Somebody has changed the quote elsewhere meanwhile. Nothing was written. Look it through and try again.",
    deletedElsewhere: () =>
      "Somebody has deleted the quote elsewhere meanwhile. Nothing was written.",
    superseded: ({ revision }) =>
      `Revision ${revision} has taken the place of this one meanwhile. Nothing was written.`,
    dates1904: () =>
      "This workbook counts days from 1904; the dates of the quote would be four years off in it. Nothing was written. Write the quote into a new workbook.",
    nothingToPay: () => "The quote has no item to be paid yet.",
    unknownEdition: ({ edition }) =>
      `This version does not know price list ${edition}. Update FLUX.`,
    customerCountry: ({ input }) =>
      input.trim() === ""
        ? "The country of the customer is missing. Choose it under “Customer”; without it nobody knows who owes the VAT."
        : `“${input}” is no country of the list. Choose it under “Customer”; otherwise nobody knows who owes the VAT.`,
    sheetDamaged: ({ address }) =>
      `Rows or columns of the quote are missing in the sheet (${address}). Undo that in Excel, or write the quote into a new sheet; the damaged one stays beside it.`,
    requirementSet: ({ version }) => `This Excel is too old for it; ExcelApi ${version} is needed.`,
    partNotLoaded: () => "A part of FLUX could not be loaded. Check the connection and try again.",
  },
} satisfies WrittenTexts;

function placeInFormEn(address: string): string {
  return address === "header" || address === "footer" ? `the ${address}` : address;
}
