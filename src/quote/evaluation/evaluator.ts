import type { QuoteDocument } from "../model/quoteDocument";
import { type Evaluation, evaluateDocument, evaluationWithoutPrices } from "./evaluation";

/** Evaluates one state of a quote after the other, each with what is known from the one before. */
export function createEvaluator(): (document: QuoteDocument) => Evaluation {
  let previous: Evaluation | undefined;
  return (document) => {
    const evaluation = evaluateDocument(document, previous);
    previous = evaluation.ok ? evaluation.value : evaluationWithoutPrices(document);
    return previous;
  };
}
