export { compareTerms, cheapestOption } from "./analysis/comparison";
export type { Comparison, Option } from "./analysis/comparison";
export { breakEvenMonth } from "./analysis/breakEven";
export { EDITIONS, LATEST_EDITION } from "./catalogue/editions";
export { priceEntries, searchPriceEntries } from "./catalogue/priceEntries";
export type { PriceEntry } from "./catalogue/priceEntries";
export type { CatalogueEdition, Product } from "./catalogue/types";
export { CalendarDate, calendarDateOf, firstOfYear, isBefore, isoDate } from "./dates/calendarDate";
export { commitmentAt, endOfMonths } from "./dates/commitment";
export type { Advice, Finding, FindingCode } from "./document/advice";
export { checkDocument } from "./document/checks";
export type { Months } from "./document/costsOverTime";
export { compareDocument, compareLine } from "./document/documentComparison";
export type { DocumentComparison, QuoteVariant } from "./document/documentComparison";
export {
  addLine,
  addSite,
  changeLine,
  changeSite,
  duplicateLine,
  moveLine,
  moveSite,
  removeLine,
  removeSite,
  revise,
} from "./document/edits";
export type { LinePlace } from "./document/edits";
export { evaluateDocument, evaluationWithoutPrices, unknownEdition } from "./document/evaluation";
export type { EvaluatedLine, Evaluation } from "./document/evaluation";
export type { DocumentLinePrice } from "./document/linePrice";
export { longestRising } from "./document/longestRising";
export type { MergeConflict } from "./document/mergeConflict";
export { mergeDocuments } from "./document/merging";
export { isSameData } from "./document/sameData";
export type { DocumentMerge } from "./document/merging";
export { DOCUMENT_SCHEMA, installedUsers, linesOf } from "./document/quoteDocument";
export type {
  Contact,
  Customer,
  Discount,
  DocumentLine,
  LineRole,
  OwnedModule,
  QuoteDocument,
  Seller,
  Site,
  Validity,
} from "./document/quoteDocument";
export { migrated } from "./document/migrations";
export type { Migration } from "./document/migrations";
export { printable } from "./document/printable";
export { readStoredDocument, storedSeller, storedTextOf } from "./document/stored";
export type { StoredDocumentError } from "./document/storedDocumentError";
export { explainAmount } from "./document/why/explainAmount";
export type { AmountQuestion } from "./document/why/explainAmount";
export { explainCommitment } from "./document/why/explainCommitment";
export type { DayReason, DayStep } from "./document/why/explainCommitment";
export { amountOf } from "./document/why/steps";
export type { AmountStep, Operation, Reason } from "./document/why/steps";
export type { PricingError, PricingErrorCode, Quoted } from "./errors";
export { parseAmount, parseCost } from "./input/amount";
export { editionOn, parseEdition } from "./input/edition";
export { allPriced, readLines, swappedCounts } from "./input/lines";
export type { ReadLine } from "./input/lines";
export { parsePriceQuestion, unitPriceOfRaw } from "./input/priceQuestion";
export type { PriceQuestion, RawPriceQuestion } from "./input/priceQuestion";
export { parseProduct, productReader } from "./input/product";
export { parseCount, parseMonths, parseQuantity } from "./input/quantities";
export { ErrorCell, isBlank, isEmpty, quoted, shownNumber } from "./input/raw";
export { parseTerm } from "./input/term";
export { MAXIMUM_USERS, parseUserCount } from "./input/userCount";
export type { UserCount } from "./input/userCount";
export { Money } from "./money/money";
export { Rate } from "./money/rate";
export { explain } from "./price/explanation";
export type { Explanation, ExplanationStep, RuleNumber } from "./price/explanation";
export { holdingCost } from "./price/holdingCost";
export { createPriceLookup } from "./price/priceLookup";
export type { PriceLookup } from "./price/priceLookup";
export { nearestOfferedTerms } from "./price/nearestTerms";
export { offeredTerms, unitPriceOf } from "./price/unitPrice";
export type { PriceBasis, UnitPrice } from "./price/unitPrice";
export { tierUpgrade } from "./price/upgrade";
export type { TierUpgrade } from "./price/upgrade";
export { BILLING_INTERVALS, monthsPaidAtOnce, parseInterval } from "./quote/billingInterval";
export type { BillingInterval } from "./quote/billingInterval";
export { priceLine } from "./quote/line";
export type { PricedLine, QuoteLine } from "./quote/line";
export { paymentSchedule } from "./quote/schedule";
export type { Invoice, InvoiceTax, ScheduleTerms } from "./quote/schedule";
export { totalsOf } from "./quote/totals";
export type { QuoteTotals } from "./quote/totals";
export { fail, succeed } from "./result";
export type { Result } from "./result";
export { nearestProducts } from "./search/nearest";
export { findProduct, productById, productsOf } from "./search/products";
export { isCovered, secondPlansOnKey } from "./support/coverage";
export type { BookedPlan } from "./support/coverage";
export { majorUpgradeDiscount, majorUpgradePrice } from "./support/majorUpgrade";
export {
  matrixEntry,
  parseSupportItem,
  parseSupportPlan,
  supportPlanNames,
  supportPlanPrice,
} from "./support/matrix";
export type { MatrixPlan } from "./support/matrix";
export { vatTreatment } from "./tax/treatment";
export type { CustomerCountryError, VatCustomer, VatTreatment } from "./tax/treatment";
export { countryCodes, isCountry } from "./tax/countries";
export { parseCountry } from "./tax/country";
export { ratesDuring, SELLER_COUNTRIES, vatRate, withVat } from "./tax/vat";
export type { SellerCountry } from "./tax/vat";
export { isSubscription, minimumMonths, periodOf, TERMS, termToken } from "./term";
export type { Period, SubscriptionTerm, Term } from "./term";
export { tierOf, tiersOf } from "./tier";
export type { UserTier } from "./tier";
