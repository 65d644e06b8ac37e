import { byCommitment, type Term } from "../term";
import { BUILT_IN_EDITIONS } from "./editions/builtIn";
import { pricedTerms } from "./pricedTerms";
import type { CatalogueEdition } from "./types";

/**
 * Where a price list comes from: the build, a file published beside the add-in, or the open workbook. What a workbook
 * brings along is for planning and is used only where it is named.
 */
export type EditionOrigin = "builtIn" | "published" | "workbook";

type HeldEdition = { readonly edition: CatalogueEdition; readonly origin: EditionOrigin };

/** The earliest first; what comes from workbooks behind the others. */
let held: readonly HeldEdition[] = BUILT_IN_EDITIONS.map((edition) => ({
  edition,
  origin: "builtIn",
}));
let latest = latestOf(BUILT_IN_EDITIONS);
let terms = termsOfHeld();

/** All price lists that are held, the earliest first, those of the workbook last (C4). */
export function heldEditions(): readonly CatalogueEdition[] {
  return held.map(({ edition }) => edition);
}

/** Where a held price list comes from; undefined if none of this id is held. */
export function originOf(id: string): EditionOrigin | undefined {
  return held.find(({ edition }) => edition.id === id)?.origin;
}

/** The price list of all questions that name none: the newest published one, as of the start or of `useNewestEdition` (C4). */
export function latestEdition(): CatalogueEdition {
  return latest;
}

/** All terms under which any list that is held sells something, the shortest commitment first (P6). */
export function knownTerms(): readonly Term[] {
  return terms;
}

/** Holds one more price list, unless there is one of its id; questions that name no list go on as before. */
export function holdEdition(edition: CatalogueEdition, origin: EditionOrigin): boolean {
  if (findEditionById(edition.id)) return false;
  const rank = (each: HeldEdition) =>
    `${each.origin === "workbook" ? 1 : 0} ${each.edition.validFrom}`;
  setHeld([...held, { edition, origin }].sort((one, other) => (rank(one) < rank(other) ? -1 : 1)));
  return true;
}

/** Holds a list no longer that came from the workbook. */
export function releaseWorkbookEdition(id: string): void {
  setHeld(held.filter(({ edition, origin }) => origin !== "workbook" || edition.id !== id));
}

/** From now on, questions that name no list are answered by the newest one that is published. */
export function useNewestEdition(): void {
  latest = newestEdition();
}

/** The newest list that is published; a later one than `latestEdition` where it came after the start (C4). */
export function newestEdition(): CatalogueEdition {
  return latestOf(publishedEditions());
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
  editions: readonly CatalogueEdition[] = publishedEditions(),
): CatalogueEdition | undefined {
  return editions.filter(({ validFrom }) => validFrom <= isoDate).at(-1);
}

function publishedEditions(): readonly CatalogueEdition[] {
  return held.flatMap(({ edition, origin }) => (origin === "workbook" ? [] : [edition]));
}

function setHeld(editions: readonly HeldEdition[]): void {
  held = editions;
  terms = termsOfHeld();
}

function termsOfHeld(): readonly Term[] {
  return byCommitment(held.flatMap(({ edition }) => pricedTerms(edition)));
}
