import { isoDate } from "../../../src/pricing/dates/calendarDate";
import { commitmentAt } from "../../../src/pricing/dates/commitment";
import { day, pricedLine, valueOf } from "../../support/quoting";
import { invoicesOf, schedule } from "../../support/schedules";

describe("support plans in the payment schedule", () => {
  const premium = pricedLine("Support Premium", "yearly");

  it("[T7] are billed by calendar year in advance, the first year by its started months", () => {
    expect(schedule([premium], "2026-07-01")).toEqual([
      "2026-07-01 to 2026-12-31: 414.00 + 78.66 = 492.66",
    ]);
    expect(schedule([premium], "2026-07-01", { months: 19, interval: "monthly" })).toEqual([
      "2026-07-01 to 2026-12-31: 414.00 + 78.66 = 492.66",
      "2027-01-01 to 2027-12-31: 828.00 + 157.32 = 985.32",
      "2028-01-01 to 2028-12-31: 828.00 + 157.32 = 985.32",
    ]);
  });

  it("[T7] are charged the whole first year where that is agreed", () => {
    expect(schedule([premium], "2026-07-01", { months: 18, firstSupportYear: "full" })).toEqual([
      "2026-07-01 to 2026-12-31: 828.00 + 157.32 = 985.32",
      "2027-01-01 to 2027-12-31: 828.00 + 157.32 = 985.32",
    ]);
  });

  it("[T7] are billed for as long as they bind: from October on to the end of the next year", () => {
    expect(schedule([premium], "2026-09-30")).toEqual([
      "2026-09-30 to 2026-12-31: 276.00 + 52.44 = 328.44",
    ]);
    expect(schedule([premium], "2026-10-01")).toEqual([
      "2026-10-01 to 2026-12-31: 207.00 + 39.33 = 246.33",
      "2027-01-01 to 2027-12-31: 828.00 + 157.32 = 985.32",
    ]);
  });

  it("[T7] from every day of a year are paid by started month until the day to which they bind", () => {
    for (let start = day("2027-01-01"); start.year === 2027; start = start.plusDays(1)) {
      const invoices = invoicesOf([premium], isoDate(start));
      const first = `${69 * (13 - start.month)}.00`;
      const expected = start.month < 10 ? [first] : [first, "828.00"];
      expect(invoices.map(({ net }) => net.toString())).toEqual(expected);
      const { end } = valueOf(commitmentAt(start, "yearly"));
      expect(invoices.map(({ to }) => isoDate(to)).at(-1)).toBe(isoDate(end));
    }
  });

  it.each([
    ["2026-01-01", "828.00"],
    ["2026-07-01", "414.00"],
    ["2026-07-31", "414.00"],
    ["2026-09-30", "276.00"],
    ["2026-10-01", "207.00"],
    ["2026-12-01", "69.00"],
    ["2026-12-31", "69.00"],
  ])("[T7] pro rata by month, Premium from %s costs %s in its first year", (start, net) => {
    const [first, second] = invoicesOf([premium], start, { months: 13 });
    expect(first?.net.toString()).toBe(net);
    expect(second?.net.toString()).toBe("828.00");
  });

  it("[T7] [M1] a share of the first year is rounded to cents", () => {
    const line = pricedLine("Support Premium", "yearly", { discount: "0.125" });
    const [first] = invoicesOf([line], "2026-12-01");
    // 724.50 / 12 = 60.375
    expect(first?.net.toString()).toBe("60.38");
  });

  it("[T7] [M2] a share of the first year is rounded for each line", () => {
    const line = pricedLine("Support Premium", "yearly", { discount: "0.125" });
    const [first] = invoicesOf([line, line], "2026-12-01");
    // Twice 60.38, not 120.75.
    expect(first?.net.toString()).toBe("120.76");
  });

  it("[T7] go on with the subscriptions beside them", () => {
    const lines = [pricedLine("AntiFraud", "sub12"), premium];
    expect(schedule(lines, "2026-11-01", { interval: "quarterly" })).toEqual([
      "2026-11-01 to 2027-01-31: 159.00 + 30.21 = 189.21",
      "2027-01-01 to 2027-12-31: 828.00 + 157.32 = 985.32",
      "2027-02-01 to 2027-04-30: 21.00 + 3.99 = 24.99",
      "2027-05-01 to 2027-07-31: 21.00 + 3.99 = 24.99",
      "2027-08-01 to 2027-10-31: 21.00 + 3.99 = 24.99",
      "2027-11-01 to 2027-11-30: 7.00 + 1.33 = 8.33",
      "2027-12-01 to 2027-12-31: 7.00 + 1.33 = 8.33",
    ]);
  });
});
