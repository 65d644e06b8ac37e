import type { ToolTitles } from "../../de/tools/titles";

/** The titles of the tools in English. */
export const titlesEn: ToolTitles = {
  list: "Price a list",
  check: "Check a workbook",
  formulas: "Formulas of this workbook",
  dates: "Dates",
  priceLists: "Price lists",
  rePricing: "Use another price list",
  frozen: "Freeze formulas",
};
