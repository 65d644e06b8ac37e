import {
  findProduct,
  offeredTerms,
  parseUserCount,
  priceLine,
  productById,
  tierOf,
  type CatalogueEdition,
  type PricedLine,
  type PricingError,
  type Term,
} from "../../pricing";
import { priceTableLine } from "../priceTableLine";
import type { TableLine } from "../readProductTable";
import { amountsOf, meantAmount, placeAmong, type OfLicences } from "./amounts";

/** Why a typed price is not that of the list. */
export type PriceReason =
  /** It is the price of another tier; both as printed: "21-40". */
  | { readonly kind: "tier"; readonly given: string; readonly right: string }
  | { readonly kind: "term"; readonly given: Term; readonly right: Term }
  /** It is the price of an older list: "2022-09". */
  | { readonly kind: "oldList"; readonly edition: string }
  | { readonly kind: "other" }
  /** So far from the list that something else may be meant. */
  | { readonly kind: "far" };

export type TypedPrice =
  | { readonly status: "right" }
  | { readonly status: "wrong"; readonly expected: number; readonly reason: PriceReason }
  /** The line has no price in the list. */
  | { readonly status: "notPriced"; readonly error: PricingError };

/** A price that differs by more than its half may be something else. */
const FAR = 0.5;

const MOST_REMEMBERED = 5000;

const NO_DEFAULTS = { term: undefined, users: undefined };

type Question = PricedLine["line"];
type Alternative = { readonly reason: PriceReason; readonly amounts: readonly number[] };

/**
 * Compares typed prices with the newest of some lists, and says which price it is that was typed instead.
 *
 * @param editions the earliest first
 */
export function typedPriceChecker(editions: readonly [CatalogueEdition, ...CatalogueEdition[]]) {
  const newest = editions.at(-1) ?? editions[0];
  const older = editions.slice(0, -1).reverse();
  const remembered = new Map<string, readonly Alternative[]>();

  /** One user of each tier. */
  const usersOfTiers = [1, ...newest.tierUpperBounds.map((bound) => bound + 1)].flatMap((users) => {
    const count = parseUserCount(users);
    return count.ok && count.value ? [count.value] : [];
  });

  const priced = (line: Question, edition: CatalogueEdition): readonly number[] | undefined => {
    const product = productById(line.product.id, edition);
    const price = product && priceLine({ ...line, product }, edition);
    return price?.ok ? amountsOf(price.value) : undefined;
  };

  function alternatives(line: Question): readonly Alternative[] {
    const key = keyOf(line);
    const known = remembered.get(key);
    if (known) return known;
    const { users, term } = line;
    const found: Alternative[] = [];
    const add = (reason: PriceReason, amounts: readonly number[] | undefined) => {
      if (amounts) found.push({ reason, amounts });
    };
    for (const edition of older) {
      add({ kind: "oldList", edition: edition.id }, priced(line, edition));
    }
    if (line.product.kind === "tiered" && users !== undefined) {
      const right = tierOf(users, newest.tierUpperBounds).label;
      for (const other of usersOfTiers) {
        const given = tierOf(other, newest.tierUpperBounds).label;
        add({ kind: "tier", given, right }, priced({ ...line, users: other }, newest));
      }
    }
    for (const given of offeredTerms(line.product)) {
      if (given !== term) {
        add({ kind: "term", given, right: term }, priced({ ...line, term: given }, newest));
      }
    }
    if (remembered.size < MOST_REMEMBERED) remembered.set(key, found);
    return found;
  }

  /** Without a count any tier may be meant. */
  function isOfSomeTier(found: number, line: TableLine, of: OfLicences): boolean {
    return usersOfTiers.some((users) => {
      const price = priceTableLine(line, { ...NO_DEFAULTS, users }, newest);
      return price.ok && placeAmong(amountsOf(price.value), found, of) !== undefined;
    });
  }

  return {
    newest,
    /** Known to an older list alone, or misspelt: what is in no list has no price to be compared with. */
    isComparable({ product, term }: TableLine): boolean {
      if (term === undefined) return false;
      return (
        product.status !== "unknown" ||
        older.some((edition) => findProduct(product.text, edition) !== undefined)
      );
    },
    check(found: number, line: TableLine, of: OfLicences): TypedPrice {
      const price = priceTableLine(line, NO_DEFAULTS, newest);
      if (!price.ok) {
        if (price.error.code === "missingUserCount" && isOfSomeTier(found, line, of)) {
          return { status: "right" };
        }
        return { status: "notPriced", error: price.error };
      }
      const amounts = amountsOf(price.value);
      if (placeAmong(amounts, found, of) !== undefined) return { status: "right" };
      for (const { reason, amounts: others } of alternatives(price.value.line)) {
        const place = placeAmong(others, found, of);
        const expected = place === undefined ? undefined : amounts[place];
        if (expected !== undefined) return { status: "wrong", expected, reason };
      }
      const expected = meantAmount(amounts, found, of);
      const isFar = Math.abs(found - expected) > expected * FAR;
      return { status: "wrong", expected, reason: { kind: isFar ? "far" : "other" } };
    },
  };
}

function keyOf({ product, term, users, quantity, discount }: Question): string {
  const off = discount.kind === "percent" ? discount.rate : discount.euro;
  return [product.id, term, users, quantity, discount.kind, off.toString()].join(" ");
}

export type TypedPriceChecker = ReturnType<typeof typedPriceChecker>;
