/** The titles of the tools in German; the English ones have the same keys. */
export const titlesDe = {
  formulas: "Formeln dieser Mappe",
};

/** The titles of the tools in one language. */
export type ToolTitles = typeof titlesDe;
