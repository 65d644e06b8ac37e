import { evaluateDocument, type Evaluation, type QuoteDocument } from "../../pricing";
import { Refusal } from "./session";
import { quotePlan } from "./layout/quotePlan";
import type { QuotePlan } from "./layout/plan";

export type PlannedQuote = { readonly evaluation: Evaluation; readonly plan: QuotePlan };

/**
 * The rows and cells of a quote.
 *
 * @throws Refusal unknownEdition for a price list that this version of the add-in does not hold
 */
export function plannedQuote(document: QuoteDocument, namespace: string): PlannedQuote {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Refusal({ code: "unknownEdition", edition: document.edition });
  return { evaluation: evaluation.value, plan: quotePlan(evaluation.value, namespace) };
}
