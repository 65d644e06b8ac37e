import { isoDate, type CalendarDate } from "../dates/calendarDate";
import type { PricedLine } from "../line/line";
import { Money } from "../money/money";
import type { Term } from "../term";

/** Lines of one term that begin on the same day, which are paid on the same days. */
export type LineGroup = {
  readonly term: Term;
  readonly start: CalendarDate;
  readonly nets: readonly Money[];
  readonly net: Money;
};

/** The lines by term and start, so that days are reckoned once for all of a group. */
export function groupsOf(
  lines: readonly PricedLine[],
  commonStart: CalendarDate,
): readonly LineGroup[] {
  const groups = new Map<string, Omit<LineGroup, "net" | "nets"> & { readonly nets: Money[] }>();
  for (const { line, net } of lines) {
    const { term, start = commonStart } = line;
    const key = `${term} ${isoDate(start)}`;
    const group = groups.get(key);
    if (group) group.nets.push(net);
    else groups.set(key, { term, start, nets: [net] });
  }
  return [...groups.values()].map((group) => ({ ...group, net: Money.sum(group.nets) }));
}
