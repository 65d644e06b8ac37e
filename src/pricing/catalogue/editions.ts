import { byCommitment, type Term } from "../term";
import { BUILT_IN_EDITIONS } from "./editions/builtIn";
import { pricedTerms } from "./pricedTerms";
import type { CatalogueEdition } from "./types";

/** The price lists that questions are answered by. */
export type HeldLists = {
  /** Of the build, and published beside the add-in; the earliest first. */
  readonly published: readonly CatalogueEdition[];
  /** Brought along by the workbook, for planning: used only where they are named. */
  readonly planned: readonly CatalogueEdition[];
  /** That of all questions that name none. */
  readonly usual: CatalogueEdition;
};

let lists: HeldLists = {
  published: BUILT_IN_EDITIONS,
  planned: [],
  usual: latestOf(BUILT_IN_EDITIONS),
};
let terms: readonly Term[] | undefined;

/** The price lists that are held now. */
export function heldLists(): HeldLists {
  return lists;
}

/** Answers questions by these lists from now on. */
export function setHeldLists(held: HeldLists): void {
  lists = held;
  terms = undefined;
}

/** All price lists that are held, the earliest first, those of the workbook last (C4). */
export function heldEditions(): readonly CatalogueEdition[] {
  return [...lists.published, ...lists.planned];
}

/** The price list of all questions that name none: the newest one that was published when the add-in began (C4). */
export function latestEdition(): CatalogueEdition {
  return lists.usual;
}

/** All terms under which any list that is held sells something, the shortest commitment first (P6). */
export function knownTerms(): readonly Term[] {
  return (terms ??= byCommitment(heldEditions().flatMap(pricedTerms)));
}

/** The last of ascending editions, of which there is at least one (C4). */
export function latestOf(editions: readonly CatalogueEdition[]): CatalogueEdition {
  return editions.reduce((_earlier, later) => later);
}

/** The edition of this id, such as "2022-09"; undefined if it is not held (C4). */
export function findEditionById(
  id: string,
  editions: readonly CatalogueEdition[] = heldEditions(),
): CatalogueEdition | undefined {
  return editions.find((edition) => edition.id === id);
}

/** The edition in force on an ISO date, "2024-05-31", never one of a workbook; undefined before the first one (C4). */
export function findEditionByDate(
  isoDate: string,
  editions: readonly CatalogueEdition[] = lists.published,
): CatalogueEdition | undefined {
  return editions.filter(({ validFrom }) => validFrom <= isoDate).at(-1);
}
