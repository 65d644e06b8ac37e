import fc from "fast-check";

import { allPriced, readLines } from "../../../src/pricing/line/readLines";
import { totalsOf } from "../../../src/pricing/line/totals";
import { lineSchedule } from "../../../src/pricing/schedule/lineSchedule";
import { revenueByMonth, type MonthlyRevenue } from "../../../src/pricing/schedule/revenue";
import { paymentSchedule } from "../../../src/pricing/schedule/schedule";
import { days, pricedLines, startedLines } from "../../support/arbitraries";
import { centsOfText } from "../../support/centOracle";
import { day, edition, valueOf } from "../../support/quoting";

const linesOf = (rows: readonly (readonly unknown[])[]) =>
  valueOf(allPriced(valueOf(readLines(rows, edition))));

const revenue = (rows: readonly (readonly unknown[])[], start: string, months?: number) =>
  valueOf(revenueByMonth(linesOf(rows), day(start), months)).map(({ month, net }) =>
    [month, net].join(" "),
  );

const centsOf = (rows: readonly { readonly net: MonthlyRevenue["net"] }[]) =>
  rows.reduce((sum, { net }) => sum + centsOfText(net.toString()), 0n);

describe("[F3] the revenue of a month", () => {
  it("has purchases in the month in which they begin", () => {
    expect(revenue([["Pro IVR", "Kauf", "", 2, 0, "28.02.2027"]], "2027-01-01", 3)).toEqual([
      "2027-01-01 0.00",
      "2027-02-01 498.00",
      "2027-03-01 0.00",
    ]);
  });

  it.each([["2027-01-01"], ["2027-01-15"], ["2027-01-31"]])(
    "has a month of a subscription from %s, in as many months as it binds",
    (start) => {
      const months = revenue([["Call Recording", "Abo12", 45]], start);
      expect(months).toHaveLength(12);
      expect(months.slice(0, 3)).toEqual([
        "2027-01-01 117.69",
        "2027-02-01 117.69",
        "2027-03-01 117.69",
      ]);
      expect(months.at(-1)).toBe("2027-12-01 117.69");
    },
  );

  it("has a twelfth of a support plan, and each cent where their rounded sum gains it", () => {
    // 12.5 % off 828.00 are 724.50, a twelfth 60.375.
    const months = revenue([["Support Premium", "jährlich", "", 1, 0.125]], "2027-03-10");
    expect(months).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2].map((month, index) => {
        const year = month < 3 ? 2028 : 2027;
        return `${year}-${String(month).padStart(2, "0")}-01 ${index % 2 === 0 ? "60.38" : "60.37"}`;
      }),
    );
  });

  it("[F1] leaves out what fell before the first month, and keeps the rest", () => {
    const rows = [
      ["Pro IVR", "Kauf", "", 1, 0, "2026-12-31"],
      ["Intercom", "Abo12", "", 1, 0, "2026-02-01"],
    ];
    expect(revenue(rows, "2027-01-01")).toEqual(["2027-01-01 8.29"]);
    expect(revenue(rows.slice(0, 1), "2027-01-01")).toEqual(["2027-01-01 0.00"]);
  });

  it("is shown for ten years at most", () => {
    const rows = [["Pro IVR", "Kauf", "", 1, 0, "2036-12-31"]];
    expect(revenue(rows, "2027-01-01")).toHaveLength(120);
    expect(revenueByMonth(linesOf(rows), day("2026-12-31"))).toEqual({
      ok: false,
      error: { code: "invalidMonths", input: 121, maximum: 120 },
    });
    expect(revenue(rows, "2026-12-31", 120)).toHaveLength(120);
  });
});

const quotes = fc.array(pricedLines, { maxLength: 6 });
const ways = fc.record({
  start: days,
  interval: fc.constantFrom("monthly", "quarterly", "yearly"),
  country: fc.constant("DE"),
});

it("[F3] [M5] sums up to the schedule by lines and to the total contract value, to the cent", () => {
  fc.assert(
    fc.property(quotes, ways, (lines, terms) => {
      const sum = centsOf(valueOf(revenueByMonth(lines, terms.start)));
      expect(sum).toBe(centsOf(valueOf(lineSchedule(lines, terms))));
      expect(sum).toBe(centsOfText(totalsOf(lines).tcv.toString()));
    }),
  );
});

it("[F1] [F3] is that of each line from its own month on, whatever the first month", () => {
  const some = fc.array(startedLines, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(some, days, fc.integer({ min: 1, max: 120 }), (lines, first, months) => {
      const together = valueOf(revenueByMonth(lines, first, months));
      const apart = lines.map((line) => valueOf(revenueByMonth([line], first, months)));
      for (const [index, { net }] of together.entries()) {
        const parts = apart.flatMap((each) => each[index] ?? []);
        expect(centsOfText(net.toString())).toBe(centsOf(parts));
      }
    }),
  );
});

it("[F3] [T7] gives the support plans of a year's rest what their first invoice has", () => {
  const plans = fc.array(
    pricedLines.filter(({ period }) => period === "year"),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(plans, ways, (lines, terms) => {
      const [first] = valueOf(paymentSchedule(lines, terms));
      const months = valueOf(revenueByMonth(lines, terms.start, 13 - terms.start.month));
      expect(centsOf(months)).toBe(centsOfText(String(first?.net)));
    }),
  );
});
