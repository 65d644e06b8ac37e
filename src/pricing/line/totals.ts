import { Money } from "../money/money";
import { holdingCost } from "../price/holdingCost";
import type { Period } from "../term";
import type { PricedLine } from "./line";

/** The sums of a quote, net, never added into one figure without a period (M5). */
export type QuoteTotals = {
  readonly oneOff: Money;
  readonly monthly: Money;
  readonly yearly: Money;
  /** Monthly recurring revenue: monthly + yearly/12, rounded to cents. */
  readonly mrr: Money;
  /** Annual recurring revenue: twelve times the MRR before its rounding. */
  readonly arr: Money;
  /** Total contract value: one-off, each subscription over its minimum term, one support year; no renewals. */
  readonly tcv: Money;
};

/** The sums of the lines by period, with MRR, ARR and TCV (M5). */
export function totalsOf(lines: readonly PricedLine[]): QuoteTotals {
  const sumOf = (period: Period) =>
    Money.sum(lines.filter((line) => line.period === period).map(({ net }) => net));
  const oneOff = sumOf("once");
  const monthly = sumOf("month");
  const yearly = sumOf("year");
  const arr = monthly.times(12).plus(yearly);
  return {
    oneOff,
    monthly,
    yearly,
    mrr: arr.fraction(1, 12),
    arr,
    tcv: Money.sum(lines.map(commitmentOf)),
  };
}

function commitmentOf({ line, period, net }: PricedLine): Money {
  return holdingCost({ term: line.term, period, amount: net });
}
