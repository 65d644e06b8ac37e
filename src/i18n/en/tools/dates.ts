import type { DatesTexts } from "../../de/tools/dates";

/** What the pane says in English of dates. */
export const datesEn: DatesTexts = {
  intro:
    "Dates of the quotes of this workbook and of all lists with product, term and start: last day for notice, end of term, next invoice. They are only read; nothing in the workbook changes.",
  look: "Show the dates",
  looking: "Reading …",
  none: "This workbook has no dates: neither a written quote with subscriptions or support plans nor a list with product, term and start.",
  found: (count) => (count === 1 ? "1 date" : `${count} dates`),
  filter: "Show",
  all: "all",
  kinds: { notice: "last day for notice", end: "end of term", invoice: "next invoice" },
  past: (count) => `Past (${count})`,
  list: "Dates, the soonest first",
  show: (place) => `Show ${place}`,
  more: (count) => `and ${count} more; they are in the sheet and in the calendar file`,
  left: (count) => `${count} more dates are in the calendar file only.`,
  asSheet: "Write as a sheet",
  asCalendar: "As a calendar file (.ics)",
  copyCalendar: "Copy the calendar file",
  saved:
    "The calendar file is being saved. If none appears, copy it and save the text as dates.ics.",
  copied: "The text of the calendar file is copied. Save it as dates.ics.",
  notCopied: "The text could not be copied.",
  working: "Writing …",
  inserted: (sheet) => `The dates are in the sheet “${sheet}”.`,
  sheetName: "Dates",
  headings: {
    day: "Day",
    kind: "Date",
    product: "Product",
    term: "Term",
    customer: "Customer",
    site: "Site",
    quote: "Quote",
    place: "Cell",
  },
  summary: (kind, product, customer) =>
    customer === "" ? `${product}: ${kind}` : `${product}, ${customer}: ${kind}`,
  calendar: "Dates from Excel (FLUX)",
  fileName: "dates.ics",
};
