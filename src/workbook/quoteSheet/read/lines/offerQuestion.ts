import { quotedTerm } from "../../../../i18n/quote/terms";
import { type Term, nearestOfferedTerms, productById } from "../../../../pricing";
import type { DocumentLine } from "../../../../quote";
import type { SheetQuestion } from "../../../ports/quotes/quotePort";
import type { FieldReading, LineChange, NearReading } from "../fields/fieldReading";
import { productText } from "../fields/lineFields";
import { countIn } from "../fields/numbers";
import { textOf, type SheetCell } from "../quoteCells";
import type { ReadingSource } from "../source";

/** The cells of a line and what product and term say, each by itself. */
export type OfferCells = {
  readonly product: SheetCell;
  readonly term: SheetCell;
  readonly users: SheetCell | undefined;
  readonly productReading: FieldReading;
  readonly termReading: FieldReading;
};

/** The address is that of the first cell. */
export type OfferQuestion = Pick<SheetQuestion, "content" | "kind"> & {
  readonly cells: readonly [SheetCell, ...SheetCell[]];
  /** What of the line is asked about: as it is stored, and in words. */
  readonly stored: LineChange;
  readonly storedText: string;
  readonly nearest: readonly NearReading[];
  /** Whether the term is not part of it and can be taken by itself. */
  readonly isTermClear: boolean;
};

/**
 * What is asked about product and term together: they are not offered together (P6), or nobody knows the product, and so
 * whether it has the term. Undefined where each cell can be taken or asked about by itself.
 */
export function offerQuestion(
  cells: OfferCells,
  base: DocumentLine,
  source: ReadingSource,
): OfferQuestion | undefined {
  const { product, term, productReading, termReading } = cells;
  const { productId, term: storedTerm } = base;
  const typed = { ...base, ...changeOf(productReading), ...changeOf(termReading) };
  const termText = termReading.kind === "unclear" ? textOf(term) : wordsOf(typed.term);
  const stored = { productId, term: storedTerm };

  if (productReading.kind === "unclear") {
    const isTermClear =
      termReading.kind !== "unclear" &&
      offersOf(productId).some((each) => each.term === typed.term);
    const offers = productReading.nearest.flatMap(({ change: { productId: near = "" } }) =>
      offersOf(near).slice(0, 1),
    );
    return {
      kind: "unknownProduct",
      cells: isTermClear ? [product] : [product, term],
      content: isTermClear ? textOf(product) : `${textOf(product)}, ${termText}`,
      stored: isTermClear ? { productId } : stored,
      storedText: told(base, true, !isTermClear),
      nearest: offers.map((change) => ({
        value: told(change, true, !isTermClear || change.term !== typed.term),
        change,
      })),
      isTermClear,
    };
  }

  const offers = offersOf(typed.productId);
  const isAsBefore = productReading.kind === "same" && termReading.kind === "same";
  const isOffered = offers.some((each) => each.term === typed.term);
  if (isAsBefore || isOffered || offers.length === 0) return undefined;
  const isProductTold = productReading.kind === "read";
  return {
    kind: termReading.kind === "unclear" ? "unknownTerm" : "termNotOffered",
    cells: !isProductTold ? [term] : termReading.kind === "same" ? [product] : [term, product],
    content: `${productText(typed, source)}, ${termText}`,
    stored,
    storedText: told(base, isProductTold, true),
    nearest: offers
      .filter((each) => isProductTold || each.term !== storedTerm)
      .map((change) => ({ value: told(change, isProductTold, true), change })),
    isTermClear: false,
  };

  /** The pairs that the list has for a product, the term most like the typed one first. */
  function offersOf(productId: string) {
    const product = productById(productId, source.evaluation.edition);
    if (!product) return [];
    const isSoldByPackNow = product.kind === "package" && productId !== base.productId;
    const users = isSoldByPackNow ? countIn(cells.users) : undefined;
    return nearestOfferedTerms(product, typed.term).map((term) => ({
      productId,
      term,
      ...(typeof users === "number" && { packUsers: users }),
    }));
  }

  function told(
    offer: Pick<DocumentLine, "productId" | "term">,
    isProductTold: boolean,
    isTermTold: boolean,
  ): string {
    const product = isProductTold ? [productText(offer, source)] : [];
    return [...product, ...(isTermTold ? [wordsOf(offer.term)] : [])].join(", ");
  }

  function wordsOf(term: Term): string {
    return quotedTerm(term, source.language);
  }
}

function changeOf(reading: FieldReading): LineChange {
  return reading.kind === "read" ? reading.change : {};
}
