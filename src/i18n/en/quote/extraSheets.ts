import type { ExtraSheetTexts } from "../../de/quote/extraSheets";

export const extraSheetsEn: ExtraSheetTexts = {
  plan: {
    sheet: "Payment plan",
    title: "Payment plan",
    date: "Invoice on",
    to: "paid until",
    net: "Net",
    vatRate: "VAT rate",
    vat: "VAT",
    gross: "Gross",
    sum: "Sum",
    single: "All with one invoice.",
    note: "Invoices in advance, until the last minimum term ends.",
  },
  comparison: {
    sheet: "Comparison",
    title: "Purchase and subscriptions compared",
    chart: (months) =>
      months === 1 ? "Cost after 1 month, net" : `Cost over ${months} months, net`,
    note: "Items and discounts as in the quote; subscriptions cost at least their minimum term.",
    notLive: "When the quote changes, the comparison has to be inserted again.",
    upgradeCost: "Upgrade cost of a purchase",
    month: "Month",
    months: "Months",
    euro: "Cost in €, net",
    variants: {
      asQuoted: "as quoted",
      purchase: "all purchase",
      subscription: (months) => (months === 1 ? "all 1 month" : `all ${months} months`),
    },
    quoted: (variant) => `${variant} (quoted)`,
    basis: "To pay",
    parts: {
      purchase: "once, purchase",
      once: "once, support",
      subscription: (months) => (months === 1 ? "monthly, 1 month" : `monthly, ${months} months`),
      yearly: "yearly, support plans",
    },
    saved: "Items with a term of their own",
    undiscounted: "Items without their euro discount",
    total: (months) => (months === 1 ? "after 1 month" : `after ${months} months`),
    breakEven: "dearer than purchase from month",
    notDearer: "not at the end",
  },
};
