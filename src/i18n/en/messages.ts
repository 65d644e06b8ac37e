import { listed } from "../listed";
import type { Messages } from "../messageTypes";

const oneOf = (choices: readonly string[]) => listed(choices, "or");
const meant = (nearest: readonly string[]) =>
  nearest.length > 0 ? ` Did you mean ${oneOf(nearest.map(quote))}?` : "";

export const en: Messages = {
  errors: {
    missingProduct: () => "The product is missing. Give a name from the price list.",
    unknownProduct: ({ input, nearest }) => `“${input}” is not in the price list.${meant(nearest)}`,
    headingInRange: ({ input }) =>
      `The heading does not belong to the range: “${input}”. Begin it one row further down.`,
    noMatch: ({ input, nearest }) =>
      `Nothing in the price list matches “${input}”.${meant(nearest)}`,
    missingTerm: ({ offered }) => `The term is missing. Possible: ${oneOf(offered)}.`,
    unknownTerm: ({ input, offered }) => `“${input}” is not a term. Possible: ${oneOf(offered)}.`,
    termNotOffered: ({ product, term, offered }) =>
      `${product} is not sold as ${term}, but as ${oneOf(offered)}.`,
    noUserCount: ({ which }) =>
      `The number of users${which === "before" ? " before the upgrade" : which === "after" ? " after the upgrade" : ""} is missing. Give a whole number from 1.`,
    missingUserCount: ({ product }) =>
      `The price of ${product} depends on the users. Give their number, a whole number from 1.`,
    invalidUserCount: ({ input, maximum }) =>
      `“${input}” is not a number of users. Give a whole number from 1 to ${maximum}.`,
    missingQuantity: () =>
      "The quantity is missing, though other rows have one. Give a whole number from 1, or clear the whole column.",
    swappedCounts: ({ users, quantity }) =>
      `The quantity ${quantity} is larger than the number of users ${users}. Have users and quantity changed places?`,
    invalidQuantity: ({ input, maximum }) =>
      `“${input}” is not a number of server licences. Give a whole number from 1 to ${maximum}.`,
    invalidDiscount: ({ input }) =>
      `“${input}” is not a discount. Give it as 15 % or 0.15, at most 100 %.`,
    ambiguousDiscount: ({ input }) =>
      `“${input}” may be 1 % or 100 %. Write 1 % or 0.01; for 100 % the text “100 %”, in a cell with an apostrophe before it.`,
    invalidMonths: ({ input, maximum }) =>
      `“${input}” is not a number of months. Give a whole number from 1 to ${maximum}.`,
    invalidCount: ({ input, maximum }) =>
      `“${input}” is not a count. Give a whole number from 1 to ${maximum}.`,
    missingAmount: () => "The amount is missing. Give it as a number in euro.",
    invalidAmount: ({ input }) => `“${input}” is not an amount. Give a number in euro.`,
    missingDate: () => "The date is missing. Give a date such as 2026-02-01.",
    invalidDate: ({ input }) =>
      `“${input}” is not a date. Give a date from 1900-03-01 to 2999-12-31.`,
    unknownEdition: ({ input, editions }) =>
      `There is no price list “${input}”. Available: ${oneOf(editions)}.`,
    lowerTier: ({ before, after }) =>
      `The tier ${after} is below the previous tier ${before}. There is no refund.`,
    notUpgradable: ({ product }) =>
      `${product} has no purchased user tiers whose difference could be charged.`,
    noPurchasePrice: ({ product }) =>
      `${product} cannot be purchased, so it cannot be compared with a purchase.`,
    notASubscription: ({ term, offered }) =>
      `A subscription is needed, not ${term}.${offered.length > 0 ? ` Possible: ${oneOf(offered)}.` : ""}`,
    noTermEnd: ({ term }) =>
      `There is no end of term with ${term}. Subscriptions and support plans paid yearly have one.`,
    unknownCountry: ({ input, countries }) =>
      `No VAT is known for “${input}”. Possible: ${oneOf(countries)}.`,
    noVatRate: ({ country, from }) => `The VAT of ${country} is only known from ${from} on.`,
    unknownInterval: ({ input }) =>
      `“${input}” is not a billing interval. Possible: monthly, quarterly or yearly.`,
    unknownScheduleRows: ({ input }) =>
      `A schedule has no rows “${input}”. Possible: per invoice or per line.`,
    unknownSupportPlan: ({ input, plans }) =>
      `${input === "" ? "The support plan is missing" : `“${input}” is not a support plan`}. Possible: ${oneOf(plans)}.`,
    unknownSupportItem: ({ input, nearest }) =>
      `“${input}” does not name one item of the support plans. Possible: ${oneOf(nearest.map(quote))}.`,
    noLines: () => "The range contains no line.",
    tooFewColumns: ({ columns }) =>
      `The range has ${columns === "1" ? "1 column" : `${columns} columns`}. It needs product and term, and may have users, quantity, discount and start.`,
    tooManyColumns: ({ columns }) =>
      `The range has ${columns} columns. It may have six: product, term, users, quantity, discount and start.`,
    sizesDisagree: ({ sizes }) =>
      `The ranges do not fit together: ${listed(sizes, "and")}. They may have the same size, be single values, or a column with a row.`,
    tooLarge: ({ rows, maximum }) =>
      `The range is too large for one call: ${rows} instead of at most ${maximum}.`,
    notASingleValue: ({ rows, columns }) =>
      `A single value is needed here, not a range of ${rows} × ${columns} cells.`,
    errorValue: ({ input }) => `One of the given cells contains the error ${input}.`,
    inLine: ({ row, sentence }) => `Row ${row} of the range: ${sentence}`,
  },
  unexpected:
    "Unexpected error. Please report it with the formula and the value of FLUX.VERSION().",
  terms: {
    purchase: "Purchase",
    subscription: (months) => `Subscription, ${months} ${months === 1 ? "month" : "months"}`,
    once: "once",
    yearly: "yearly",
  },
  periods: { once: "once", month: "per month", year: "per year" },
  steps: {
    edition: ({ edition, printedDate }) =>
      `Price list ${edition}, printed as “Stand ${printedDate}”`,
    term: ({ term, period }) => `Term ${term}: the price is charged ${period}`,
    tier: ({ users, tierLabel }) =>
      `${users} ${users === "1" ? "user falls" : "users fall"} into the tier ${tierLabel}`,
    flat: () => "The price does not depend on the number of users",
    packs: ({ users, usersPerPack, packs, pricePerPack }) =>
      `${users} ${users === "1" ? "user needs" : "users need"} ${packs} ${packs === "1" ? "pack" : "packs"} of ${usersPerPack} users, each at ${pricePerPack}`,
    supportPlan: () => "The support plan holds once per server licence key",
    free: () => "Free of charge",
    serverLicence: () => "The price is per PBX server licence",
    amount: ({ amount, period }) => `Printed price: ${amount} ${period}, net`,
    renewal: () =>
      "After the minimum term the subscription renews month by month at the same price",
    notice: () => "Notice must arrive 14 days before the end of the term",
    updates: () => "During the subscription all updates of this extension are free of charge",
    supportNotice: () => "Paid yearly in advance, notice 3 months before the end of the year",
  },
  headers: {
    product: "Product",
    term: "Term",
    tier: "Tier",
    unitPrice: "Unit price",
    price: "Price",
    net: "Net",
    period: "Period",
    users: "Users",
    quantity: "Quantity",
    discount: "Discount",
    total: (months) => `Total over ${months} ${months === "1" ? "month" : "months"}`,
    saving: "Saving against purchase",
    cheapest: "Cheapest",
    dominated: "Only binds longer",
    invoiceDate: "Invoice date",
    month: "Month",
    from: "From",
    to: "To",
    vat: "VAT",
    gross: "Gross",
    step: "Step",
    rule: "Rule",
    printed: "Printed",
    oneOffTotal: "One-off total",
    monthlyTotal: "Monthly total",
    yearlyTotal: "Yearly total",
    perPack: (users) => `per ${users} users`,
  },
  version: ({ addIn, edition }) => `FLUX ${addIn}, price list ${edition}`,
};

function quote(text: string): string {
  return `“${text}”`;
}
