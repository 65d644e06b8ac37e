import { catalogueColumns, readCatalogue } from "./catalogueLayout";
import type { CellPlace, CellsReading, ReadingFault, ReadPrice } from "./cellsReading";
import type { SheetValue } from "./printed";
import { readPrinted } from "./printedLayout";

/** Lines of text as rows of cells: pieces between tabs. */
export function cellsOfText(text: string): readonly (readonly SheetValue[])[] {
  return text.split(/\r\n|[\r\n]/).map((line) => line.split("\t"));
}

/**
 * Reads the prices of a list from cells, in the layout of FLUX.CATALOG or as printed: with products down and tiers
 * across, in several blocks, names broken over lines, or each printed line in one cell.
 */
export function readCells(cells: readonly (readonly SheetValue[])[]): CellsReading {
  const columns = catalogueColumns(cells);
  const read = columns ? readCatalogue(cells, columns) : readPrinted(cells);
  const repeated = repeatedPrices(read.prices);
  const faults = [...read.faults, ...repeated.faults];
  return {
    ...read,
    layout: columns ? "catalogue" : "printed",
    prices: repeated.prices,
    faults:
      repeated.prices.length === 0 && faults.length === 0
        ? [{ at: { row: 0, column: 0 }, code: "noPrices" }]
        : faults,
  };
}

function repeatedPrices(prices: readonly ReadPrice[]): Pick<CellsReading, "prices" | "faults"> {
  const first = new Map<string, CellPlace>();
  const faults: ReadingFault[] = [];
  const kept = prices.filter(({ product, term, tier, at }) => {
    const key = JSON.stringify([product.toLowerCase(), term, tier]);
    const before = first.get(key);
    if (before) faults.push({ at, code: "repeatedPrice", product, first: before });
    else first.set(key, at);
    return before === undefined;
  });
  return { prices: kept, faults };
}
