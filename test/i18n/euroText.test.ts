import fc from "fast-check";
import { formatEuro, LANGUAGES } from "../../src/i18n";
import { Money } from "../../src/pricing";
import { parseEuroText } from "../../src/i18n/euroText";

it.each([
  ["1200", "de", "1200.00"],
  ["1.200", "de", "1200.00"],
  ["1.200,5", "de", "1200.50"],
  ["1.200,50 €", "de", "1200.50"],
  ["€ 7,05", "de", "7.05"],
  ["1 200,00", "de", "1200.00"],
  ["1,200", "en", "1200.00"],
  ["€1,200.50", "en", "1200.50"],
  ["7.05", "en", "7.05"],
  ["0", "de", "0.00"],
] as const)("reads %j in %s as %s", (text, language, expected) => {
  const amount = parseEuroText(text, language);
  expect(amount.ok && amount.value?.toString()).toBe(expected);
});

it.each([
  ["1.50", "de"],
  ["1,200", "de"],
  ["1.200", "en"],
  ["1,5", "en"],
  ["1.2.3", "de"],
  ["-5", "de"],
  ["abc", "de"],
  ["1e3", "de"],
  ["12345678901", "de"],
] as const)("refuses %j in %s rather than guess", (text, language) => {
  expect(parseEuroText(text, language)).toEqual({
    ok: false,
    error: { code: "invalidAmount", input: text },
  });
});

it("takes nothing for nothing", () => {
  expect(parseEuroText("  ", "de")).toEqual({ ok: true, value: undefined });
  expect(parseEuroText("€", "de")).toEqual({ ok: true, value: undefined });
});

it("[M1] reads every amount that we write", () => {
  const cents = fc.integer({ min: 0, max: 99_999_999_999 });
  fc.assert(
    fc.property(cents, fc.constantFrom(...LANGUAGES), (count, language) => {
      const amount = Money.of(`${Math.floor(count / 100)}.${String(count % 100).padStart(2, "0")}`);
      const read = parseEuroText(formatEuro(amount, language), language);
      expect(read.ok && read.value?.toString()).toBe(amount.toString());
    }),
  );
});
