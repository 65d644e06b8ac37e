import { minimumMonths, type Term } from "../../pricing";
import {
  isNoPrice,
  plainText,
  printedAmount,
  printedPack,
  printedTerm,
  printedTier,
  type SheetValue,
} from "./printed";
import type { CellPlace, CellsReading, ReadPrice, ReadingFault } from "./cellsReading";
import { readSupportTable } from "./supportTable";

/** A piece of a printed line, and the cell from which it comes. */
type Piece = { readonly value: SheetValue; readonly column: number };

/** A line with a term: what stands before it, and the prices behind it. */
type PricedLine = { readonly name: string; readonly term: Term; readonly prices: readonly Piece[] };

/** A printed term with prices behind it, in a line that stands in one cell. */
const TERM_IN_LINE = /^(.*?)\s*\b(Kauf|Abo \d{1,3} Monate?)\s+(?=[\d.,]+\s*€)(.*)$/;

/**
 * Reads blocks of products: the name stands in the first of its lines, or is broken over several; a row of tiers holds
 * for the lines below it until the next block begins.
 */
export function readPrinted(
  cells: readonly (readonly SheetValue[])[],
): Omit<CellsReading, "layout"> {
  const prices: ReadPrice[] = [];
  const faults: ReadingFault[] = [];
  let tiers: readonly string[] = [];
  let block = 0;
  let product: { name: string; readonly from: number; longest: number } | undefined;
  const support = readSupportTable(cells);

  for (const [row, values] of cells.entries()) {
    if (support && row >= support.firstRow && row <= support.lastRow) continue;
    const pieces = values.flatMap((value, column): readonly Piece[] =>
      plainText(value) === "" ? [] : [{ value, column }],
    );
    const found = tiersIn(pieces);
    const line = found ? undefined : pricedLineOf(pieces, product !== undefined);
    const pack = pieces.map(({ value }) => printedPack(value)).find((users) => users !== undefined);
    if (found) tiers = found;
    if (pack !== undefined) packUp(prices, block, pack);
    if (!line) {
      if (isHeading(pieces)) {
        block = prices.length;
        tiers = [];
        product = undefined;
      }
      continue;
    }
    const months = minimumMonths(line.term);
    if (
      product &&
      line.name !== "" &&
      months > product.longest &&
      !endsWord(product.name, line.name)
    ) {
      // The terms go on, so that the name does too.
      const name = `${product.name} ${line.name}`.trim();
      prices.splice(
        product.from,
        prices.length,
        ...prices.slice(product.from).map((price) => ({ ...price, product: name })),
      );
      product.name = name;
    } else if (line.name !== "") {
      product = { name: line.name, from: prices.length, longest: months };
    }
    const [first] = pieces;
    if (!product) {
      faults.push({ at: { row, column: first?.column ?? 0 }, code: "noProduct" });
      continue;
    }
    product.longest = months;
    readLine(line, row, product.name, tiers, prices, faults);
  }
  return {
    prices: [...prices, ...(support?.prices ?? [])],
    faults: [...faults, ...(support?.faults ?? [])],
    matrix: support?.matrix,
  };
}

function readLine(
  { term, prices: pieces }: PricedLine,
  row: number,
  product: string,
  tiers: readonly string[],
  prices: ReadPrice[],
  faults: ReadingFault[],
): void {
  if (pieces.length > 1 && pieces.length !== tiers.length) {
    faults.push({ at: { row, column: pieces[0]?.column ?? 0 }, code: "noTier" });
    return;
  }
  for (const [index, { value, column }] of pieces.entries()) {
    const at: CellPlace = { row, column };
    const price = printedAmount(value);
    if (price === undefined) {
      if (!isNoPrice(value)) faults.push({ at, code: "unreadAmount", text: plainText(value) });
      continue;
    }
    const tier = pieces.length > 1 ? tiers[index] : undefined;
    prices.push({ at, product, term, tier, usersPerPack: undefined, price });
  }
}

/** The term of a line and what stands around it; undefined for a line without one, and for prose. */
function pricedLineOf(pieces: readonly Piece[], isBelowProduct: boolean): PricedLine | undefined {
  const [only] = pieces;
  if (pieces.length === 1 && only) {
    const [, name = "", term, prices = ""] = TERM_IN_LINE.exec(plainText(only.value)) ?? [];
    const parsed = term === undefined ? undefined : printedTerm(term);
    if (!parsed) return undefined;
    const amounts = prices.match(/[\d.,]+(?=\s*€)/g) ?? [];
    return { name, term: parsed, prices: amounts.map((value) => ({ value, column: only.column })) };
  }
  const position = pieces
    .slice(0, 2)
    .findIndex(({ value }) => printedTerm(value) !== undefined && typeof value === "string");
  const term = printedTerm(pieces[position]?.value);
  if (!term) return undefined;
  const prices = pieces.slice(position + 1);
  const hasAmount = prices.some(({ value }) => printedAmount(value) !== undefined);
  // A product with a term begins there, and below it a line with a term goes on, even if no price can be read.
  if (!hasAmount && position === 0 && !(isBelowProduct && prices.length > 0)) return undefined;
  return { name: position === 0 ? "" : plainText(pieces[0]?.value), term, prices };
}

/** A row of tiers, each in a cell or all in one. */
function tiersIn(pieces: readonly Piece[]): readonly string[] | undefined {
  const texts =
    pieces.length === 1
      ? plainText(pieces[0]?.value).split(/\s+(?![-–—])(?<![-–—]\s)/)
      : pieces.map(({ value }) => value);
  const tiers = texts.flatMap((text) => printedTier(text) ?? []);
  return tiers.length > 1 && tiers.length === texts.length ? tiers : undefined;
}

/** "Erweiterung | Kauf / Abo | UVP netto" begins a block. */
function isHeading(pieces: readonly Piece[]): boolean {
  const text = pieces.map(({ value }) => plainText(value)).join(" ");
  return /\bAbo\b/.test(text) && /netto|preis|UVP/i.test(text);
}

/** What is sold in packs is said below its block. */
function packUp(prices: ReadPrice[], from: number, usersPerPack: number): void {
  prices.splice(
    from,
    prices.length,
    ...prices.slice(from).map((price) => ({ ...price, usersPerPack })),
  );
}

/** Whether a name is there already, as where it is repeated in each of its lines. */
function endsWord(name: string, part: string): boolean {
  return name.toLowerCase() === part.toLowerCase();
}
