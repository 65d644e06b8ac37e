import fc from "fast-check";

import { isoDate, type CalendarDate } from "../../../src/pricing/dates/calendarDate";
import { paymentSchedule, type Invoice } from "../../../src/pricing/schedule/schedule";
import { ratesDuring, SELLER_COUNTRIES, vatRate } from "../../../src/pricing/tax/vat";
import { days, pricedLines } from "../../support/arbitraries";
import { centsOfText, divideRounded } from "../../support/centOracle";
import { day, pricedLine, valueOf } from "../../support/quoting";
import { invoicesOf } from "../../support/schedules";

const taxesOf = ({ taxes }: Invoice) =>
  taxes.map(({ rate, net, vat }) => `${net} at ${rate.percentText()} %: ${vat}`);

const antiFraud = () => pricedLine("AntiFraud", "sub12");

describe("[M4] [M3] a rate that changes within the time that an invoice pays for", () => {
  it("splits a year from July 2023 in Switzerland in halves", () => {
    const [invoice] = invoicesOf([antiFraud()], "2023-07-01", {
      country: "CH",
      interval: "yearly",
    });

    expect(invoice && taxesOf(invoice)).toEqual(["42.00 at 7.7 %: 3.23", "42.00 at 8.1 %: 3.40"]);
    expect([invoice?.vat, invoice?.gross].map(String)).toEqual(["6.63", "90.63"]);
  });

  it("counts the days of the month in which the rate changes", () => {
    // Of a month 17/31 in 2023 and 14/31 in 2024: 3.8387 and 3.1613.
    const [invoice] = invoicesOf([antiFraud()], "2023-12-15", { country: "CH" });

    expect(invoice && taxesOf(invoice)).toEqual(["3.84 at 7.7 %: 0.30", "3.16 at 8.1 %: 0.26"]);
  });

  it("leaves one day of a year to the lower German rate of 2020", () => {
    const [invoice] = invoicesOf([antiFraud()], "2020-12-31", { interval: "yearly" });

    expect(invoice && taxesOf(invoice)).toEqual(["0.23 at 16 %: 0.04", "83.77 at 19 %: 15.92"]);
  });

  it("adds up what falls before and after the half year of the lower German rate", () => {
    // 16/30 of June, five months and 14/30 of June at 19 %; six months at 16 %.
    const [invoice] = invoicesOf([antiFraud()], "2020-06-15", { interval: "yearly" });

    expect(invoice && taxesOf(invoice)).toEqual(["42.00 at 19 %: 7.98", "42.00 at 16 %: 6.72"]);
  });

  it("splits the calendar year of a support plan", () => {
    const [invoice] = invoicesOf([pricedLine("Support Premium", "yearly")], "2020-01-01");

    expect(invoice && taxesOf(invoice)).toEqual(["414.00 at 19 %: 78.66", "414.00 at 16 %: 66.24"]);
  });

  it("taxes what is bought once on its day, beside a subscription that is split", () => {
    const lines = [pricedLine("Pro IVR", "purchase"), antiFraud()];
    const [invoice] = invoicesOf(lines, "2023-07-01", { country: "CH", interval: "yearly" });

    expect(invoice && taxesOf(invoice)).toEqual(["291.00 at 7.7 %: 22.41", "42.00 at 8.1 %: 3.40"]);
  });
});

const terms = fc.record({
  start: fc.oneof(
    days,
    fc.constantFrom("2020-06-30", "2020-07-01", "2020-12-31", "2023-12-31", "2024-01-01").map(day),
  ),
  interval: fc.constantFrom("monthly" as const, "quarterly" as const, "yearly" as const),
  country: fc.constantFrom(...SELLER_COUNTRIES),
  firstSupportYear: fc.constantFrom("full" as const, "proRata" as const),
});

it("[M4] the parts of an invoice are its net amount, its VAT is theirs", () => {
  fc.assert(
    fc.property(fc.array(pricedLines, { minLength: 1, maxLength: 4 }), terms, (lines, choices) => {
      for (const invoice of valueOf(paymentSchedule(lines, choices))) {
        expect(sumOf(invoice.taxes.map(({ net }) => net))).toBe(centsOf(invoice.net));
        expect(sumOf(invoice.taxes.map(({ vat }) => vat))).toBe(centsOf(invoice.vat));
        expect(centsOf(invoice.net) + centsOf(invoice.vat)).toBe(centsOf(invoice.gross));
        const rates = invoice.taxes.map(({ rate }) => rate.toString());
        expect(rates).toEqual([...new Set(rates)]);
      }
    }),
  );
});

it("[M4] where the rate does not change, the invoice is taxed as one sum", () => {
  fc.assert(
    fc.property(fc.array(pricedLines, { minLength: 1, maxLength: 4 }), terms, (lines, choices) => {
      for (const { from, to, net, vat, taxes } of valueOf(paymentSchedule(lines, choices))) {
        const rates = new Set(
          daysFrom(from, to).map((each) => valueOf(vatRate(choices.country, each)).toString()),
        );
        if (rates.size > 1) continue;
        expect(taxes).toHaveLength(1);
        expect(vat).toEqual(net.share(valueOf(vatRate(choices.country, from))));
      }
    }),
    { numRuns: 30 },
  );
});

it("[M4] a single payment is split by its months, of which each day is its share", () => {
  fc.assert(
    fc.property(pricedLines, terms, (line, choices) => {
      for (const { from, to, net, taxes } of valueOf(paymentSchedule([line], choices))) {
        const shares = new Map<string, bigint>();
        for (const each of daysFrom(from, to)) {
          const rate = valueOf(vatRate(choices.country, each)).toString();
          shares.set(rate, (shares.get(rate) ?? 0n) + partOfMonth(each));
        }
        const whole = [...shares.values()].reduce((sum, share) => sum + share, 0n);
        const [first] = taxes;
        const share = shares.get(first?.rate.toString() ?? "") ?? 0n;
        expect([...shares.keys()]).toEqual(taxes.map(({ rate }) => rate.toString()));
        expect(first && centsOf(first.net)).toBe(divideRounded(centsOf(net) * share, whole));
      }
    }),
    { numRuns: 30 },
  );
});

it("[M4] a period before the table has no rates", () => {
  expect(ratesDuring("CH", day("2017-12-31"), day("2018-12-30"))).toEqual({
    ok: false,
    error: { code: "noVatRate", country: "CH", from: "2018-01-01" },
  });
});

type Amount = { readonly toString: () => string };

const centsOf = (amount: Amount) => centsOfText(amount.toString());
const sumOf = (amounts: readonly Amount[]) =>
  amounts.map(centsOf).reduce((sum, one) => sum + one, 0n);

function daysFrom(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  return Array.from({ length: last.daysSince(first) + 1 }, (_, index) => first.plusDays(index));
}

/** In parts of which 28, 29, 30 and 31 are whole divisors. */
function partOfMonth(each: CalendarDate): bigint {
  const [year = 0, month = 0] = isoDate(each).split("-").map(Number);
  const daysOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return (28n * 29n * 30n * 31n) / BigInt(daysOfMonth);
}
