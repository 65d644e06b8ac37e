import leven from "leven";

import type { CatalogueEdition, Product } from "../catalogue/types";
import { productKey } from "./productKey";
import { productsOf, searchNamesOf } from "./products";

/** Half of the letters may differ; beyond that a suggestion confuses more than it helps. */
const LARGEST_SHARE_OF_EDITS = 0.5;

/** Many times as long as any name, so that nothing can be near to it. */
const TOO_LONG = 1_000;

/**
 * The products whose names or search words come nearest to a text, the nearest first, at most so many (typos, parts of names).
 *
 * @param largestDifference as a share of the letters
 */
export function nearestProducts(
  text: string,
  edition: CatalogueEdition,
  count: number,
  largestDifference = LARGEST_SHARE_OF_EDITS,
): readonly Product[] {
  return nearest(text, productsOf(edition), searchNamesOf, count, largestDifference);
}

/** The entries whose names come nearest to a text, the nearest first, at most so many. */
export function nearest<Entry>(
  text: string,
  entries: readonly Entry[],
  namesOfEntry: (entry: Entry) => readonly string[],
  count: number,
  largestDifference = LARGEST_SHARE_OF_EDITS,
): readonly Entry[] {
  const key = text.length < TOO_LONG && count > 0 ? productKey(text) : "";
  if (key === "") return [];
  return entries
    .map((entry) => ({ entry, remoteness: remotenessOf(key, namesOfEntry(entry)) }))
    .filter(({ remoteness }) => remoteness <= largestDifference)
    .sort((one, other) => one.remoteness - other.remoteness)
    .slice(0, count)
    .map(({ entry }) => entry);
}

/** A name as it is compared, and the ends of it that begin with a word. */
type NameKey = { readonly key: string; readonly fromWords: readonly string[] };

/** Names are those of price lists, so there are few; making their keys takes longer than comparing them. */
const nameKeys = new Map<string, NameKey>();

function nameKeyOf(name: string): NameKey {
  const known = nameKeys.get(name);
  if (known) return known;
  const quoteTexts = name.split(/[\s&-]/).map(productKey);
  const fromWords = quoteTexts.map((_, index) => quoteTexts.slice(index).join(""));
  const made = { key: productKey(name), fromWords };
  nameKeys.set(name, made);
  return made;
}

/**
 * 0 for the very name, up to 0.1 for its beginning, 0.2 for the beginning of a word in it, 0.3 for
 * a part of it; otherwise the share of letters to change, of the whole name or of its beginning.
 */
function remotenessOf(key: string, names: readonly string[]): number {
  return Math.min(...names.map((name) => remotenessOfName(key, nameKeyOf(name))));
}

function remotenessOfName(key: string, { key: nameKey, fromWords }: NameKey): number {
  const missing = 1 - key.length / nameKey.length;
  if (nameKey.startsWith(key)) return 0.1 * missing;
  if (fromWords.some((end) => end.startsWith(key))) return 0.1 + 0.1 * missing;
  if (key.length > 2 && nameKey.includes(key)) return 0.2 + 0.1 * missing;
  const whole = shareOfEdits(key, nameKey);
  return key.length < 4 || missing <= 0
    ? whole
    : Math.min(whole, shareOfEdits(key, nameKey.slice(0, key.length)) + 0.1);
}

/** The share of letters to change; 1 where more than matter differ, which costs less to find out. */
function shareOfEdits(one: string, other: string): number {
  const letters = Math.max(one.length, other.length);
  const most = Math.floor(letters * LARGEST_SHARE_OF_EDITS);
  const edits = leven(one, other, { maxDistance: most + 1 });
  return edits > most ? 1 : edits / letters;
}
