/** Which results of volatile functions hold for one calculation only. */
export type VolatileResults = {
  /** A cell has called a volatile function whose result is kept under the key. */
  readonly note: (place: string, key: string) => void;
  /** An answer has come, so that the cell is calculated again on its account, with the results that it has. */
  readonly answered: (place: string) => void;
  /** A cell is calculated; its results are forgotten unless that is to read them. */
  readonly startCell: (place: string) => void;
};

export function createVolatileResults(forget: (key: string) => void): VolatileResults {
  const keysOf = new Map<string, Set<string>>();
  const justAnswered = new Set<string>();

  return {
    note(place, key) {
      const keys = keysOf.get(place) ?? new Set();
      keysOf.set(place, keys);
      keys.add(key);
    },
    answered: (place) => void justAnswered.add(place),
    startCell(place) {
      if (justAnswered.delete(place)) return;
      for (const key of keysOf.get(place) ?? []) forget(key);
      keysOf.delete(place);
    },
  };
}
