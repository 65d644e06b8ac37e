import type { Advice } from "../../pricing";

const known = new WeakMap<readonly Advice[], ReadonlyMap<string, readonly Advice[]>>();

/** What was found about each line, by its id. */
export function adviceByLine(advice: readonly Advice[]): ReadonlyMap<string, readonly Advice[]> {
  const before = known.get(advice);
  if (before) return before;
  const found = new Map<string, Advice[]>();
  for (const each of advice) {
    for (const lineId of each.lineIds) {
      const others = found.get(lineId);
      if (others) others.push(each);
      else found.set(lineId, [each]);
    }
  }
  known.set(advice, found);
  return found;
}
