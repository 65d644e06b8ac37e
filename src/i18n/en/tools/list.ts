import type { PricedListTexts } from "../../de/tools/list";

/** What the pane says in English of a list that is priced. */
export const pricedListEn: PricedListTexts = {
  intro:
    "Select a list with one product per row, or a cell in it. FLUX recognises the columns and shows what it understands; nothing is written before you say so.",
  read: "Read list",
  readAgain: "Read again",
  reading: "Reading …",
  noProducts:
    "No column of this list names products of the price list. Select the cells with the products and read again.",
  found: (place, lines) => (lines === 1 ? `${place}: 1 line` : `${place}: ${lines} lines`),
  withoutPrice: (lines) =>
    lines === 1 ? "1 line has no price yet." : `${lines} lines have no price yet.`,
  allPriced: "All lines have a price.",
  columns: "Columns",
  roles: {
    product: "Product",
    term: "Term",
    users: "Users",
    lightUsers: "Light users",
    quantity: "Quantity",
    discount: "Discount",
  },
  noColumn: "none",
  column: (letters, heading) => (heading === "" ? `Column ${letters}` : `${letters}: ${heading}`),
  defaultTerm: "Term where the list has none",
  noTerm: "none",
  defaultUsers: "Users where the list has none",
  suggestions: "Perhaps this was meant",
  suggestion: (name) => `→ ${name}`,
  accept: "Correct",
  acceptNamed: (before, after) => `Correct “${before}” to “${after}”`,
  acceptAll: (names) => `Correct all ${names}`,
  corrected: (cells) =>
    cells === 1 ? "1 name in the list corrected." : `${cells} names in the list corrected.`,
  notCorrected: "The list has changed meanwhile, or the names are formulas there. Read it again.",
  errors: "Without a price",
  sums: { oneOff: "once", monthly: "per month", yearly: "per year" },
  net: "Sums, net of discount and quantity",
  writeFormulas: "Write formulas beside it",
  writeValues: "Write values beside it",
  writing: "Writing …",
  written: (place) => `The prices are in ${place}.`,
  price: "Price",
  lineNet: "Net",
  noRoom:
    "There are not enough empty columns to the right of the list. Insert some there and try again.",
  changed: "The list has changed since it was read. Read it again.",
  undo: "Take back",
  undone: "Taken back.",
  changedSince: "Changed since, and therefore not taken back:",
};
