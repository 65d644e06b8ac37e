import {
  BILLING_INTERVALS,
  intervalMonths,
  parseInterval,
} from "../../../src/pricing/quote/billingInterval";

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
  ["Monat", "Monat"],
  ["m", "m"],
  ["toString", "toString"],
  [12, "12"],
  [true, "TRUE"],
  [["monatlich"], "[object Array]"],
])("[T5] %p is refused", (raw, input) => {
  expect(parseInterval(raw)).toEqual({ ok: false, error: { code: "unknownInterval", input } });
});
