import type { CatalogueEdition, Product, SupportMatrixRow } from "../catalogue/types";
import type { PricingError } from "../errors";
import { isBlank, quoted } from "../input/raw";
import { Money } from "../money/money";
import { fail, succeed, type Result } from "../result";
import { nearest } from "../search/nearest";
import { findProduct } from "../search/products";
import { productKey } from "../search/productKey";

const SUGGESTIONS = 3;

/** A plan of the support matrix and the position of its column. */
export type MatrixPlan = { readonly product: Product; readonly column: number };

/** The support plan of a raw name, "Premium" or "Support Premium". Error: unknownSupportPlan. */
export function parseSupportPlan(
  raw: unknown,
  edition: CatalogueEdition,
): Result<MatrixPlan, PricingError> {
  const { plans } = edition.supportMatrix;
  const product = typeof raw === "string" ? findProduct(raw, edition) : undefined;
  if (product && plans.includes(product.id)) {
    return succeed({ product, column: plans.indexOf(product.id) });
  }
  const input = isBlank(raw) ? "" : quoted(raw);
  return fail({ code: "unknownSupportPlan", input, plans: supportPlanNames(edition) });
}

/** The plans as printed above the matrix, the smallest first. */
export function supportPlanNames(edition: CatalogueEdition): readonly string[] {
  const products = [...edition.freeProducts, ...edition.supportPlans];
  return edition.supportMatrix.plans.flatMap((id) =>
    products.filter((product) => product.id === id).map(({ name }) => name),
  );
}

/** The list price of a support plan: once or a year. */
export function supportPlanPrice(plan: MatrixPlan): Money {
  const { product } = plan;
  const [price] = product.kind === "support" ? Object.values(product.prices) : [];
  return price === undefined ? Money.zero : Money.of(price);
}

/**
 * The line of the matrix that a raw text names, by its item or a clear part of it.
 * Error: unknownSupportItem with the nearest items.
 */
export function parseSupportItem(
  raw: unknown,
  edition: CatalogueEdition,
): Result<SupportMatrixRow, PricingError> {
  const input = quoted(raw);
  const { rows } = edition.supportMatrix;
  const key = productKey(String(input));
  const exact = rows.find(({ item }) => productKey(item) === key);
  if (exact) return succeed(exact);
  const containing = rows.filter(({ item }) => productKey(item).includes(key));
  if (containing.length === 1 && containing[0]) return succeed(containing[0]);
  const similar =
    containing.length > 0 ? containing : nearest(String(input), rows, namesOfRow, SUGGESTIONS);
  const suggestions = similar.length > 0 ? similar : rows;
  return fail({ code: "unknownSupportItem", input, nearest: suggestions.map(({ item }) => item) });
}

/** The printed entry of a plan in a line of the matrix: "50% Rabatt" (S2); "○" is left as it is printed (C5). */
export function matrixEntry(row: SupportMatrixRow, plan: MatrixPlan): string {
  const entry = row.entries[plan.column];
  if (entry === undefined) throw new RangeError(`No column ${String(plan.column)} in the matrix`);
  return entry;
}

function namesOfRow({ item }: SupportMatrixRow): readonly string[] {
  return [item];
}
