import { parseDiscountText } from "../../src/i18n/discountText";
import type { Discount } from "../../src/quote";

const percent = (text: string): Discount => ({ kind: "percent", percent: text });
const amount = (euro: string): Discount => ({ kind: "amount", euro });

it.each<[string, Discount["kind"] | undefined, Discount | undefined]>([
  ["", "percent", undefined],
  ["10", "percent", percent("10")],
  ["12,5 %", "amount", percent("12.5")],
  ["12.5", "percent", percent("12.5")],
  ["100", "percent", percent("100")],
  ["1", "percent", percent("1")],
  ["0,15", "percent", percent("15")],
  ["0,15 %", "percent", percent("0.15")],
  ["0,5 Prozent", undefined, percent("0.5")],
  ["0", "percent", percent("0")],
  ["50 €", "percent", amount("50.00")],
  ["1.200,50 €", "percent", amount("1200.50")],
  ["10,50 Euro", undefined, amount("10.50")],
  ["EUR 10", undefined, amount("10.00")],
  ["50", "amount", amount("50.00")],
  ["0,15", "amount", amount("0.15")],
])("[M2] %p in a field for %s is a discount of %p", (text, unit, discount) => {
  expect(parseDiscountText(text, unit, "de")).toEqual({ ok: true, value: discount });
});

it.each<[string, Discount["kind"] | undefined]>([
  ["100,1", "percent"],
  ["101 %", "amount"],
  ["-5", "percent"],
  ["zehn", "percent"],
  ["1,2,3", "percent"],
  ["5 bis 10 %", undefined],
  ["15", undefined],
  ["5 % €", undefined],
])("[M2] %p in a field for %s is none", (text, unit) => {
  expect(parseDiscountText(text, unit, "de")).toMatchObject({ ok: false });
});
