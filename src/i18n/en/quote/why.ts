import type { WhyTexts } from "../../quote/whyTexts";

/** How the amounts and days of a quote came about, in English. */
export const whyEn: WhyTexts = {
  steps: {
    listPrice: ({ term }, say) => `Printed price, term ${say.term(term)}`,
    pricePerPack: ({ usersPerPack }, say) =>
      `Printed price of a pack for ${say.count(usersPerPack)} users`,
    packs: ({ users, packs }, say) =>
      `${say.count(users)} users need ${packs === 1 ? "1 pack" : `${say.count(packs)} packs`}`,
    tierPrice: ({ tier }, say) => `Purchase price of the new tier ${say.tier(tier)}`,
    tierCredit: ({ tier }, say) => `Less the purchase price of the tier so far, ${say.tier(tier)}`,
    paidCredit: ({ tier }, say) => `Less what was really paid for tier ${say.tier(tier)}`,
    sameTier: ({ tier }, say) => `Tier ${say.tier(tier)} is paid already`,
    noRefund: () => "There is no refund",
    upgradeDifference: () => "Difference to the tier so far",
    percentOff: ({ rate }, say) => `Less ${say.rate(rate)} discount, rounded to cents`,
    euroOff: () => "Less the discount",
    unitPrice: ({ period }, say) => `Unit price ${say.period(period)}`,
    quantity: () => "Times the quantity: once for each server licence",
    line: ({ position, product }) => `Line ${position}: ${product}`,
    lineOutside: ({ position, product, role }) =>
      `Line ${position}: ${product} does not count (${role === "optional" ? "option" : "alternative"})`,
    lineWithoutPrice: ({ position, product }) => `Line ${position}: ${product} has no price`,
    lineCommitted: ({ position, product, term }, say) =>
      `Line ${position}: ${product}, ${say.term(term)} until the end of the minimum term`,
    lineCharged: ({ position, product, from, to }, say) =>
      from === to
        ? `Line ${position}: ${product}`
        : `Line ${position}: ${product}, ${say.day(from)} to ${say.day(to)}`,
    monthlySum: () => "Sum per month",
    yearlySum: () => "Sum per year",
    monthsOfYear: () => "Times 12 months",
    twelfth: () => "One twelfth of that, rounded to cents",
    invoiceNet: ({ date }, say) => `Net amount of the invoice of ${say.day(date)}`,
    vat: ({ treatment, country, rate, date }, say) =>
      ({
        sellerCharges: `VAT of the seller (${country}) on ${say.day(date)}: ${say.rate(rate)}, rounded to cents`,
        reverseCharge: "Reverse charge, the recipient owes the tax: no VAT",
        notTaxedHere: "Not taxable here: no VAT",
      })[treatment],
    vatPart: ({ net, rate }, say) =>
      `${say.rate(rate)} of ${say.euro(net)}, the part of the time with this rate, rounded to cents`,
    plusVat: () => "Plus the VAT of this invoice",
    invoice: ({ date }, say) => `Invoice of ${say.day(date)}`,
  },
  days: {
    start: () => "Contract start",
    minimumTerm: ({ term, months }, say) =>
      `${say.term(term)}: ends on the day before the same day ${months === 1 ? "one month" : `${say.count(months)} months`} later`,
    calendarYear: () => "The support plan runs to the end of the calendar year",
    nextCalendarYear: () =>
      "At the start it was too late for notice at the end of the first year: the support plan runs to the end of the next calendar year",
    noticeDays: ({ days }, say) => `Notice must arrive ${say.count(days)} days before`,
    noticeMonths: () => "Notice must arrive 3 months before the end of the year",
  },
  nothing: "Nothing in the quote counts here.",
  results: { result: "Result", net: "Net", vat: "VAT", gross: "Gross" },
};
