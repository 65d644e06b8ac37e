import type { ListTexts } from "./list.de";

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
  states: {
    open: "open",
    draft: "draft",
    inSheet: (sheet) => `in sheet “${sheet}”`,
    sheetGone: "sheet is deleted",
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
  deleted: (quote) => `Deleted: ${quote}.`,
  undoDelete: "Undo deleting",
  broughtBack: (quote) => `Back again: ${quote}.`,
  supersededHint: "It stays as it was sent, and is not edited any more.",
  sheetGoneHint: "Open the quote to write it into a sheet again.",
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
    newer: "Kept by a newer version of FLUX. Update FLUX.",
    damaged:
      "Damaged, or changed by another program. Open an older version of the workbook; the sheet itself is not affected.",
  },
  machine: {
    title: "On this machine",
    hint: "Drafts that this workbook does not have like that.",
  },
};
