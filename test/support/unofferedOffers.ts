import {
  latestEdition,
  offeredTerms,
  productsOf,
  knownTerms,
  type Product,
  type Term,
} from "../../src/pricing";
import { documentLine, documentSite, quoteDocument } from "./quoteDocuments";
import { TERM_SPELLINGS } from "./termSpellings";

/** A line as it is stored, and what is typed into its cell for the term, which the product does not have (P6). */
export type UnofferedTerm = {
  readonly lineId: string;
  readonly product: Product;
  readonly stored: Term;
  readonly term: Term;
  readonly spelling: string;
};

export const SOLD = productsOf(latestEdition()).filter(({ kind }) => kind !== "free");

/** Every product with every spelling of every term that it is not offered for. */
export const UNOFFERED: readonly UnofferedTerm[] = SOLD.flatMap((product) => {
  const offered = offeredTerms(product);
  const stored = offered.at(-1) ?? "purchase";
  return knownTerms()
    .filter((term) => !offered.includes(term))
    .flatMap((term) =>
      (TERM_SPELLINGS[term] ?? []).map((spelling, index) => ({
        lineId: `${product.id}.${term}.${index}`,
        product,
        stored,
        term,
        spelling: String(spelling),
      })),
    );
});

/** A quote with a line for each of them. */
export function quoteOf(cases: readonly UnofferedTerm[]) {
  const lines = cases.map(({ lineId, product, stored }) => {
    const packs = product.kind === "package" ? { packUsers: 12 } : {};
    return documentLine(product.id, stored, { id: lineId, ...packs });
  });
  return quoteDocument([documentSite(45, lines)]);
}
