import type { PricingError } from "../../pricing";
import type { TableCell } from "../cell";
import type { TableLine } from "../readProductTable";
import type { PlacedTable } from "../tablesOnSheet";
import { priceColumns, typedEuro } from "./priceColumns";
import type { PriceReason, TypedPrice, TypedPriceChecker } from "./typedPrice";

/** A typed price, by its place among the cells of the sheet from 0. */
export type CheckedPrice = {
  readonly row: number;
  readonly column: number;
  /** As it stands in the cell. */
  readonly content: TableCell;
  /** In euro. */
  readonly found: number;
  readonly product: string;
  /** As the table says it. */
  readonly term: TableCell | undefined;
  readonly users: TableCell | undefined;
} & (
  | { readonly status: "right" }
  | {
      readonly status: "wrong";
      readonly expected: number;
      readonly reason: PriceReason;
    }
  | { readonly status: "notPriced"; readonly error: PricingError }
);

/**
 * Gives the typed prices of a row of a table, by its position in it from 0; none where the row is no line.
 *
 * @param isTyped whether the cell holds what somebody has typed, rather than a formula
 */
export function typedPricesOf(
  { table, cells, row: top, column: left }: PlacedTable,
  checker: TypedPriceChecker,
  isTyped: (row: number, column: number) => boolean,
): (index: number) => readonly CheckedPrice[] {
  const columns = priceColumns(table);
  return (index) => {
    const line = table.rows[index];
    if (line?.kind !== "line" || !checker.isComparable(line)) return [];
    const row = top + index;
    const { term, users } = line;
    let isRefused = false;
    return columns.flatMap(({ column, isHeaded, of }): readonly CheckedPrice[] => {
      const content = cells[index]?.[column];
      const found = typedEuro(content);
      if (content === undefined || found === undefined) return [];
      if (!isTyped(row, left + column)) return [];
      const typed = checker.check(found, line, of);
      if (!isHeaded && !looksLikePrice(found, typed)) return [];
      // What keeps a line from having a price is said once.
      if (typed.status === "notPriced" && isRefused) return [];
      isRefused ||= typed.status === "notPriced";
      const place = { row, column: left + column, content };
      return [{ ...place, found, term, users, product: nameOf(line), ...typed }];
    });
  };
}

/** Under no heading whole numbers count something, unless they are prices of the list. */
function looksLikePrice(found: number, typed: TypedPrice): boolean {
  if (typed.status === "right") return true;
  return typed.status === "wrong" && typed.reason.kind !== "far" && !Number.isInteger(found);
}

function nameOf({ product }: TableLine): string {
  return product.status === "known" ? product.product.name : product.text;
}
