import type { CatalogueEdition, Product } from "../catalogue/types";
import type { PricingError } from "../errors";
import { offeredTerms, unitPriceOf, type UnitPrice } from "./unitPrice";
import { fail, succeed, type Result } from "../result";
import type { Term } from "../term";
import { parseProduct, type ProductReader } from "../input/product";
import { parseTerm } from "../input/term";
import { parseUserCount, type UserCount } from "../input/userCount";

/** What a price depends on, as it comes from cells or from typing. */
export type RawPriceQuestion = {
  readonly product: unknown;
  readonly term: unknown;
  readonly users?: unknown;
};

export type PriceQuestion = {
  readonly product: Product;
  readonly term: Term;
  readonly users: UserCount | undefined;
};

/**
 * The product, term and users that raw values stand for; what is free needs no term.
 * Errors: missingProduct, unknownProduct, headingInRange, missingTerm, unknownTerm, invalidUserCount.
 */
export function parsePriceQuestion(
  raw: RawPriceQuestion,
  edition: CatalogueEdition,
  readProduct: ProductReader = (name) => parseProduct(name, edition),
): Result<PriceQuestion, PricingError> {
  const product = readProduct(raw.product);
  if (!product.ok) return product;
  const parsedTerm = parseTerm(raw.term);
  const offered = offeredTerms(product.value);
  if (!parsedTerm.ok) return fail({ ...parsedTerm.error, offered });
  const term = parsedTerm.value ?? (product.value.kind === "free" ? "once" : undefined);
  if (term === undefined) return fail({ code: "missingTerm", offered });
  const users = parseUserCount(raw.users);
  if (!users.ok) return users;
  return succeed({ product: product.value, term, users: users.value });
}

/** The unit price for raw values. Errors: those of the question and of the price. */
export function unitPriceOfRaw(
  raw: RawPriceQuestion,
  edition: CatalogueEdition,
  readProduct?: ProductReader,
): Result<UnitPrice, PricingError> {
  const question = parsePriceQuestion(raw, edition, readProduct);
  if (!question.ok) return question;
  const { product, term, users } = question.value;
  return unitPriceOf(product, term, users, edition);
}
