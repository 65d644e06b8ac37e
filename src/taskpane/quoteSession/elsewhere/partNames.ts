import type { BuilderTexts } from "../../../i18n/screens/builder";
import { productById } from "../../../pricing";
import { type QuoteDocument, evaluateDocument, linesOf } from "../../../quote";

/** The part of a quote to which something belongs; the whole quote where neither is given. */
export type PartOfQuote = {
  readonly lineId: string | undefined;
  readonly siteId?: string | undefined;
};

/**
 * Names lines and sites as the pane does, by the first of the documents that has them: "Position 2: Pro IVR", with the
 * site before it where there are several, "Filiale"; undefined for the whole quote.
 */
export function partNames(
  documents: readonly QuoteDocument[],
  quoteTexts: BuilderTexts,
): (part: PartOfQuote) => string | undefined {
  const lines = new Map<string, string>();
  const sites = new Map<string, string>();
  for (const document of documents) {
    const evaluation = evaluateDocument(document);
    document.sites.forEach(({ id, name }, index) => {
      if (!sites.has(id)) sites.set(id, quoteTexts.site.region(name.trim(), index + 1));
    });
    linesOf(document).forEach(({ site, line: { id, productId } }, index) => {
      if (lines.has(id)) return;
      const product = evaluation.ok && productById(productId, evaluation.value.edition);
      const name = quoteTexts.lines.name(index + 1, product ? product.name : productId);
      const siteName = sites.get(site.id) ?? "";
      lines.set(id, document.sites.length > 1 ? `${siteName} · ${name}` : name);
    });
  }
  return ({ lineId = "", siteId = "" }) => lines.get(lineId) ?? sites.get(siteId);
}
