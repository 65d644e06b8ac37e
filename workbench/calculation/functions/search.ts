import type { Culture } from "../../culture/culture";
import { isError, type CellError, type CellValue } from "../../model/values";
import { comparePlain } from "../compare";
import type { Environment } from "../environment";
import { lookupKey } from "../keyIndex";
import { hasWildcard, wildcardPattern } from "./criteria";
import type { Line } from "./line";

/**
 * XMATCH's modes. Match: 0 exactly, -1 or the next smaller one, 1 or the next larger one, 2 with wildcards.
 * Search: 1 from the first, -1 from the last, 2 halving ascending values, -2 halving descending ones.
 */
export type SearchKind = { readonly match: number; readonly search: number };

type Wanted = Exclude<CellValue, CellError>;

/** Where in a line a value is; undefined when it is not there. */
export function placeIn(
  line: Line,
  wanted: Wanted,
  { match, search }: SearchKind,
  environment: Environment,
): number | undefined {
  const { culture } = environment.book;
  if (wanted === null) return blankIn(line, match, search);
  if (search === 2 || search === -2) return byHalving(line, wanted, match, search === -2, culture);
  if (match === 2 && typeof wanted === "string" && hasWildcard(wanted)) {
    const pattern = wildcardPattern(wanted);
    const accepts = (value: CellValue) => typeof value === "string" && pattern.test(value);
    return inOrder(line.values(), search === -1, accepts);
  }
  const exact = exactly(line, wanted, search === -1);
  if (exact !== undefined || match === 0 || match === 2) return exact;
  return nearest(line.values(), wanted, match < 0, search === -1, culture);
}

/** XLOOKUP finds an empty cell by an empty one. */
function blankIn(line: Line, match: number, search: number): number | undefined {
  if (match !== 0) return undefined;
  return inOrder(line.values(), search === -1, (value) => value === null);
}

function exactly(line: Line, wanted: Wanted, fromLast: boolean): number | undefined {
  const index = line.index();
  if (index) return fromLast ? index.places(wanted).at(-1) : index.places(wanted)[0];
  const key = lookupKey(wanted);
  return inOrder(line.values(), fromLast, (value) => lookupKey(value) === key);
}

function inOrder(
  values: readonly CellValue[],
  fromLast: boolean,
  accepts: (value: CellValue) => boolean,
): number | undefined {
  if (!fromLast) {
    const place = values.findIndex(accepts);
    return place < 0 ? undefined : place;
  }
  for (let place = values.length - 1; place >= 0; place -= 1) {
    if (accepts(values[place] ?? null)) return place;
  }
  return undefined;
}

/** Values of another kind than the wanted one are passed over. */
function nearest(
  values: readonly CellValue[],
  wanted: string | number | boolean,
  isSmaller: boolean,
  fromLast: boolean,
  culture: Culture,
): number | undefined {
  let found: number | undefined;
  let best: string | number | boolean | undefined;
  values.forEach((value, place) => {
    if (value === null || isError(value) || typeof value !== typeof wanted) return;
    const order = comparePlain(value, wanted, culture);
    if (isSmaller ? order > 0 : order < 0) return;
    const gain = best === undefined ? 1 : comparePlain(value, best, culture) * (isSmaller ? 1 : -1);
    if (gain < 0 || (gain === 0 && !fromLast)) return;
    found = place;
    best = value;
  });
  return found;
}

/** Halves as Excel does: of equal values the last, and what is of another kind is passed over. */
function byHalving(
  line: Line,
  wanted: string | number | boolean,
  match: number,
  isDescending: boolean,
  culture: Culture,
): number | undefined {
  const direction = isDescending ? -1 : 1;
  let low = 0;
  let high = line.length - 1;
  let before: number | undefined;
  let after: number | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = comparable(line, middle, high, wanted);
    if (place === undefined) {
      high = middle - 1;
      continue;
    }
    const value = line.value(place);
    if (value === null || isError(value)) break;
    const order = comparePlain(value, wanted, culture) * direction;
    if (order <= 0) {
      before = place;
      low = place + 1;
    } else {
      after = place;
      high = Math.min(middle, place) - 1;
    }
  }
  const found = before === undefined ? undefined : line.value(before);
  const isExact =
    found !== undefined &&
    found !== null &&
    !isError(found) &&
    comparePlain(found, wanted, culture) === 0;
  if (isExact) return before;
  if (match === 0 || match === 2) return undefined;
  const isBefore = isDescending ? match > 0 : match < 0;
  return isBefore ? before : after;
}

/** The next place from the middle on whose value is of the wanted kind. */
function comparable(
  line: Line,
  middle: number,
  high: number,
  wanted: string | number | boolean,
): number | undefined {
  for (let place = middle; place <= high; place += 1) {
    if (typeof line.value(place) === typeof wanted) return place;
  }
  return undefined;
}
