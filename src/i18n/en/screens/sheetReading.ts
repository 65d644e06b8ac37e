import { isLongFormula } from "../../quote/longFormula";
import type { SheetReadingTexts } from "../../de/screens/sheetReading";

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const sheetReadingEn = {
  title: "Read from the sheet",
  back: "On with the quote",
  reading: "Reading the sheet …",
  unchanged: (sheet) => `Nobody has changed anything in sheet “${sheet}” since it was written.`,
  found: (edits, questions) =>
    [
      ...(edits > 0 ? [counted(edits, "change", "changes")] : []),
      ...(questions > 0 ? [counted(questions, "question", "questions")] : []),
    ].join(" and "),
  intro: "The sheet shows something else than what was last written into it. None of it is lost.",
  undone:
    "The last update was undone in Excel: the sheet shows what it showed before. “Take over” brings that into the quote.",
  redo: "Write it into the sheet again",
  changedAgain:
    "Meanwhile more was changed in the sheet. Look through the list once more; the sheet is as it was.",
  alreadyTaken: "All changes are in the quote already.",
  unread: {
    title: "Changed in the sheet",
    found: (sheet, changes) =>
      changes === 1
        ? `The sheet “${sheet}” has 1 change that is not in the quote yet. Nothing was made.`
        : `The sheet “${sheet}” has ${changes} changes that are not in the quote yet. Nothing was made.`,
    unreadable: (problem) => `The sheet cannot be read now: ${problem} Nothing was made.`,
    look: "Look and take over",
    without: "Without these changes",
    cancel: "Cancel",
  },
  wholeQuote: "Whole quote",
  show: (address) => `Show ${address} in the sheet`,
  edits: {
    title: "Changes",
    empty: "empty",
    changed: (before, after) => `${before} → ${after}`,
    ofSite: (site, position) => `“${site}”, line ${position}`,
    moved: (before, after) => `from ${before} to ${after}`,
    kinds: {
      lineAdded: "New line",
      lineRemoved: "Deleted line",
      lineMoved: "Moved",
      product: "Product",
      term: "Term",
      users: "Users",
      quantity: "Quantity",
      discount: "Discount",
      note: "Note",
      customer: "Customer",
      price: "Price",
      role: "Counts as",
      site: "Site",
      siteAdded: "New site",
      siteRemoved: "Deleted site",
      siteMoved: "Site moved",
      quote: "Quote",
      text: "Text",
    },
  },
  conflicts: {
    title: "Changed here and in the sheet",
    hint: "Which one is to hold?",
    label: (name, kind) => `${name}, ${kind}`,
    ours: (value) => `From the quote here: ${value}`,
    theirs: (value) => `From the sheet: ${value}`,
    open: (count) =>
      count === 1
        ? "Choose first what holds where both were changed."
        : `Choose first what holds in the ${count} places where both were changed.`,
  },
  questions: {
    title: "Questions",
    asked: {
      unknownProduct: (content) => `“${content}” is no product of the price list.`,
      unknownTerm: (content) => `“${content}”: which term is meant?`,
      termNotOffered: (content) => `“${content}” is not in the price list.`,
      notANumber: (content) => `“${content}” cannot be read here.`,
      unclearDay: (content) => `“${content}”: which day is meant?`,
      overwrittenFormula: (content) =>
        isLongFormula(content)
          ? "The quote calculates here; now another formula is in its place."
          : `The quote calculates here; now “${content}” is in its place.`,
      discountOfOtherTerm: (content) =>
        `The discount of ${content} was meant for another term. Does it still hold?`,
      missingHeading: (content) =>
        `The row with the name “${content}” is missing. In the sheet its lines therefore go by the users of the site above.`,
      unknownRow: (content) => `This row does not count in the quote: “${content}”`,
    },
    nothing: "(empty)",
    keepStored: (value) => `As in the quote: ${value}`,
    keepChanged: "As in the quote",
    recalculate: "Calculate again",
    take: (value) => `It means: ${value}`,
    keepDiscount: (value) => `Keep the discount of ${value}`,
    dropDiscount: "No discount",
    takeDiscount: (value) => `Take it as a discount: ${value}`,
    takeUsers: (value) => `Take it as users of the licence: ${value}`,
    removeLine: "Delete the line",
    leaveInSheet: "Leave it in the sheet for now",
  },
  take: "Take over",
  takeAndUpdate: "Take over and update the sheet",
  update: "Update the sheet",
  updating: "Updating the sheet …",
  taken: "The changes are in the quote now. The sheet is still as it was.",
  updated: (sheet, left) =>
    left === 0
      ? `Sheet “${sheet}” says what the quote says.`
      : `Sheet “${sheet}” is updated; ${left === 1 ? "one cell stays as it is" : `${left} cells stay as they are`} for now.`,
  notUpdated: (problem) => `The quote has the changes; the sheet was not updated: ${problem}`,
  again: "Try again",
  writeAnew: "Write into a new sheet",
  writtenAnew: (sheet) => `The quote is now in the new sheet “${sheet}”.`,
  gone: "The sheet of this quote has been deleted, or its writing was undone in Excel. The quote itself is still there; you can write it anew.",
  damaged: (address) =>
    `Rows or columns of the quote are missing in the sheet (${address}). Undo that in Excel and read again, or write the quote into a new sheet; the damaged one stays beside it.`,
} satisfies SheetReadingTexts;
