import leven from "leven";

import type { CatalogueEdition, Product } from "../catalogue/types";
import { productKey } from "./productKey";
import { namesOf, productsOf } from "./products";

/** Half of the letters may differ; beyond that a suggestion confuses more than it helps. */
const LARGEST_SHARE_OF_EDITS = 0.5;

/** The products whose names come nearest to a text, the nearest first, at most so many (typos, parts of names). */
export function nearestProducts(
  text: string,
  edition: CatalogueEdition,
  count: number,
): readonly Product[] {
  return nearest(text, productsOf(edition), namesOf, count);
}

/** The entries whose names come nearest to a text, the nearest first, at most so many. */
export function nearest<Entry>(
  text: string,
  entries: readonly Entry[],
  namesOfEntry: (entry: Entry) => readonly string[],
  count: number,
): readonly Entry[] {
  const key = productKey(text);
  if (key === "") return [];
  return entries
    .map((entry) => ({ entry, remoteness: remotenessOf(key, namesOfEntry(entry)) }))
    .filter(({ remoteness }) => remoteness <= LARGEST_SHARE_OF_EDITS)
    .sort((one, other) => one.remoteness - other.remoteness)
    .slice(0, count)
    .map(({ entry }) => entry);
}

/**
 * 0 for the very name, up to 0.1 for its beginning, 0.2 for the beginning of a word in it, 0.3 for
 * a part of it; otherwise the share of letters to change, of the whole name or of its beginning.
 */
function remotenessOf(key: string, names: readonly string[]): number {
  return Math.min(...names.map((name) => remotenessOfName(key, name)));
}

function remotenessOfName(key: string, name: string): number {
  const nameKey = productKey(name);
  const missing = 1 - key.length / nameKey.length;
  if (nameKey.startsWith(key)) return 0.1 * missing;
  if (beginsAWord(key, name)) return 0.1 + 0.1 * missing;
  if (key.length > 2 && nameKey.includes(key)) return 0.2 + 0.1 * missing;
  return shareOfEdits(key, nameKey);
}

function beginsAWord(key: string, name: string): boolean {
  const words = name.split(/[\s&-]/).map(productKey);
  return words.some((_, index) => words.slice(index).join("").startsWith(key));
}

function shareOfEdits(key: string, nameKey: string): number {
  const whole = leven(key, nameKey) / Math.max(key.length, nameKey.length);
  if (key.length < 4) return whole;
  const beginning = leven(key, nameKey.slice(0, key.length)) / key.length;
  return Math.min(whole, beginning + 0.1);
}
