import { checkDocument } from "../../src/quote/checks/checks";
import { evaluateDocument } from "../../src/quote/evaluation/evaluation";
import type { QuoteDocument, Site } from "../../src/quote/model/quoteDocument";
import { quoteDocument } from "./quoteDocuments";

const TODAY = "2026-01-20";

/** Everything that is found in a quote as of a day of January 2026. */
export function advice(document: QuoteDocument, today = TODAY) {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return checkDocument(evaluation.value, today);
}

/** What is found on server licences, but for the age of the price list, which is old in all of these quotes. */
export function findings(site: Site, ...others: readonly Site[]) {
  return advice(quoteDocument([site, ...others]))
    .map(({ severity, finding }) => ({ severity, ...finding }))
    .filter(({ code }) => code !== "oldPriceList");
}
