import type { CatalogueEdition, Product } from "../catalogue/types";
import type { PricingError } from "../errors";
import { fail, succeed, type Result } from "../result";
import { nearestProducts } from "../search/nearest";
import { findProduct } from "../search/products";
import { isBlank, quoted } from "./raw";

const SUGGESTIONS = 3;

/** The product of a raw name. Errors: missingProduct, unknownProduct with the nearest names. */
export function parseProduct(
  raw: unknown,
  edition: CatalogueEdition,
): Result<Product, PricingError> {
  if (isBlank(raw)) return fail({ code: "missingProduct" });
  const input = quoted(raw);
  if (typeof raw !== "string") return fail({ code: "unknownProduct", input, nearest: [] });
  const product = findProduct(raw, edition);
  if (product) return succeed(product);
  const nearest = nearestProducts(input, edition, SUGGESTIONS).map(({ name }) => name);
  return fail({ code: "unknownProduct", input, nearest });
}
