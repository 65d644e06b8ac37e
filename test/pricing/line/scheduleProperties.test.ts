import fc from "fast-check";

import { isoDate } from "../../../src/pricing/dates/calendarDate";
import { endOfMonths } from "../../../src/pricing/dates/commitment";
import type { PricedLine } from "../../../src/pricing/line/line";
import { paymentSchedule, type Invoice } from "../../../src/pricing/schedule/schedule";
import { days, pricedLines } from "../../support/arbitraries";
import { centsOfText, divideRounded, textOfCents } from "../../support/centOracle";
import { valueOf } from "../../support/quoting";

const MINIMUM_MONTHS = { sub1: 1, sub12: 12, sub24: 24, sub36: 36 } as const;

const netOf = (line: PricedLine) => centsOfText(line.net.toString());
const sumOf = (invoices: readonly Invoice[]) =>
  invoices.reduce((sum, { net }) => sum + centsOfText(net.toString()), 0n);

function minimumMonthsOf({ line }: PricedLine): number {
  return line.term in MINIMUM_MONTHS ? MINIMUM_MONTHS[line.term as keyof typeof MINIMUM_MONTHS] : 0;
}

const subscriptions = pricedLines.filter(({ period }) => period === "month");
const withoutSupport = pricedLines.filter(({ period }) => period !== "year");
const intervals = fc.constantFrom("monthly", "quarterly", "yearly");
const ways = fc.record({ start: days, interval: intervals, country: fc.constant("DE") });

it("[T5] the invoices of a subscription sum up to the committed cost, without gap or overlap", () => {
  fc.assert(
    fc.property(subscriptions, ways, (line, terms) => {
      const invoices = valueOf(paymentSchedule([line], terms));
      const minimum = minimumMonthsOf(line);
      expect(sumOf(invoices)).toBe(netOf(line) * BigInt(minimum));
      expect(startsOf(invoices)).toEqual([isoDate(terms.start), ...daysAfter(invoices)]);
      const [last] = invoices.slice(-1);
      expect(last && isoDate(last.to)).toBe(isoDate(endOfMonths(terms.start, minimum)));
    }),
  );
});

it("[T5] so do those of fewer or more months, which reach at least as far as asked for", () => {
  const months = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(subscriptions, ways, months, (line, terms, held) => {
      const invoices = valueOf(paymentSchedule([line], { ...terms, months: held }));
      expect(startsOf(invoices)).toEqual([isoDate(terms.start), ...daysAfter(invoices)]);
      const covered = Number(sumOf(invoices) / (netOf(line) === 0n ? 1n : netOf(line)));
      const [last] = invoices.slice(-1);
      if (netOf(line) !== 0n) {
        expect(last && isoDate(last.to)).toBe(isoDate(endOfMonths(terms.start, covered)));
        expect(covered).toBeGreaterThanOrEqual(held);
        expect(covered).toBeLessThanOrEqual(Math.max(held, minimumMonthsOf(line)));
      }
    }),
  );
});

it("[T5] [M5] the invoices of a quote sum up to its purchases and its subscriptions to the last end", () => {
  const quotes = fc.array(withoutSupport, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(quotes, ways, (lines, terms) => {
      const longest = Math.max(...lines.map(minimumMonthsOf));
      const expected = lines.map((line) =>
        line.period === "month" ? netOf(line) * BigInt(longest) : netOf(line),
      );
      const invoices = valueOf(paymentSchedule(lines, terms));
      expect(sumOf(invoices)).toBe(expected.reduce((sum, net) => sum + net, 0n));
    }),
  );
});

it("[M3] each invoice is dated once, in order, with gross = net + VAT in whole cents", () => {
  const quotes = fc.array(pricedLines, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(quotes, ways, (lines, terms) => {
      const invoices = valueOf(paymentSchedule(lines, terms));
      const dates = invoices.map(({ date }) => isoDate(date));
      expect(dates).toEqual([...new Set(dates)].sort());
      for (const { net, vat, gross, taxes } of invoices) {
        const cents = centsOfText(net.toString());
        const tax = taxes
          .map((each) => [each.net.toString(), each.rate.percentText()] as const)
          .map(([part, rate]) => divideRounded(centsOfText(part) * BigInt(rate), 100n))
          .reduce((sum, part) => sum + part, 0n);
        expect([vat, gross].map(String)).toEqual([textOfCents(tax), textOfCents(cents + tax)]);
      }
    }),
  );
});

it("[M3] the order of the lines changes nothing", () => {
  const quotes = fc.array(pricedLines, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(quotes, ways, (lines, terms) => {
      const inOrder = valueOf(paymentSchedule(lines, terms));
      const reversed = valueOf(paymentSchedule([...lines].reverse(), terms));
      expect(JSON.stringify(reversed)).toBe(JSON.stringify(inOrder));
    }),
  );
});

function startsOf(invoices: readonly Invoice[]): readonly string[] {
  return invoices.map(({ from }) => isoDate(from));
}

/** The day after each invoice's period but the last one's. */
function daysAfter(invoices: readonly Invoice[]): readonly string[] {
  return invoices.slice(0, -1).map(({ to }) => isoDate(to.plusDays(1)));
}
