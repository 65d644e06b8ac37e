import {
  BILLING_INTERVALS,
  intervalMonths,
  parseInterval,
} from "../../../src/pricing/schedule/billingInterval";

it("[T5] payment is monthly, quarterly or yearly", () => {
  expect(BILLING_INTERVALS).toEqual(["monthly", "quarterly", "yearly"]);
  expect(BILLING_INTERVALS.map(intervalMonths)).toEqual([1, 3, 12]);
});

it.each([
  ["monatlich", "monthly"],
  [" Monatlich ", "monthly"],
  ["monthly", "monthly"],
  [null, "monthly"],
  [undefined, "monthly"],
  ["", "monthly"],
  ["\u00a0", "monthly"],
  [0, "monthly"],
  ["mtl.", "monthly"],
  ["pro Monat", "monthly"],
  ["Monat", "monthly"],
  ["monatlich im Voraus", "monthly"],
  ["Zahlung monatlich im Voraus", "monthly"],
  [1, "monthly"],
  ["1", "monthly"],
  ["Quartal", "quarterly"],
  ["quartalsweise im Voraus", "quarterly"],
  ["pro Quartal", "quarterly"],
  ["viertel\u2010jährlich", "quarterly"],
  ["quarterly in advance", "quarterly"],
  [3, "quarterly"],
  ["3", "quarterly"],
  [0.1 * 30, "quarterly"],
  ["p.a.", "yearly"],
  ["pro Jahr", "yearly"],
  ["Jährlich im Voraus", "yearly"],
  [12, "yearly"],
  ["12", "yearly"],
  ["quartalsweise", "quarterly"],
  ["quarterweise", "quarterly"],
  ["Vierteljährlich", "quarterly"],
  ["vierteljaehrlich", "quarterly"],
  ["QUARTERLY", "quarterly"],
  ["jährlich", "yearly"],
  ["ja\u0308hrlich", "yearly"],
  ["JAEHRLICH", "yearly"],
  ["\u00a0yearly", "yearly"],
  ["annually", "yearly"],
  ["annual", "yearly"],
])("[T5] %p is %s", (raw, interval) => {
  expect(parseInterval(raw)).toEqual({ ok: true, value: interval });
});

it.each([
  ["halbjährlich", "halbjährlich"],
  ["m", "m"],
  ["toString", "toString"],
  [2, 2],
  [-3, -3],
  [1.2, 1.2],
  ["1,2", "1,2"],
  ["im Voraus", "im Voraus"],
  [true, true],
  [["monatlich"], "[object Array]"],
])("[T5] %p is refused", (raw, input) => {
  expect(parseInterval(raw)).toEqual({ ok: false, error: { code: "unknownInterval", input } });
});
