import type { CatalogueEdition, PriceText, Product, TierUpperBounds } from "../catalogue/types";
import { MAXIMUM_USERS } from "../input/userCount";
import { parseTerm, plainSpellingsOf } from "../input/term";
import { Money } from "../money/money";
import { packsFor } from "../packs";
import type { Term } from "../term";
import { pricedTerms } from "../catalogue/pricedTerms";
import { tierIndexOf } from "../tier";
import { findProduct, namesOf, productsOf } from "../search/products";
import { listedPrices } from "./unitPrice";

/** How many spellings of product names are remembered, and how many of terms. */
const MOST_SPELLINGS = 4_096;

/**
 * The unit price in euro of raw cell values, as the double nearest to the exact amount; NaN where
 * the values need a closer look. It only reads tables made once: no decimals, nothing allocated.
 */
export type PriceLookup = (product: unknown, term: unknown, users: unknown) => number;

/** One product's prices: in euro by term and tier, or in cents by term where packs multiply them. */
type PriceRow = {
  readonly usersPerPack: number;
  readonly isTiered: boolean;
  readonly prices: Float64Array;
};

/** The look-up of an edition: agrees with `unitPriceOfRaw` wherever it answers (P1-P7). */
export function createPriceLookup(edition: CatalogueEdition): PriceLookup {
  const { tierUpperBounds } = edition;
  const tierCount = tierUpperBounds.length + 1;
  const tierIndexes = tierIndexesOf(tierUpperBounds);
  const terms = pricedTerms(edition);
  const termPositions = new Map<unknown, number>(
    terms.flatMap((term, position) =>
      plainSpellingsOf(term).map((spelling) => [spelling, position] as const),
    ),
  );
  const rowsById = new Map(
    productsOf(edition).map(
      (product) => [product.id, priceRowOf(product, terms, tierCount)] as const,
    ),
  );
  const rowsByName = new Map<unknown, PriceRow | undefined>(
    productsOf(edition).flatMap((product) =>
      namesOf(product).map((name) => [name, rowsById.get(product.id)] as const),
    ),
  );

  function rowOfSpelling(name: unknown): PriceRow | undefined {
    if (typeof name !== "string") return undefined;
    const product = findProduct(name, edition);
    const row = product && rowsById.get(product.id);
    if (row && rowsByName.size < MOST_SPELLINGS) rowsByName.set(name, row);
    return row;
  }

  function positionOfSpelling(term: unknown): number | undefined {
    const parsed = parseTerm(term);
    const position = parsed.ok && parsed.value ? terms.indexOf(parsed.value) : -1;
    if (position < 0) return undefined;
    if (termPositions.size < MOST_SPELLINGS) termPositions.set(term, position);
    return position;
  }

  // Formulas are filled down, so the next cell often asks for what the last one did; and telling two
  // texts apart, or equal, takes less time than finding one of them in a Map.
  let lastName: unknown;
  let lastRow: PriceRow | undefined;
  let lastTerm: unknown;
  let lastPosition: number | undefined;

  return (product, term, users) => {
    if (product !== lastName) {
      lastRow = rowsByName.get(product) ?? rowOfSpelling(product);
      lastName = product;
    }
    if (term !== lastTerm) {
      lastPosition = termPositions.get(term) ?? positionOfSpelling(term);
      lastTerm = term;
    }
    if (lastRow === undefined || lastPosition === undefined) return NaN;
    const { usersPerPack, isTiered, prices } = lastRow;
    const from = lastPosition * tierCount;
    if (!isUserCount(users)) {
      return users == null && !isTiered && usersPerPack === 0 ? (prices[from] ?? NaN) : NaN;
    }
    if (isTiered) return prices[from + (tierIndexes[users] ?? tierUpperBounds.length)] ?? NaN;
    const price = prices[from] ?? NaN;
    return usersPerPack === 0 ? price : (price * packsFor(users, usersPerPack)) / 100;
  };
}

/** The tier of every user count that is not in the open one (P3). */
function tierIndexesOf(upperBounds: TierUpperBounds): Uint8Array {
  const counts = Array.from({ length: (upperBounds.at(-1) ?? 0) + 1 }, (_, users) => users);
  return Uint8Array.from(counts, (users) => tierIndexOf(users, upperBounds));
}

function isUserCount(users: unknown): users is number {
  return (
    typeof users === "number" && users >= 1 && users <= MAXIMUM_USERS && Number.isInteger(users)
  );
}

function priceRowOf(product: Product, terms: readonly Term[], tierCount: number): PriceRow {
  const usersPerPack = product.kind === "package" ? product.usersPerPack : 0;
  const inUnit = (price: PriceText) => {
    const amount = Money.of(price);
    return usersPerPack === 0 ? amount.toNumber() : amount.toCents();
  };
  const prices = new Float64Array(terms.length * tierCount).fill(NaN);
  terms.forEach((term, position) => {
    const listed = product.kind === "free" ? [0] : listedPrices(product, term)?.map(inUnit);
    prices.set(listed ?? [], position * tierCount);
  });
  return { usersPerPack, isTiered: product.kind === "tiered", prices };
}
