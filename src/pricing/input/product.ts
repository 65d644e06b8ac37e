import type { CatalogueEdition, Product } from "../catalogue/types";
import type { PricingError, Quoted } from "../errors";
import { fail, succeed, type Result } from "../result";
import { nearestProducts } from "../search/nearest";
import { findProduct } from "../search/products";
import { isHeading } from "../line/heading";
import { isBlank, quoted, quotedText } from "./raw";

const SUGGESTIONS = 3;

/** So many unknown names of one range are looked for among similar ones; nobody reads more suggestions. */
const MOST_SEARCHES = 500;

/** Reads a raw product name. */
export type ProductReader = (raw: unknown) => Result<Product, PricingError>;

/** The product of a raw name. Errors: missingProduct, headingInRange, unknownProduct with the nearest names. */
export function parseProduct(
  raw: unknown,
  edition: CatalogueEdition,
  suggestions = SUGGESTIONS,
): Result<Product, PricingError> {
  if (isBlank(raw)) return fail({ code: "missingProduct" });
  if (typeof raw !== "string") return fail(unknownProduct(quoted(raw)));
  const product = findProduct(raw, edition);
  if (product) return succeed(product);
  const input = quotedText(raw);
  if (isHeading(input)) return fail({ code: "headingInRange", input });
  return suggestions === SUGGESTIONS
    ? rememberedUnknown(input, edition)
    : fail(unknownProduct(input, nearestProducts(input, edition, suggestions)));
}

/** So many unknown names are remembered: thousands of cells may name the same wrong product, one call each. */
const MOST_REMEMBERED = 500;

type Unknown = Result<never, PricingError>;

const remembered = new WeakMap<CatalogueEdition, Map<string, Unknown>>();

function rememberedUnknown(input: string, edition: CatalogueEdition): Unknown {
  const names = remembered.get(edition) ?? new Map<string, Unknown>();
  const known = names.get(input);
  if (known) return known;
  if (names.size >= MOST_REMEMBERED) names.clear();
  const unknown = fail(unknownProduct(input, nearestProducts(input, edition, SUGGESTIONS)));
  remembered.set(edition, names.set(input, unknown));
  return unknown;
}

/**
 * Reads the products of one range as `parseProduct` does: each text is read once, and after many unknown
 * ones the others come without the nearest names, so that a wrong column of 100,000 rows is read in no time.
 */
export function productReader(edition: CatalogueEdition): ProductReader {
  const known = new Map<unknown, Result<Product, PricingError>>();
  let searches = 0;
  return (raw) => {
    const read =
      known.get(raw) ?? parseProduct(raw, edition, searches < MOST_SEARCHES ? SUGGESTIONS : 0);
    if (!read.ok && !known.has(raw)) searches += 1;
    known.set(raw, read);
    return read;
  };
}

function unknownProduct(input: Quoted, nearest: readonly Product[] = []): PricingError {
  return { code: "unknownProduct", input, nearest: nearest.map(({ name }) => name) };
}
