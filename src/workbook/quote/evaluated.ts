import { evaluateDocument, isCountry, type Evaluation, type QuoteDocument } from "../../pricing";
import { Refusal } from "./session";
import { quotePlan } from "./layout/quotePlan";
import type { QuotePlan } from "./layout/plan";

export type PlannedQuote = { readonly evaluation: Evaluation; readonly plan: QuotePlan };

/**
 * The rows and cells of a quote that is to be written.
 *
 * @throws Refusal unknownEdition for a price list that this version of the add-in does not hold, customerCountry for a
 * customer of whom nobody knows how to tax them (M4)
 */
export function plannedQuote(document: QuoteDocument, namespace: string): PlannedQuote {
  const { country } = document.customer;
  if (!isCountry(country)) throw new Refusal({ code: "customerCountry", input: country });
  return plannedAsWritten(document, namespace);
}

/**
 * The rows and cells of a quote that has been written before, whatever is wrong with it by now.
 *
 * @throws Refusal unknownEdition
 */
export function plannedAsWritten(document: QuoteDocument, namespace: string): PlannedQuote {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Refusal({ code: "unknownEdition", edition: document.edition });
  return { evaluation: evaluation.value, plan: quotePlan(evaluation.value, namespace) };
}
