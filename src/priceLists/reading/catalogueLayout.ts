import {
  isNoPrice,
  plainText,
  printedAmount,
  printedPack,
  printedTerm,
  printedTier,
  type SheetValue,
} from "./printed";
import type { CellsReading, ReadPrice, ReadingFault } from "./cellsReading";

/** The row of headings and the columns below it, from 0. */
export type CatalogueColumns = {
  readonly row: number;
  readonly product: number;
  readonly term: number;
  readonly tier: number | undefined;
  readonly price: number;
};

const HEADINGS = {
  product: /^(?:produkt|product)$/i,
  term: /^(?:laufzeit|term)$/i,
  tier: /^(?:staffel|tier)$/i,
  price: /^(?:preis|price)$/i,
} as const;

/** The columns of a table such as FLUX.CATALOG writes, in any order; undefined if there is none. */
export function catalogueColumns(
  cells: readonly (readonly SheetValue[])[],
): CatalogueColumns | undefined {
  for (const [row, values] of cells.entries()) {
    const columnOf = (heading: RegExp) => values.findIndex((cell) => heading.test(plainText(cell)));
    const [product, term, tier, price] = [
      columnOf(HEADINGS.product),
      columnOf(HEADINGS.term),
      columnOf(HEADINGS.tier),
      columnOf(HEADINGS.price),
    ];
    if (product >= 0 && term >= 0 && price >= 0) {
      return { row, product, term, tier: tier >= 0 ? tier : undefined, price };
    }
  }
  return undefined;
}

/** One price a row; a product that is left out is that of the row above. */
export function readCatalogue(
  cells: readonly (readonly SheetValue[])[],
  columns: CatalogueColumns,
): Omit<CellsReading, "layout"> {
  const prices: ReadPrice[] = [];
  const faults: ReadingFault[] = [];
  let product = "";
  for (const [row, values] of cells.entries()) {
    if (row <= columns.row || values.every((cell) => plainText(cell) === "")) continue;
    product = plainText(values[columns.product]) || product;
    const term = printedTerm(values[columns.term]);
    const price = printedAmount(values[columns.price]);
    const tierCell = columns.tier === undefined ? "" : values[columns.tier];
    const usersPerPack = printedPack(tierCell);
    const tier = usersPerPack === undefined ? printedTier(tierCell) : undefined;
    const at = (column: number) => ({ at: { row, column } });
    if (product === "") faults.push({ ...at(columns.product), code: "noProduct" });
    else if (!term) {
      faults.push({
        ...at(columns.term),
        code: "unreadTerm",
        text: plainText(values[columns.term]),
      });
    } else if (usersPerPack === undefined && tier === undefined && !isNoPrice(tierCell)) {
      faults.push({ ...at(columns.tier ?? 0), code: "unreadTier", text: plainText(tierCell) });
    } else if (price === undefined) {
      const text = plainText(values[columns.price]);
      faults.push({ ...at(columns.price), code: "unreadAmount", text });
    } else prices.push({ ...at(columns.price), product, term, tier, usersPerPack, price });
  }
  return { prices, faults, matrix: undefined };
}
