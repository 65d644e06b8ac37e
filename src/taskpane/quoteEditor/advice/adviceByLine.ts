import type { Advice } from "../../../quote";

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

/** Tells findings about the same lines apart, also two of one kind: what is saved once and what is saved a month. */
export function adviceKey({ finding, lineIds }: Pick<Advice, "finding" | "lineIds">): string {
  const period = finding.code === "tierCliff" ? finding.period : "";
  return `${finding.code} ${period} ${lineIds.join()}`;
}
