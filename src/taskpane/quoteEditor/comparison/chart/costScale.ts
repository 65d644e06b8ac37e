import type { Money } from "../../../../pricing";

/** The room in which costs are drawn, in units of the drawing. */
export type Room = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Round amounts from 0 to at least the highest cost, about four of them. */
export function costTicks(highest: number): readonly number[] {
  const wanted = Math.max(highest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = ([1, 2, 2.5, 5].find((each) => each * power >= wanted) ?? 10) * power;
  const count = Math.ceil(Math.max(highest, 1) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Months that are named, the last one always: every third one up to a year, half years, whole years after that. */
export function monthTicks(months: number): readonly number[] {
  const step = months <= 6 ? 1 : months <= 12 ? 3 : months <= 36 ? 6 : 12 * Math.ceil(months / 96);
  const ticks: number[] = [];
  for (let month = step; month <= months - step / 2; month += step) ticks.push(month);
  return [...ticks, months];
}

/** Where a cost after a month stands. */
export function placeIn(room: Room, months: number, highest: number) {
  return {
    x: (month: number) => room.left + ((room.right - room.left) * (month - 1)) / (months - 1 || 1),
    y: (cost: number) => room.bottom - ((room.bottom - room.top) * cost) / highest,
  };
}

/** The line through the costs after each month. */
export function costLine(costs: readonly Money[], place: ReturnType<typeof placeIn>): string {
  const points = costs.map(
    (cost, index) => `${rounded(place.x(index + 1))},${rounded(place.y(cost.toNumber()))}`,
  );
  return `M${points.join("L")}`;
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
