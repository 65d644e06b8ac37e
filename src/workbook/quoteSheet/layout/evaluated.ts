import { isCountry } from "../../../pricing";
import { type Evaluation, type QuoteDocument, evaluateDocument } from "../../../quote";
import { Refusal } from "../../connection/session";
import { quotePlan } from "./quotePlan";
import type { QuotePlan } from "./plan";

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
  const planned = plannedOnce(document, namespace);
  if (!planned) throw new Refusal({ code: "unknownEdition", edition: document.edition });
  return planned;
}

const known = new WeakMap<QuoteDocument, PlannedQuote & { readonly namespace: string }>();

/** The same; undefined where its price list is unknown. Who reads a sheet and then updates it plans what it was written from once. */
export function plannedOnce(document: QuoteDocument, namespace: string): PlannedQuote | undefined {
  const before = known.get(document);
  if (before?.namespace === namespace) return before;
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) return undefined;
  const plan = quotePlan(evaluation.value, namespace);
  const planned = { evaluation: evaluation.value, plan, namespace };
  known.set(document, planned);
  return planned;
}
