import { latestEdition, type CatalogueEdition } from "../../pricing";

/** Where price lists come from that are not in the build. */
export type ListSource = {
  /** Settled once the newest list of an earlier start is held; undefined where the build has it. */
  readonly newest: Promise<unknown> | undefined;
  /** Looks for all lists that there are; never rejects. */
  readonly all: () => Promise<unknown>;
};

/** Thrown instead of an answer that may change when a list has come; then the function is run again. */
export class ListAwaited extends Error {
  constructor(readonly until: Promise<unknown>) {
    super("Awaited");
  }
}

let source: Partial<ListSource> = {};

/** Lets functions wait for the lists of a source; without one they know those of the build. */
export function awaitListsOf(given: ListSource): void {
  const own = { ...given };
  source = own;
  void own.newest?.then(() => {
    own.newest = undefined;
  });
}

/** The list of all calls that name none (C4). */
export function defaultEdition(): CatalogueEdition {
  if (source.newest) throw new ListAwaited(source.newest);
  return latestEdition();
}

/** Has the call wait where the list that it asks for may be on its way; returns where all lists have come. */
export function awaitMoreLists(): void {
  const asked = source;
  if (!asked.all) return;
  throw new ListAwaited(
    asked.all().then(() => {
      if (source === asked) source = {};
    }),
  );
}
