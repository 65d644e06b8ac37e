/** The titles of the tools in German; the English ones have the same keys. */
export const titlesDe = {
  list: "Liste bepreisen",
  check: "Mappe prüfen",
  formulas: "Formeln dieser Mappe",
  frozen: "Formeln einfrieren",
  dates: "Termine",
  priceLists: "Preislisten",
  rePricing: "Mit anderer Preisliste rechnen",
};

/** The titles of the tools in one language. */
export type ToolTitles = typeof titlesDe;
