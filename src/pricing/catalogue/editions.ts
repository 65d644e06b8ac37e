import { edition202209 } from "./editions/2022-09";
import type { CatalogueEdition } from "./types";

/** All price lists held, the earliest first (C4). */
export const EDITIONS: readonly CatalogueEdition[] = [edition202209];

/** The price list of the latest date. */
export const LATEST_EDITION: CatalogueEdition = latestOf(EDITIONS);

/** The last of ascending editions, of which there is at least one (C4). */
export function latestOf(editions: readonly CatalogueEdition[]): CatalogueEdition {
  return editions.reduce((_earlier, later) => later);
}

/** The edition of this id, such as "2022-09"; undefined if it is not held (C4). */
export function findEditionById(
  id: string,
  editions: readonly CatalogueEdition[] = EDITIONS,
): CatalogueEdition | undefined {
  return editions.find((edition) => edition.id === id);
}

/** The edition in force on an ISO date, "2024-05-31"; undefined before the first one (C4). */
export function findEditionByDate(
  isoDate: string,
  editions: readonly CatalogueEdition[] = EDITIONS,
): CatalogueEdition | undefined {
  return editions.filter(({ validFrom }) => validFrom <= isoDate).at(-1);
}
