import { evaluateDocument, type Evaluation, type QuoteDocument } from "../../../pricing";

/** Evaluates one state of a quote after the other, each with what is known from the one before. */
export function createEvaluator(): (
  document: QuoteDocument,
) => ReturnType<typeof evaluateDocument> {
  let previous: Evaluation | undefined;
  return (document) => {
    const evaluation = evaluateDocument(document, previous);
    if (evaluation.ok) previous = evaluation.value;
    return evaluation;
  };
}
