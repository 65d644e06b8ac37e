import type { ListTexts } from "../../de/screens/list";

/** What the list of quotes says in English. */
export const listEn: ListTexts = {
  title: "Quotes in this workbook",
  reading: "Reading the quotes …",
  failed: "The quotes of this workbook could not be read.",
  empty: "There is no quote in this workbook yet.",
  emptyHint: "What you enter is kept with the workbook and stands here then.",
  noWorkbook: "Without a workbook there is only what this machine has.",
  newQuote: "New quote",
  search: "Search the quotes",
  searchHint: "Number, customer or sheet",
  found: (shown, all) => `${shown} of ${all} quotes`,
  noneFound: "No quote is like that.",
  list: "Quotes",
  noNumber: "without a number",
  noCustomer: "without a customer",
  revision: (revision) => `Revision ${revision}`,
  sums: { oneOff: "one-off", monthly: "per month", yearly: "per year" },
  unknownEdition: (edition) => `The price list ${edition} is unknown; no sums.`,
  incomplete: "Incomplete: without lines that have no price.",
  states: {
    open: "open",
    draft: "draft",
    inSheet: (sheet) => `in sheet “${sheet}”`,
    sheetGone: "sheet is deleted",
    undone: "in no sheet any more",
    changed: "changed since it was written",
    superseded: "superseded",
    expired: (day) => `expired on ${day}`,
  },
  earlier: (count) => (count === 1 ? "1 earlier revision" : `${count} earlier revisions`),
  actions: {
    open: "Open",
    goOn: "Go on editing",
    show: "Show sheet",
    more: "More",
    revise: "New revision",
    duplicate: "Duplicate as a new quote",
    copy: "Copy for the customer",
    remove: "Delete",
  },
  of: (action, quote) => `${action}: ${quote}`,
  busy: "One moment …",
  copied: (sheet) => `The copy with values is in sheet “${sheet}”.`,
  deleting: {
    title: (quote) => `Delete ${quote}?`,
    sheet: (sheet) =>
      `It is in the sheet “${sheet}”, which is in front now. Its cells stay until you delete them in Excel.`,
    sheetMayGo: (sheet) =>
      `It is in the sheet “${sheet}”, which is in front now. There is nothing else on it. If you delete the sheet too, Excel deletes it permanently; Excel cannot undo that. Charts and lists of choices on other sheets that read from it lose their values.`,
    mayHaveNotes:
      "FLUX cannot see notes in this Excel. Look at the sheet: notes on it would be lost with it.",
    quoteOnly: "Delete the quote only",
    withSheet: "Delete quote and sheet",
    withSheetWithoutNotes: "No notes on it: delete quote and sheet",
    cancel: "Cancel",
  },
  stays: {
    shared: (sheet) => `The sheet “${sheet}” stays, since it was not made for this quote.`,
    otherQuote: (sheet) => `The sheet “${sheet}” stays, since another quote is on it.`,
    cell: (sheet, address) =>
      `The sheet “${sheet}” stays, since ${address} holds something else than FLUX has written.`,
    objects: (sheet) =>
      `The sheet “${sheet}” stays, since there is a table, a chart, a picture or a comment on it.`,
    pages: (sheet) =>
      `The sheet “${sheet}” stays, since its header or footer differs from what FLUX has written.`,
    properties: (sheet) =>
      `The sheet “${sheet}” stays, since another program has stored properties with it.`,
    formats: (sheet) =>
      `The sheet “${sheet}” stays, since cells beside the quote are coloured or have another font.`,
    notes: (sheet) =>
      `The sheet “${sheet}” stays, since FLUX cannot see in this Excel whether there are notes on it.`,
    referredTo: (sheet, by) => `The sheet “${sheet}” stays, since ${by} refers to it.`,
    lastVisible: (sheet) =>
      `The sheet “${sheet}” stays, since a workbook needs at least one visible sheet.`,
    hidden: (sheet) =>
      `The sheet “${sheet}” stays, since it is hidden and you do not see what is on it.`,
    protected: (sheet) =>
      `The sheet “${sheet}” stays, since the sheet or the workbook is protected.`,
    unchecked: (sheet) =>
      `The sheet “${sheet}” stays, since the workbook is too large to check what depends on it.`,
  },
  deleted: (quote) => `Deleted: ${quote}.`,
  sheetDeleted: (sheet) => `The sheet “${sheet}” is deleted with it.`,
  undoDelete: "Undo deleting",
  broughtBack: (quote) => `Back again: ${quote}.`,
  writtenAnew: (quote, sheet) => `Back again: ${quote}, written anew into the sheet “${sheet}”.`,
  supersededHint: "It stays as it was sent, and is not edited any more.",
  sheetGoneHint: "Open the quote to write it into a sheet again.",
  undoneHint:
    "The writing was undone in Excel, or the cells were overwritten. Open the quote to write it anew.",
  renamedHint: "The sheet has been renamed; FLUX still finds it.",
  renamed: (before, sheet) =>
    `The sheet “${before}” is called “${sheet}” now, or the quote was moved there.`,
  copies: {
    title: (quote, sheet) => `Copy of ${quote} on sheet “${sheet}”`,
    hint: "FLUX neither changes nor reads it. Delete the sheet, or duplicate the quote to make one of its own.",
    show: "Show copy",
  },
  forms: {
    title: (sheet) => `Form filled on sheet “${sheet}”`,
    hint: "It is not read back.",
    show: "Show form",
  },
  unreadable: {
    title: "Not readable",
    count: (count) =>
      count === 1
        ? "A quote of this workbook cannot be read. It stays as it is."
        : `${count} quotes of this workbook cannot be read. They stay as they are.`,
    tooLarge:
      "Larger than Excel reads at once here (5 MB). Open the workbook in the desktop app of Excel.",
    newer: "Kept by a newer version of FLUX. Update FLUX.",
    fields: (paths) => `Entries that cannot be read: ${paths}.`,
    damaged:
      "Damaged, or changed by another program. Open an older version of the workbook; the sheet itself is not affected.",
  },
  left: {
    title: "From an older version",
    hint: "FLUX changes nothing about it by itself.",
    deleted: (quote) => `${quote} was deleted and is still stored.`,
    onSheet: (sheet) =>
      `Its cells are on the hidden sheet “${sheet}”. Restore it to look at them; then you can delete it like any quote.`,
    hiddenQuote: (sheet) =>
      `The sheet “${sheet}” of a quote is hidden in such a way that Excel does not show it.`,
    hiddenSheet: (sheet) =>
      `The hidden sheet “${sheet}” is left of something that was never finished. Unhide it, look what is on it, and delete it in Excel then.`,
    restore: "Restore",
    remove: "Remove",
    show: "Unhide",
    shown: (sheet) => `The sheet “${sheet}” is visible.`,
  },
  machine: {
    title: "On this machine",
    hint: "Drafts that this workbook does not have like that.",
  },
};
