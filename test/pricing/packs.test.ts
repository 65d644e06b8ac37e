import fc from "fast-check";

import { packsFor } from "../../src/pricing/packs";

it.each([
  [0, 1],
  [1, 1],
  [4, 1],
  [5, 1],
  [6, 2],
  [10, 2],
  [11, 3],
  [12, 3],
  [1_000_000, 200_000],
])("[P5] %d users need %d packs of 5", (users, packs) => {
  expect(packsFor(users, 5)).toBe(packs);
});

it("[P5] the packs hold all users, and one pack less would not", () => {
  const counts = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 100 }), (users, usersPerPack) => {
      const packs = packsFor(users, usersPerPack);
      expect(packs * usersPerPack).toBeGreaterThanOrEqual(users);
      expect((packs - 1) * usersPerPack).toBeLessThan(users);
    }),
  );
});
