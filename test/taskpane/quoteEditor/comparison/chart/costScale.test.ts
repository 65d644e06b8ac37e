import fc from "fast-check";
import { Money } from "../../../../../src/pricing";
import {
  costLine,
  costTicks,
  monthTicks,
  placeIn,
} from "../../../../../src/taskpane/quoteEditor/comparison/chart/costScale";

const ROOM = { left: 48, right: 310, top: 10, bottom: 148 };

it.each([
  [0, [0, 0.25, 0.5, 0.75, 1]],
  [90, [0, 25, 50, 75, 100]],
  [2_400, [0, 1000, 2000, 3000]],
  [7_529.36, [0, 2000, 4000, 6000, 8000]],
])("names round amounts up to %d", (highest, ticks) => {
  expect(costTicks(highest)).toEqual(ticks);
});

it.each([
  [1, [1]],
  [6, [1, 2, 3, 4, 5, 6]],
  [12, [3, 6, 9, 12]],
  [14, [6, 14]],
  [36, [6, 12, 18, 24, 30, 36]],
  [60, [12, 24, 36, 48, 60]],
  [120, [24, 48, 72, 96, 120]],
])("names a few of %d months, the last one always", (months, ticks) => {
  expect(monthTicks(months)).toEqual(ticks);
});

it("draws every cost within its room, whatever it is", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 120 }),
      fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 120, maxLength: 120 }),
      (months, cents) => {
        const costs = cents.slice(0, months).map((cent) => Money.of(cent / 100));
        const ticks = costTicks(Math.max(...costs.map((cost) => cost.toNumber())));
        const place = placeIn(ROOM, months, ticks.at(-1) ?? 1);
        const points = costLine(costs, place)
          .slice(1)
          .split("L")
          .map((point) => point.split(",").map(Number));

        expect(points).toHaveLength(months);
        for (const [x = NaN, y = NaN] of points) {
          expect(x).toBeGreaterThanOrEqual(ROOM.left);
          expect(x).toBeLessThanOrEqual(ROOM.right);
          expect(y).toBeGreaterThanOrEqual(ROOM.top);
          expect(y).toBeLessThanOrEqual(ROOM.bottom);
        }
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(monthTicks(months).every((month) => month >= 1 && month <= months)).toBe(true);
        expect(monthTicks(months).length).toBeLessThanOrEqual(9);
      },
    ),
  );
});
