let changes = 0;
const listeners = new Set<() => void>();

/** Says that other price lists are held, or another one is the newest. */
export function noteHeldLists(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

let look = (): Promise<unknown> => Promise.resolve();

/** Says how lists are found that nobody has asked for yet. */
export function setListLookUp(lookUp: () => Promise<unknown>): void {
  look = lookUp;
}

/** Looks for all price lists that there are, also those of the workbook. */
export function lookForLists(): void {
  void look();
}

/** Calls the listener whenever other lists are held, until the returned function is called. */
export function onHeldLists(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How often other lists were held. */
export function heldListChanges(): number {
  return changes;
}
