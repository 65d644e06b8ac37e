import { formatCount, formatDate, formatEuro, formatRate } from "../../src/i18n";
import { formatIsoDate } from "../../src/i18n/format";
import { CalendarDate, Money, Rate } from "../../src/pricing";

it.each([
  ["1299.00", "1.299,00\u00a0€", "€1,299.00"],
  ["89.50", "89,50\u00a0€", "€89.50"],
  ["0.00", "0,00\u00a0€", "€0.00"],
  ["-7.05", "-7,05\u00a0€", "-€7.05"],
  ["12345678.90", "12.345.678,90\u00a0€", "€12,345,678.90"],
])("writes the amount %s as people read it", (amount, german, english) => {
  expect(formatEuro(Money.of(amount), "de")).toBe(german);
  expect(formatEuro(Money.of(amount), "en")).toBe(english);
});

it.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1_000_000, "1.000.000", "1,000,000"],
])("writes the count %d with separators", (count, german, english) => {
  expect(formatCount(count, "de")).toBe(german);
  expect(formatCount(count, "en")).toBe(english);
});

it.each([
  ["0.19", "19\u00a0%", "19%"],
  ["0.081", "8,1\u00a0%", "8.1%"],
  ["0.123456", "12,3456\u00a0%", "12.3456%"],
])("writes the rate %s as a percentage, exactly", (fraction, german, english) => {
  expect(formatRate(Rate.ofFraction(fraction), "de")).toBe(german);
  expect(formatRate(Rate.ofFraction(fraction), "en")).toBe(english);
});

it("writes a day with its day first", () => {
  expect(formatDate(new CalendarDate(2026, 2, 1), "de")).toBe("01.02.2026");
  expect(formatDate(new CalendarDate(2026, 2, 1), "en")).toBe("01/02/2026");
  expect(formatIsoDate("2018-01-01", "de")).toBe("01.01.2018");
});
