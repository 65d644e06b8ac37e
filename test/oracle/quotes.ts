import { divideRounded } from "../support/centOracle";
import { endOfMonths, serial, type Day } from "./calendar";
import type { Listed, Token } from "./priceList";
import { CellError, isSubscription, minimumMonths, priceOf, timesPaid } from "./prices";

/** A row of a lines range, as it is meant. */
export type Line = {
  readonly product: Listed;
  readonly token: Token;
  readonly users: number | undefined;
  readonly quantity: number;
  /** In millionths: 150 000 is 15 %. */
  readonly discount: number;
  /** Of its own, where it has one. */
  readonly start?: Day | undefined;
  /** What makes it an error whatever its price. */
  readonly fault?: CellError | undefined;
};

const MILLION = 1_000_000n;

/** What one licence and the whole line cost after the discount, in cents (M2, P2). */
export function priced({ product, token, users, quantity, discount, fault }: Line) {
  if (fault) return fault;
  const list = priceOf(product, token, users);
  if (list instanceof CellError) return list;
  const unit = divideRounded(list * (MILLION - BigInt(discount)), MILLION);
  return { unit, net: unit * BigInt(quantity) };
}

type Net = { readonly token: Token; readonly net: bigint; readonly start: Day | undefined };

/** The lines at their amounts, or the error of the first one that has none. */
export function netsOf(lines: readonly Line[]): readonly Net[] | CellError {
  const nets: Net[] = [];
  for (const line of lines) {
    const amounts = priced(line);
    if (amounts instanceof CellError) return amounts;
    nets.push({ token: line.token, net: amounts.net, start: line.start });
  }
  return nets;
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((one, other) => one + other, 0n);

/** The sums of a quote in cents (M5). */
export function totalsOf(nets: readonly Net[]) {
  const of = (matches: (token: Token) => boolean) =>
    sum(nets.filter(({ token }) => matches(token)).map(({ net }) => net));
  const oneOff = of((token) => token === "Kauf" || token === "einmalig");
  const monthly = of(isSubscription);
  const yearly = of((token) => token === "jährlich");
  const arr = 12n * monthly + yearly;
  const tcv = sum(nets.map(({ token, net }) => net * timesPaid(token, 0)));
  return { oneOff, monthly, yearly, arr, mrr: divideRounded(arr, 12n), tcv };
}

/** The end of the commitment and the last day for notice, of what runs on a day (T1, T3, T4, T7). */
export function commitment(start: Day, token: Token, asOf: Day = start) {
  if (token === "jährlich") {
    const from = serial(asOf) < serial(start) ? start : asOf;
    const year = from.month > 9 ? from.year + 1 : from.year;
    const end = serial({ year, month: 12, day: 31 });
    return { end, noticeBy: serial({ year, month: 9, day: 30 }) };
  }
  if (!isSubscription(token)) return undefined;
  let months = minimumMonths(token);
  while (endOfMonths(start, months) < serial(asOf)) months += 1;
  const end = endOfMonths(start, months);
  return { end, noticeBy: end - 14 };
}

export type Charge = { readonly date: number; readonly to: number; readonly net: bigint };

/** What is due when, the charges of each day of invoice together (T5, T7). */
export function invoices(
  nets: readonly Net[],
  start: Day,
  intervalMonths: number,
  months: number | undefined,
): readonly (readonly Charge[])[] {
  const ends = nets.map((net) => {
    const own = net.start ?? start;
    return commitment(own, net.token)?.end ?? serial(own);
  });
  const last = months === undefined ? Math.max(...ends) : endOfMonths(start, months);
  const all = nets.flatMap((net) => chargesOf(net, net.start ?? start, intervalMonths, last));
  const days = [...new Set(all.map(({ date }) => date))].sort((one, other) => one - other);
  return days.map((day) => all.filter(({ date }) => date === day));
}

function chargesOf(
  { token, net }: Net,
  start: Day,
  intervalMonths: number,
  last: number,
): readonly Charge[] {
  const first = serial(start);
  if (token === "jährlich") {
    const started = BigInt(13 - start.month);
    const rows = [
      { date: first, year: start.year, net: divideRounded(net * started, 12n) },
      ...Array.from({ length: 120 }, (_, index) => {
        const year = start.year + 1 + index;
        return { date: serial({ year, month: 1, day: 1 }), year, net };
      }),
    ];
    return rows
      .filter(({ date }) => date <= last)
      .map((row) => ({ ...row, to: serial({ year: row.year, month: 12, day: 31 }) }));
  }
  if (!isSubscription(token)) return first > last ? [] : [{ date: first, to: first, net }];
  const rows: Charge[] = [];
  const committed = minimumMonths(token);
  for (let paid = 0, date = first; date <= last;) {
    const months = paid < committed ? Math.min(intervalMonths, committed - paid) : 1;
    paid += months;
    const to = endOfMonths(start, paid);
    rows.push({ date, to, net: net * BigInt(months) });
    date = to + 1;
  }
  return rows;
}

/** What each line pays when until its minimum term ends, a support plan for twelve calendar months (F1, F2). */
export function chargesByLine(
  { token, net, start: own }: Net,
  start: Day,
  intervalMonths: number,
): readonly Charge[] {
  const begin = own ?? start;
  if (token !== "jährlich") {
    const last = isSubscription(token) ? endOfMonths(begin, minimumMonths(token)) : serial(begin);
    return chargesOf({ token, net, start: own }, begin, intervalMonths, last);
  }
  const { year, month } = begin;
  const old = divideRounded(net * BigInt(13 - month), 12n);
  const rows = [{ date: serial(begin), to: serial({ year, month: 12, day: 31 }), net: old }];
  if (month === 1) return rows;
  const newYear = serial({ year: year + 1, month: 1, day: 1 });
  const to = serial({ year: year + 1, month, day: 1 }) - 1;
  return [...rows, { date: newYear, to, net: net - old }];
}

/** What falls into the calendar month of this number, counted from January of year 0 (F3). */
export function revenueOf(nets: readonly Net[], start: Day, month: number): bigint {
  const shares = nets.map(({ token, net, start: own = start }) => {
    const nth = BigInt(month - (own.year * 12 + own.month - 1));
    if (token === "jährlich") {
      const until = (count: bigint) => divideRounded(net * count, 12n);
      return nth >= 0n && nth < 12n ? until(nth + 1n) - until(nth) : 0n;
    }
    const count = isSubscription(token) ? BigInt(minimumMonths(token)) : 1n;
    return nth >= 0n && nth < count ? net : 0n;
  });
  return sum(shares);
}
