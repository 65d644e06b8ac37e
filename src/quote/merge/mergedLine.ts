import { findEditionById, offeredTerms, productById } from "../../pricing";
import { mergedFields, LINE_FIELDS, type Merged } from "./mergedFields";
import type { DocumentLine, QuoteDocument } from "../model/quoteDocument";

type Offer = Pick<DocumentLine, "productId" | "term">;

/**
 * A line of both sides, field by field; where its product from one side and its term from the other would have no price
 * together (P6), both come from the same side, and a conflict about either is one about the product.
 */
export function mergedLine(
  base: DocumentLine | undefined,
  ours: DocumentLine,
  theirs: DocumentLine,
  document: Pick<QuoteDocument, "edition">,
): Merged<DocumentLine> & { readonly isOfferWhole: boolean } {
  const isMixable =
    ours.productId === theirs.productId ||
    ours.term === theirs.term ||
    (isOffered({ ...ours, term: theirs.term }, document) &&
      isOffered({ ...theirs, term: ours.term }, document));
  if (isMixable) return { ...mergedFields(base, ours, theirs, LINE_FIELDS), isOfferWhole: false };
  const others = LINE_FIELDS.filter(([field]) => field !== "productId" && field !== "term");
  const { item, conflicts } = mergedFields(base, ours, theirs, others);
  const isOurs = isSameOffer(theirs, base);
  const { productId, term } = isOurs ? ours : theirs;
  const isAsked = !isOurs && !isSameOffer(ours, base);
  return {
    item: { ...item, productId, term },
    conflicts: isAsked ? [["productId", "product"], ...conflicts] : conflicts,
    isOfferWhole: true,
  };
}

function isOffered(
  { productId, term }: Offer,
  { edition }: Pick<QuoteDocument, "edition">,
): boolean {
  const catalogue = findEditionById(edition);
  const product = catalogue && productById(productId, catalogue);
  return product !== undefined && offeredTerms(product).includes(term);
}

function isSameOffer(one: Offer, other: Offer | undefined): boolean {
  return one.productId === other?.productId && one.term === other.term;
}
