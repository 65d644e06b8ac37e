import { parseCount, parseMonths, parseQuantity } from "../../../src/pricing/input/quantities";

describe("server licences", () => {
  it.each([
    [1, 1],
    [2, 2],
    ["3", 3],
    [100_000, 100_000],
    [null, 1],
    [undefined, 1],
    ["", 1],
    [0, 1],
  ])("[P2] %p is %d server licences", (raw, quantity) => {
    expect(parseQuantity(raw)).toEqual({ ok: true, value: quantity });
  });

  it.each([
    [-1, -1],
    [1.5, 1.5],
    [100_001, 100_001],
    ["100001", "100001"],
    ["zwei", "zwei"],
    [true, true],
    [NaN, NaN],
    [[], "[object Array]"],
  ])("[P2] %p is refused", (raw, input) => {
    expect(parseQuantity(raw)).toEqual({
      ok: false,
      error: { code: "invalidQuantity", input, maximum: 100_000 },
    });
  });
});

describe("months", () => {
  it.each([
    [1, 1],
    [24, 24],
    ["36", 36],
    [1_200, 1_200],
    [null, undefined],
    [undefined, undefined],
    ["", undefined],
    [0, undefined],
  ])("[T2] %p is %p months", (raw, months) => {
    expect(parseMonths(raw)).toEqual({ ok: true, value: months });
  });

  it.each([
    [-1, -1],
    [0.5, 0.5],
    [1_201, 1_201],
    ["1201", "1201"],
    ["24 Monate", "24 Monate"],
    [false, false],
    [Infinity, Infinity],
    [{}, "[object Object]"],
  ])("[T2] %p is refused", (raw, input) => {
    expect(parseMonths(raw)).toEqual({
      ok: false,
      error: { code: "invalidMonths", input, maximum: 1_200 },
    });
  });
});

describe("names asked for", () => {
  it.each([
    [1, 1],
    ["5", 5],
    [100, 100],
    [null, undefined],
    ["", undefined],
    [0, undefined],
  ])("%p is %p names", (raw, count) => {
    expect(parseCount(raw)).toEqual({ ok: true, value: count });
  });

  it.each([
    [-1, -1],
    [1.5, 1.5],
    [101, 101],
    [true, true],
  ])("%p is refused", (raw, input) => {
    expect(parseCount(raw)).toEqual({
      ok: false,
      error: { code: "invalidCount", input, maximum: 100 },
    });
  });
});
