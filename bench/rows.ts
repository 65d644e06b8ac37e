import { latestEdition, productsOf, knownTerms, termToken } from "../src/pricing";

const edition = latestEdition();

/** The cells of one row, and the key of its price for those who look up nothing else. */
export type Row = readonly [product: string, term: string, users: number, key: string];

/** Every extension under every one of its terms. */
const OFFERS = productsOf(edition).flatMap((product) =>
  "prices" in product
    ? knownTerms()
        .filter((term) => term in product.prices)
        .map((term) => [product.name, termToken(term)])
    : [],
);

/** Rows of all products, terms and tiers, as strings that did not come from our literals. */
export function mixedRows(count: number): readonly Row[] {
  return rowsOf(count, (index) => {
    const [product = "", term = ""] = OFFERS[(index * 31) % OFFERS.length] ?? [];
    return [product, term, 1 + ((index * 7919) % 300)];
  });
}

/** The same question in every row. */
export function equalRows(count: number): readonly Row[] {
  return rowsOf(count, () => ["Call Recording", "Abo24", 45]);
}

type Cells = readonly [product: string, term: string, users: number];

function rowsOf(count: number, cellsOf: (index: number) => Cells): readonly Row[] {
  const rows = Array.from({ length: count }, (_, index) => {
    const cells = cellsOf(index);
    return [...cells, keyOf(...cells)];
  });
  return JSON.parse(JSON.stringify(rows)) as readonly Row[];
}

/** One key for each price, so that a Map of them is as small as it can be: one tier of users is one price. */
function keyOf(product: string, term: string, users: number): string {
  const tier = edition.tierUpperBounds.filter((bound) => users > bound).length;
  const isPackage = edition.extensions.some(
    ({ name, kind }) => name === product && kind === "package",
  );
  return `${product}|${term}|${isPackage ? Math.ceil(users / 5) : tier}`;
}
