import type { BuilderTexts } from "../../../i18n/quote/builder";
import { evaluateDocument, linesOf, productById, type QuoteDocument } from "../../../pricing";

/** Names lines as the pane does, "Position 2: Pro IVR", by the first of the documents that has the line. */
export function lineNames(
  documents: readonly QuoteDocument[],
  words: BuilderTexts,
): (lineId: string) => string | undefined {
  const names = new Map<string, string>();
  for (const document of documents) {
    const evaluation = evaluateDocument(document);
    linesOf(document).forEach(({ line: { id, productId } }, index) => {
      if (names.has(id)) return;
      const product = evaluation.ok && productById(productId, evaluation.value.edition);
      names.set(id, words.lines.name(index + 1, product ? product.name : productId));
    });
  }
  return (lineId) => names.get(lineId);
}
