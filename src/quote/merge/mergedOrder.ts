import { longestRising } from "../comparison/longestRising";

/** Which of some items are not where they were: the fewest that have to be moved to get the new order. */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => places.has(id));
  const staying = new Set(longestRising(common, (id) => places.get(id) ?? 0));
  return new Set(common.filter((id) => !staying.has(id)));
}

/**
 * The items of one order among those of another: each goes right behind the one that it follows in its own order, or to
 * the beginning.
 */
export function insertedInOrder(
  skeleton: readonly string[],
  order: readonly string[],
  isInserted: (id: string) => boolean,
): readonly string[] {
  const result = [...skeleton];
  let above: string | undefined;
  for (const id of order) {
    if (isInserted(id)) result.splice(above === undefined ? 0 : result.indexOf(above) + 1, 0, id);
    if (result.includes(id)) above = id;
  }
  return result;
}
