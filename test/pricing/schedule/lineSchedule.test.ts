import fc from "fast-check";

import { isoDate } from "../../../src/pricing/dates/calendarDate";
import { endOfMonths } from "../../../src/pricing/dates/commitment";
import { readLines, allPriced } from "../../../src/pricing/line/readLines";
import { totalsOf } from "../../../src/pricing/line/totals";
import { lineSchedule } from "../../../src/pricing/schedule/lineSchedule";
import { days, startedLines } from "../../support/arbitraries";
import { centsOfText } from "../../support/centOracle";
import { day, edition, valueOf } from "../../support/quoting";

const linesOf = (rows: readonly (readonly unknown[])[]) =>
  valueOf(allPriced(valueOf(readLines(rows, edition))));

/** "product: first day to last day: net" of each charge. */
function rowsOf(
  rows: readonly (readonly unknown[])[],
  start: string,
  interval: "monthly" | "quarterly" | "yearly" = "yearly",
  months?: number,
) {
  const charges = valueOf(lineSchedule(linesOf(rows), { start: day(start), interval, months }));
  return charges.map(
    ({ line: { line }, date, to, net }) => `${line.product.name}: ${date} to ${to}: ${net}`,
  );
}

describe("[F2] the schedule by lines", () => {
  it("lists each line by itself until its own minimum term ends", () => {
    const rows = [
      ["Pro IVR", "Kauf"],
      ["Call Recording", "Abo24", 45],
      ["Call Recording", "Abo24", 45],
      ["Teams Presence Sync", "Abo1", 12],
    ];
    expect(rowsOf(rows, "2026-01-31")).toEqual([
      "Pro IVR: 2026-01-31 to 2026-01-31: 249.00",
      "Call Recording: 2026-01-31 to 2027-01-30: 1074.00",
      "Call Recording: 2027-01-31 to 2028-01-30: 1074.00",
      "Call Recording: 2026-01-31 to 2027-01-30: 1074.00",
      "Call Recording: 2027-01-31 to 2028-01-30: 1074.00",
      "Teams Presence Sync: 2026-01-31 to 2026-02-28: 22.50",
    ]);
  });

  it("[F1] begins each line on its own day", () => {
    const rows = [
      ["Pro IVR", "Kauf", "", 1, 0, "2026-05-17"],
      ["Intercom", "Abo12", "", 1, 0, ""],
    ];
    expect(rowsOf(rows, "2026-01-01")).toEqual([
      "Pro IVR: 2026-05-17 to 2026-05-17: 249.00",
      "Intercom: 2026-01-01 to 2026-12-31: 99.48",
    ]);
  });

  it.each([
    ["2026-01-01", ["2026-01-01 to 2026-12-31: 828.00"]],
    ["2026-01-31", ["2026-01-31 to 2026-12-31: 828.00"]],
    ["2026-07-15", ["2026-07-15 to 2026-12-31: 414.00", "2027-01-01 to 2027-06-30: 414.00"]],
    ["2026-12-01", ["2026-12-01 to 2026-12-31: 69.00", "2027-01-01 to 2027-11-30: 759.00"]],
  ])("[T7] has a support plan from %s by started months, twelve in all", (start, rows) => {
    expect(rowsOf([["Support Premium", "jährlich"]], start)).toEqual(
      rows.map((row) => `Support Premium: ${row}`),
    );
  });

  it("gives the cents that do not go into twelve to what is left of the year", () => {
    // 12.5 % off 828.00 are 724.50: eleven months, 664.125, are 664.13.
    expect(rowsOf([["Support Premium", "jährlich", "", 1, 0.125]], "2026-02-01")).toEqual([
      "Support Premium: 2026-02-01 to 2026-12-31: 664.13",
      "Support Premium: 2027-01-01 to 2027-01-31: 60.37",
    ]);
  });

  it("leaves out what begins after the months asked for", () => {
    const rows = [
      ["Intercom", "Abo12"],
      ["Pro IVR", "Kauf", "", "", "", "2026-05-01"],
    ].map((row) => [...row, "", "", "", "", ""].slice(0, 6));
    expect(rowsOf(rows, "2026-02-01", "monthly", 3)).toEqual([
      "Intercom: 2026-02-01 to 2026-02-28: 8.29",
      "Intercom: 2026-03-01 to 2026-03-31: 8.29",
      "Intercom: 2026-04-01 to 2026-04-30: 8.29",
    ]);
  });

  it("is refused where it has more rows than Excel takes", () => {
    const [line] = linesOf([["Call Recording", "Abo36", 45]]);
    const terms = { start: day("2026-01-01"), interval: "monthly" } as const;
    const schedule = (count: number) =>
      lineSchedule(line ? Array.from({ length: count }, () => line) : [], terms);

    expect(valueOf(schedule(1_388))).toHaveLength(49_968);
    expect(schedule(1_389)).toEqual({
      ok: false,
      error: { code: "tooLarge", rows: 50_004, maximum: 50_000 },
    });
  });
});

describe("[F2] [M5] of any lines, at any interval, the schedule by lines", () => {
  const quotes = fc.array(startedLines, { maxLength: 6 });
  const intervals = fc.constantFrom("monthly", "quarterly", "yearly");
  const ways = fc.record({ start: days, interval: intervals });

  it("sums up to their total contract value, to the cent", () => {
    fc.assert(
      fc.property(quotes, ways, (lines, terms) => {
        const charges = valueOf(lineSchedule(lines, terms));
        const sum = charges.reduce((total, { net }) => total + centsOfText(net.toString()), 0n);
        expect(sum).toBe(centsOfText(totalsOf(lines).tcv.toString()));
      }),
    );
  });

  it("has no gap and no overlap within a line, from its start to its end", () => {
    fc.assert(
      fc.property(startedLines, ways, (line, terms) => {
        const charges = valueOf(lineSchedule([line], terms));
        const start = line.line.start ?? terms.start;
        const after = charges.slice(0, -1).map(({ to }) => isoDate(to.plusDays(1)));
        expect(charges.map(({ date }) => isoDate(date))).toEqual([isoDate(start), ...after]);
        const last = charges.at(-1)?.to.toString();
        const months = { once: 0, month: Number(line.line.term.replace("sub", "")), year: 12 };
        const from = line.period === "year" ? start.plusDays(1 - start.day) : start;
        const end = endOfMonths(from, months[line.period]);
        expect(last).toBe(isoDate(line.period === "once" ? start : end));
      }),
    );
  });
});
