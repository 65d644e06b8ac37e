import type { RePricingTexts } from "../../de/tools/rePricing";

/** What the pane says in English of formulas under another price list. */
export const rePricingEn: RePricingTexts = {
  intro:
    "What would change in this workbook if its FLUX formulas used another price list? Nothing is changed before you say so; discounts in the workbook stay, quotes keep their list.",
  edition: "Price list",
  look: "Show the changes",
  looking: "Calculating …",
  same: (edition) => `With price list ${edition} no formula of this workbook changes.`,
  changed: (cells, edition) =>
    cells === 1
      ? `With price list ${edition} 1 formula changes.`
      : `With price list ${edition} ${cells} formulas change.`,
  sums: "Sums of the changed formulas",
  kinds: { once: "once", month: "per month", year: "per year", contract: "contract value (TCV)" },
  arrow: (before, after) => `${before} → ${after}`,
  tables: "The table changes.",
  use: "Accept",
  useNamed: (cell) => `Use the price list in ${cell}`,
  useSheet: (sheet, cells) =>
    cells === 1 ? `${sheet}: accept 1` : `${sheet}: accept all ${cells}`,
  useAll: (cells) => `Accept all ${cells}`,
  entering: "Entering …",
  entered: (cells, edition) =>
    cells === 1
      ? `1 formula now names price list ${edition}.`
      : `${cells} formulas now name price list ${edition}.`,
  undo: "Undo",
  undone: "Undone.",
  changedSince: "Changed since and therefore not undone:",
  left: {
    calculated: "Calculates with the result; cannot be priced from here:",
    listInCell: "The price list is in another cell; change it there:",
    quote: "Belongs to a quote and keeps its price list:",
    protected: "On a protected sheet, not changed:",
    array: "Array formula over several cells, not changed:",
    text: "Formatted as text, not changed:",
    changed: "Another formula by now, not changed:",
  },
  more: (cells) => `and ${cells} more`,
};
