import { MAXIMUM_USERS, parseUserCount } from "../../../src/pricing/input/userCount";

it("[P7] counts users up to a million", () => {
  expect(MAXIMUM_USERS).toBe(1_000_000);
});

it.each([
  [1, 1],
  [20, 20],
  [21, 21],
  [40, 40],
  [41, 41],
  [80, 80],
  [81, 81],
  [150, 150],
  [151, 151],
  [250, 250],
  [251, 251],
  [1_000_000, 1_000_000],
  ["45", 45],
  [" 45 ", 45],
  ["\u00a045\u00a0", 45],
  ["045", 45],
  ["1", 1],
  ["1000000", 1_000_000],
])("[P7] %p is %d users", (raw, users) => {
  expect(parseUserCount(raw)).toEqual({ ok: true, value: users });
});

it.each([[null], [undefined], [""], [" "], ["\u00a0"], [0]])("[P7] %p is no user count", (raw) => {
  expect(parseUserCount(raw)).toEqual({ ok: true, value: undefined });
});

it.each([
  [-1, -1],
  [-3, -3],
  [0.5, 0.5],
  [1.5, 1.5],
  [45.000001, 45.000001],
  [1_000_001, 1_000_001],
  [1e9, 1e9],
  ["0", "0"],
  ["-1", "-1"],
  ["+45", "+45"],
  ["45,5", "45,5"],
  ["45.5", "45.5"],
  ["45,0", "45,0"],
  ["1.000", "1.000"],
  ["1,000", "1,000"],
  ["1 000", "1 000"],
  ["1000001", "1000001"],
  ["1e3", "1e3"],
  ["0x10", "0x10"],
  ["4S", "4S"],
  ["45 Benutzer", "45 Benutzer"],
  ["１２", "１２"],
  ["0000000045", "0000000045"],
  ["viele", "viele"],
  [true, true],
  [false, false],
  [NaN, NaN],
  [Infinity, Infinity],
  [-Infinity, -Infinity],
  [{}, "[object Object]"],
  [[], "[object Array]"],
  [[45], "[object Array]"],
])("[P7] %p is refused", (raw, input) => {
  expect(parseUserCount(raw)).toEqual({
    ok: false,
    error: { code: "invalidUserCount", input, maximum: 1_000_000 },
  });
});
