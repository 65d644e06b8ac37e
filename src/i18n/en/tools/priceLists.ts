import type { PriceListsTexts } from "../../de/tools/priceLists";

/** What the pane says in English of price lists. */
export const priceListsEn: PriceListsTexts = {
  held: "Price lists that there are",
  origins: {
    builtIn: "in the add-in",
    published: "published",
    workbook: "for planning, in this workbook",
  },
  list: (date, validFrom) => `Price list ${date}, from ${validFrom}`,
  usual: "used where a formula names no price list",
  newer: (date) =>
    `From the next start of Excel on, the newer price list ${date} is used for formulas that name none, too.`,
  useNow: "Use it now",
  usedNow: (date) => `Price list ${date} is used. The formulas of this workbook were recalculated.`,
  save: "Save as a file",
  saveNamed: (id) => `Save price list ${id} as a file`,
  remove: "Take out of the workbook",
  removeNamed: (id) => `Take price list ${id} out of the workbook`,
  removed: (id) => `Price list ${id} is no longer in the workbook.`,
  added: (id) =>
    `Price list ${id} is in the workbook. Formulas and quotes use it where they name “${id}”.`,
  taken: (id) => `There is a price list ${id} already; it stays as it is.`,
  asItWas: "Something in the workbook has changed meanwhile; it was left as it is.",
  undo: "Undo",
  undone: "Undone.",
  notes: {
    faulty: (name) => `The published list “${name}” is not used:`,
    otherContent: (edition) => `Another list calls itself ${edition} too; it is not used.`,
    changed: (edition) =>
      `Price list ${edition} was published anew and is used like that from the next start on.`,
    notLoaded: "Published price lists could not be loaded; those of the last start are used.",
  },
  import: "Read a new price list",
  importIntro:
    "Select the cells of a price list, as FLUX.CATALOG writes it or as it is copied from the PDF, or choose a file (JSON, text with tabs). Nothing is taken before you say so.",
  readSelection: "Read the selection",
  chooseFile: "Choose a file",
  reading: "Reading …",
  unreadable: "The file could not be read.",
  edition: "Edition (YYYY-MM)",
  validFrom: "Valid from",
  understood: (products, prices) => `Understood: ${products} products, ${prices} prices.`,
  faults: (count) =>
    count === 1
      ? "1 fault. Correct it and read again."
      : `${count} faults. Correct them and read again.`,
  line: (row) => `Line ${row}`,
  newProducts: "New",
  fromBefore: (id) =>
    `Small print, ids and search words of known products come from price list ${id}.`,
  keptPlans: (plans, id) =>
    `This list has no support plans. ${plans} still cost what price list ${id} says.`,
  unusual: (count) =>
    count === 1
      ? "1 subscription price does not follow the pattern of price list 2022-09. This only hints at a typing error:"
      : `${count} subscription prices do not follow the pattern of price list 2022-09. This only hints at typing errors:`,
  add: "Keep in this workbook",
  compare: "Compare price lists",
  earlier: "Before",
  later: "After",
  needTwo: "A comparison needs two price lists.",
  same: "Both lists have the same prices.",
  summary: (rose, fell, same) => `${rose} prices rise, ${fell} fall, ${same} stay the same.`,
  biggest: "Mean change by product",
  changes: "Changed prices",
  product: "Product",
  term: "Term",
  tier: "Tier",
  before: "before",
  after: "after",
  difference: "Difference",
  percent: "in %",
  gone: "Gone",
  packs: (product, before, after) => `${product}: packs of ${after} users, ${before} before`,
  tiersChanged: (before, after) => `Tiers end at ${after} users, ${before} before.`,
  newPrices: (count) => `${count} prices are in the later list only.`,
  gonePrices: (count) => `${count} prices are in the earlier list only.`,
  more: (count) => `and ${count} more; all are in the sheet`,
  asSheet: "Write as a sheet",
  sheetName: (before, after) => `Prices ${before} to ${after}`,
  inserted: (sheet) => `The comparison is in the sheet “${sheet}”.`,
  working: "Writing …",
};
