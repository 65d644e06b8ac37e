import { Decimal } from "decimal.js";

import { latestEdition, productsOf, knownTerms, termToken, type Product } from "../src/pricing";
import type { Contender } from "./measure";
import type { Row } from "./rows";

const edition = latestEdition();

export type Associated = (...args: readonly unknown[]) => unknown;

/** What the runtime appends to the arguments of every call. */
const INVOCATION = { functionName: "PRICE", address: "Tabelle1!A1" };

/** PRICE as office.js calls it, once for every row. */
export function priceCalls(price: Associated, rows: readonly Row[]): Contender {
  return {
    name: "PRICE",
    run: () => {
      let sum = 0;
      for (const row of rows) sum += price(row[0], row[1], row[2], null, INVOCATION) as number;
      return sum;
    },
  };
}

/** The least that any look-up can do: the key of each row is there already, and its price in a Map. */
export function mapLookUps(price: Associated, rows: readonly Row[]): Contender {
  const prices = new Map(
    rows.map(([product, term, users, key]) => [key, price(product, term, users, null) as number]),
  );
  return {
    name: "a Map with ready-made keys",
    run: () => {
      let sum = 0;
      for (const row of rows) sum += prices.get(row[3]) ?? NaN;
      return sum;
    },
  };
}

/** The price by arithmetic with decimals: tiers compared, packs counted and multiplied. */
export function decimalArithmetic(rows: readonly Row[]): Contender {
  const bounds = edition.tierUpperBounds.map((bound) => new Decimal(bound));
  const products = new Map(
    productsOf(edition).map((product) => [product.name, decimalProduct(product)]),
  );

  function priceOf(name: string, term: string, users: number): Decimal {
    const product = products.get(name);
    const prices = product?.prices.get(term) ?? [];
    const count = new Decimal(users);
    const tier = bounds.filter((bound) => count.greaterThan(bound)).length;
    const price = prices[prices.length > 1 ? tier : 0] ?? new Decimal(NaN);
    return product?.usersPerPack ? price.times(count.div(product.usersPerPack).ceil()) : price;
  }

  return {
    name: "decimal.js",
    run: () => {
      let sum = 0;
      for (const row of rows) sum += priceOf(row[0], row[1], row[2]).toNumber();
      return sum;
    },
  };
}

/** The prices of a product by the token of their term, one or one per tier. */
function decimalProduct(product: Product) {
  const listed: Readonly<Partial<Record<string, string | readonly string[]>>> =
    "prices" in product ? product.prices : {};
  const prices = new Map(
    knownTerms().map((term) => [
      termToken(term),
      [listed[term] ?? []].flat().map((price) => new Decimal(price)),
    ]),
  );
  return { prices, usersPerPack: product.kind === "package" ? product.usersPerPack : 0 };
}
