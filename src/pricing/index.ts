export { compareTerms, cheapestOption } from "./comparison/comparison";
export type { Comparison, Option } from "./comparison/comparison";
export { breakEvenMonth } from "./comparison/breakEven";
export {
  findEditionById,
  heldEditions,
  heldLists,
  knownTerms,
  latestOf,
  latestEdition,
  setHeldLists,
} from "./catalogue/editions";
export type { HeldLists } from "./catalogue/editions";
export {
  holdEdition,
  newestEdition,
  originOf,
  releaseWorkbookEdition,
  useNewestEdition,
} from "./catalogue/holding";
export type { EditionOrigin } from "./catalogue/holding";
export { faultsOf } from "./catalogue/validate";
export type { CatalogueFault } from "./catalogue/validation/fault";
export { priceEntries, searchPriceEntries } from "./catalogue/priceEntries";
export type { PriceEntry } from "./catalogue/priceEntries";
export type { CatalogueEdition, Product } from "./catalogue/types";
export { CalendarDate, calendarDateOf, firstOfYear, isBefore, isoDate } from "./dates/calendarDate";
export { commitmentAt, endOfMonths } from "./dates/commitment";
export type { PricingError, PricingErrorCode, Quoted } from "./errors";
export { parseAmount, parseCost } from "./input/amount";
export { parseDiscount } from "./input/discount";
export { editionOn, parseEdition } from "./input/edition";
export { allPriced, readLines, swappedCounts } from "./line/readLines";
export type { ReadLine } from "./line/readLines";
export { parsePriceQuestion, unitPriceOfRaw } from "./price/priceQuestion";
export { parseProduct, productReader } from "./input/product";
export { parseCount, parseMonths, parseQuantity } from "./input/quantities";
export { ErrorCell, isBlank, isEmpty, quoted } from "./input/raw";
export { parseTerm, termOfSpelling } from "./input/term";
export { MAXIMUM_USERS, parseUserCount } from "./input/userCount";
export type { UserCount } from "./input/userCount";
export { Money } from "./money/money";
export { Rate } from "./money/rate";
export { explain } from "./price/explanation";
export type { ExplanationStep } from "./price/explanation";
export { holdingCost } from "./price/holdingCost";
export { createPriceLookup } from "./price/priceLookup";
export type { PriceLookup } from "./price/priceLookup";
export { nearestOfferedTerms } from "./price/nearestTerms";
export { listedPrices, offeredTerms, unitPriceOf } from "./price/unitPrice";
export type { UnitPrice } from "./price/unitPrice";
export { tierUpgrade } from "./price/upgrade";
export { BILLING_INTERVALS, monthsPaidAtOnce, parseInterval } from "./schedule/billingInterval";
export type { BillingInterval } from "./schedule/billingInterval";
export { priceLine } from "./line/line";
export type { LineDiscount, PricedLine } from "./line/line";
export { nextInvoice } from "./schedule/nextInvoice";
export { lineSchedule } from "./schedule/lineSchedule";
export { MAXIMUM_REVENUE_MONTHS, revenueByMonth } from "./schedule/revenue";
export { parseScheduleRows } from "./schedule/scheduleRows";
export { paymentSchedule } from "./schedule/schedule";
export type { Invoice, InvoiceTax, ScheduleTerms } from "./schedule/schedule";
export { totalsOf } from "./line/totals";
export type { QuoteTotals } from "./line/totals";
export { fail, succeed } from "./result";
export type { Result } from "./result";
export { nearestProducts } from "./search/nearest";
export { findProduct, productById, productsOf } from "./search/products";
export { isCovered, secondPlansOnKey } from "./support/coverage";
export {
  matrixEntry,
  parseSupportItem,
  parseSupportPlan,
  supportPlanNames,
  supportPlanPrice,
} from "./support/matrix";
export { vatTreatment } from "./tax/treatment";
export type { CustomerCountryError, VatTreatment } from "./tax/treatment";
export { countryCodes, isCountry } from "./tax/countries";
export { parseCountry } from "./tax/country";
export { ratesDuring, SELLER_COUNTRIES, vatRate, withVat } from "./tax/vat";
export type { SellerCountry } from "./tax/vat";
export {
  byCommitment,
  isSubscription,
  isTerm,
  minimumMonths,
  periodOf,
  termToken,
  valueByTerm,
} from "./term";
export type { ByTerm, SubscriptionTerm } from "./term";
export type { Period, Term } from "./term";
export { tierOf } from "./tier";
export { dayOf, dayOrMonthOf } from "./input/day";
export { serialOf } from "./dates/serialDate";
export { timesPaid } from "./price/holdingCost";
export type { RecurringPrice } from "./price/holdingCost";
export type { ExtensionTerm } from "./term";
export type { Footnotes } from "./catalogue/types";
