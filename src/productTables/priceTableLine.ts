import {
  parseDiscount,
  parsePriceQuestion,
  parseQuantity,
  parseTerm,
  priceLine,
  termToken,
  type CatalogueEdition,
  type PricedLine,
  type PricingError,
  type Result,
  type Term,
} from "../pricing";
import { isBlankCell, type TableCell, type TableRowCells } from "./cell";
import type { TableColumns } from "./columns";
import type { TableLine } from "./readProductTable";

/** What a table leaves out. */
export type TableDefaults = {
  readonly term: Term | undefined;
  readonly users: number | undefined;
};

/** A line of a table at its price (P1-P7, M2), or what is wrong with it. */
export type PricedTableLine = Result<PricedLine, PricingError>;

/** The price of a line; a product that is only suggested counts as unknown until somebody has accepted it. */
export function priceTableLine(
  line: TableLine,
  defaults: TableDefaults,
  edition: CatalogueEdition,
): PricedTableLine {
  const question = parsePriceQuestion(
    {
      product: nameOf(line),
      term: line.term ?? defaults.term,
      users: usersOf(line) ?? defaults.users,
    },
    edition,
  );
  if (!question.ok) return question;
  const quantity = parseQuantity(line.quantity);
  if (!quantity.ok) return quantity;
  const discount = parseDiscount(line.discount);
  if (!discount.ok) return discount;
  return priceLine(
    {
      ...question.value,
      quantity: quantity.value,
      discount: { kind: "percent", rate: discount.value },
    },
    edition,
  );
}

function nameOf({ product }: TableLine): string {
  return product.status === "known" ? product.product.name : product.text;
}

/** Installed users are those of the PBX and light ones together (P3). */
function usersOf({ users, lightUsers }: TableLine): TableCell | undefined {
  if (lightUsers === undefined || lightUsers === 0) return users;
  if (users === undefined) return lightUsers;
  const [all, light] = [Number(users), Number(lightUsers)];
  return Number.isInteger(all) && Number.isInteger(light) ? all + light : users;
}

/** A cell of the same row, by its column in the table from 0, or a value as it stands in a formula. */
export type TableArgument =
  | { readonly kind: "cells"; readonly columns: readonly number[] }
  | { readonly kind: "value"; readonly value: string | number };

/**
 * The arguments with which FLUX.PRICE gives the price of a line: the cells of its row where a function can read them as
 * they are, values else. Undefined where the line has no price.
 *
 * @param row the cells of the line
 */
export function priceArguments(
  line: TableLine,
  row: TableRowCells,
  columns: TableColumns,
  priced: PricedTableLine,
): readonly TableArgument[] | undefined {
  if (!priced.ok) return undefined;
  const { product, term, users } = priced.value.line;
  const named = line.product;
  const isOwnName = named.status === "known" && named.term === undefined;
  const termCell = columns.term === undefined ? undefined : row[columns.term];
  const isOwnTerm = !isBlankCell(termCell) && parseTerm(termCell).ok;
  const first: readonly TableArgument[] = [
    isOwnName && !isBlankCell(row[columns.product])
      ? { kind: "cells", columns: [columns.product] }
      : { kind: "value", value: product.name },
    isOwnTerm && columns.term !== undefined
      ? { kind: "cells", columns: [columns.term] }
      : { kind: "value", value: termToken(term) },
  ];
  if (users === undefined || product.kind === "flat" || product.kind === "support") return first;
  const counts = [columns.users, columns.lightUsers].filter(
    (column) => column !== undefined && !isBlankCell(row[column]),
  ) as readonly number[];
  const isOwnCount = counts.length > 0 && counts.every((column) => typeof row[column] === "number");
  return [
    ...first,
    isOwnCount ? { kind: "cells", columns: counts } : { kind: "value", value: users },
  ];
}
