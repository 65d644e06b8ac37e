import { longestRising } from "../../../../quote";

/** The fewest numbers that have to be moved so that they rise again. */
export function movedAmong(order: readonly number[]): ReadonlySet<number> {
  const staying = new Set(longestRising(order, (number) => number));
  return new Set(order.filter((number) => !staying.has(number)));
}
