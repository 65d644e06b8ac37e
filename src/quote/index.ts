export { checkDocument } from "./checks/checks";
export type { Months } from "./comparison/costsOverTime";
export { compareDocument, compareLine } from "./comparison/documentComparison";
export type { DocumentComparison, QuoteVariant } from "./comparison/documentComparison";
export { keyPositions } from "./comparison/keyPositions";
export { longestRising } from "./comparison/longestRising";
export type { Advice, Finding, FindingCode } from "./evaluation/advice";
export { evaluateDocument, unknownEdition } from "./evaluation/evaluation";
export type { EvaluatedLine, Evaluation } from "./evaluation/evaluation";
export { createEvaluator } from "./evaluation/evaluator";
export { explainAmount } from "./explanation/explainAmount";
export type { AmountQuestion } from "./explanation/explainAmount";
export { explainCommitment } from "./explanation/explainCommitment";
export type { DayReason } from "./explanation/explainCommitment";
export { amountOf } from "./explanation/steps";
export type { Operation, Reason } from "./explanation/steps";
export { letterGaps } from "./letter/letterGaps";
export type { LetterTexts } from "./letter/letterTexts";
export type { MergeConflict } from "./merge/mergeConflict";
export { mergeDocuments } from "./merge/merging";
export type { DocumentMerge } from "./merge/merging";
export {
  addLine,
  addSite,
  changeLine,
  changeSite,
  duplicateLine,
  moveLine,
  removeLine,
  removeSite,
} from "./model/edits";
export type { LinePlace } from "./model/edits";
export { neighbouringPlace, positionOf } from "./model/places";
export { printable } from "./model/printable";
export { installedUsers, linesOf } from "./model/quoteDocument";
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
} from "./model/quoteDocument";
export { revisionName } from "./model/revisionName";
export { isSameData } from "./model/sameData";
export { anotherQuote, nextRevision } from "./newQuotes/derivedQuotes";
export { initialQuote } from "./newQuotes/initialQuote";
export { dayAfter, newLine, newQuote, newSite, withSeller } from "./newQuotes/newQuote";
export { quoteInLanguage } from "./newQuotes/quoteInLanguage";
export { knownNumbers } from "./numbering/knownNumbers";
export { numberTrouble } from "./numbering/numberTrouble";
export {
  countingYearOf,
  isNumberPattern,
  lastNumberOf,
  nextNumber,
  withLastNumber,
  withWrittenNumber,
} from "./numbering/quoteNumber";
export { mergedSettings } from "./settings/mergedSettings";
export { LONGEST_VALIDITY, bindingDays, defaultSettings } from "./settings/quoteSettings";
export type {
  Numbering,
  QuoteDefaults,
  QuoteSettings,
  SettingsPlace,
} from "./settings/quoteSettings";
export { importedSettings, resetGroup, withGroupOf } from "./settings/settingsFields";
export type { SettingsGroupName } from "./settings/settingsFields";
export {
  readSettingsWithOthers,
  readStoredSettings,
  storedTextOfSettings,
} from "./settings/storedSettings";
export { fingerprintOf, fingerprintOfText } from "./storage/fingerprint";
export { readStoredDocument, storedTextOf } from "./storage/storedDocument";
export type { StoredDocumentError } from "./storage/storedDocumentError";
