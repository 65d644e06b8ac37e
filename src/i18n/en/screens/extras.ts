import { listed } from "../../listed";
import type { ExtrasTexts } from "../../de/screens/extras";

export const extrasEn: ExtrasTexts = {
  plan: {
    date: "Invoice on",
    to: "until",
    net: "Net",
    vat: "VAT",
    gross: "Gross",
    sum: "Sum",
    taxPart: (rate, net) => `${rate} on ${net}`,
    treatments: {
      sellerCharges: "With the VAT of the seller.",
      reverseCharge: "Reverse charge: without VAT.",
      notTaxedHere: "Not taxable here: without VAT.",
    },
    insert: "Insert as a table",
    inserted: (sheet) => `The payment plan is in the new sheet “${sheet}”.`,
  },
  comparison: {
    months: "Holding time in months",
    upgradeCost: "Upgrade cost in €",
    upgradeCostHint: "What major upgrades are expected to cost a buyer in that time",
    caption: (months) =>
      months === 1 ? "Cost over 1 month, net" : `Cost over ${months} months, net`,
    variant: "Term",
    total: "Total",
    againstPurchase: "against purchase",
    asQuoted: "as quoted",
    allBought: "all bought",
    whole: (term) => `all ${term}`,
    quoted: "as quoted",
    cheapest: "cheapest",
    undiscounted: (count) =>
      count === 1
        ? "without the euro discount, which holds for the term quoted"
        : `without ${count} euro discounts, which hold for the terms quoted`,
    saved: (count, positions) => {
      if (count === 1) return `Line ${listed(positions, "and")} stays as it is`;
      return positions.length === count
        ? `Lines ${listed(positions, "and")} stay as they are`
        : `${count} lines stay as they are: ${positions.join(", ")} …`;
    },
    dearer: (variant, months) => {
      const always = months.some(({ from, to }) => from === 1 && to === undefined);
      if (always) {
        return `${variant}: dearer than the purchase from the start, since its minimum term is owed.`;
      }
      if (months.length === 0) return `${variant}: never dearer than the purchase.`;
      const times = months.map(({ from, to }) => {
        if (to === undefined) return `from month ${from}`;
        if (from === to) return `after ${from === 1 ? "1 month" : `${from} months`}`;
        return from === 1 ? `until month ${to}` : `from month ${from} to ${to}`;
      });
      return `${variant}: dearer than the purchase ${listed(times, "and")}.`;
    },
    updatesNotValued:
      "Subscriptions include updates. What these would cost a buyer is not taken into account yet.",
    chart: (months, cheapest, total) =>
      `Cost over ${months} months. Cheapest at the end: ${cheapest}, ${total}. The numbers are in the table below.`,
    month: "Months",
    none: "There is nothing to compare for this line.",
    insert: "Insert as a chart",
    inserted: (sheet) => `Chart and numbers are in the new sheet “${sheet}”.`,
  },
  inserting: "Inserting …",
};
