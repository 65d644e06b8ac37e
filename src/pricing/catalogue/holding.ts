import { BUILT_IN_EDITIONS } from "./editions/builtIn";
import { findEditionById, heldLists, latestOf, setHeldLists } from "./editions";
import type { CatalogueEdition } from "./types";

/** Where a price list comes from: the build, a file published beside the add-in, or the open workbook. */
export type EditionOrigin = "builtIn" | "published" | "workbook";

/** Where a held price list comes from; undefined if none of this id is held. */
export function originOf(id: string): EditionOrigin | undefined {
  const isIn = (editions: readonly CatalogueEdition[]) => editions.some((each) => each.id === id);
  if (isIn(BUILT_IN_EDITIONS)) return "builtIn";
  const { published, planned } = heldLists();
  if (isIn(published)) return "published";
  return isIn(planned) ? "workbook" : undefined;
}

/** Holds one more list unless one of its id is held; questions that name no list go on as before (C4). */
export function holdEdition(
  edition: CatalogueEdition,
  origin: Exclude<EditionOrigin, "builtIn">,
): boolean {
  if (findEditionById(edition.id)) return false;
  const held = heldLists();
  const key = origin === "workbook" ? "planned" : "published";
  const ascending = [...held[key], edition].sort((one, other) =>
    one.validFrom < other.validFrom ? -1 : 1,
  );
  setHeldLists({ ...held, [key]: ascending });
  return true;
}

/** Holds a list of the workbook no longer. */
export function releaseWorkbookEdition(id: string): void {
  const held = heldLists();
  setHeldLists({ ...held, planned: held.planned.filter((edition) => edition.id !== id) });
}

/** The newest list that is published; a later one than the usual where it came after the start (C4). */
export function newestEdition(): CatalogueEdition {
  return latestOf(heldLists().published);
}

/** From now on, questions that name no list are answered by the newest one that is published (C4). */
export function useNewestEdition(): void {
  setHeldLists({ ...heldLists(), usual: newestEdition() });
}
