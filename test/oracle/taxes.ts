import { divideRounded } from "../support/centOracle";
import { dayOfSerial, lengthOf, serial } from "./calendar";
import { NOT_LISTED, type CellError } from "./prices";
import { BLANKS } from "./spellings";

type DatedRate = { readonly from: number; readonly tenthsOfPercent: bigint };

const since = (year: number, month: number, tenthsOfPercent: bigint): DatedRate => ({
  from: serial({ year, month, day: 1 }),
  tenthsOfPercent,
});

/** Spellings of a country, and its rates, the earliest first (M4). */
export const COUNTRIES: readonly {
  readonly spellings: readonly unknown[];
  readonly rates: readonly DatedRate[];
}[] = [
  {
    spellings: ["DE", "de", "D", "DEU", "Deutschland", "Germany", ...BLANKS],
    rates: [since(2007, 1, 190n), since(2020, 7, 160n), since(2021, 1, 190n)],
  },
  { spellings: ["AT", "at", "AUT", "Österreich", "Austria"], rates: [since(1984, 1, 200n)] },
  {
    spellings: ["CH", "Schweiz", "switzerland"],
    rates: [since(2018, 1, 77n), since(2024, 1, 81n)],
  },
];

/** In tenths of a percent: of a day, or the latest one. */
export function rateOn(rates: readonly DatedRate[], day: number | undefined): bigint | undefined {
  return rates.filter(({ from }) => day === undefined || from <= day).at(-1)?.tenthsOfPercent;
}

export function taxOn(net: bigint, tenthsOfPercent: bigint): bigint {
  return divideRounded(net * tenthsOfPercent, 1000n);
}

type Charge = { readonly date: number; readonly to: number; readonly net: bigint };

/** The tax of an invoice, whose charges are split where the rate changes in the time that they pay for (M3, M4). */
export function taxOfInvoice(
  charges: readonly Charge[],
  rates: readonly DatedRate[],
): bigint | CellError {
  const nets = new Map<bigint, bigint>();
  for (const to of new Set(charges.map((charge) => charge.to))) {
    const alike = charges.filter((charge) => charge.to === to);
    const weights = weightsOf(alike[0]?.date ?? to, to, rates);
    if (!weights) return NOT_LISTED;
    let rest = alike.reduce((sum, { net }) => sum + net, 0n);
    let time = [...weights.values()].reduce((sum, weight) => sum + weight, 0n);
    for (const [rate, weight] of weights) {
      const part = divideRounded(rest * weight, time);
      nets.set(rate, (nets.get(rate) ?? 0n) + part);
      rest -= part;
      time -= weight;
    }
  }
  return [...nets].reduce((sum, [rate, net]) => sum + taxOn(net, rate), 0n);
}

/** Of each month its days count alike, so that it counts one: 28, 29, 30 and 31 divide this. */
const MONTH = 377_580n;

/** How much of the time from a day to another falls under each rate, the earlier one first; rates change with a month. */
function weightsOf(
  from: number,
  to: number,
  rates: readonly DatedRate[],
): ReadonlyMap<bigint, bigint> | undefined {
  const weights = new Map<bigint, bigint>();
  for (let first = from; first <= to;) {
    const rate = rateOn(rates, first);
    if (rate === undefined) return undefined;
    const { year, month, day } = dayOfSerial(first);
    const length = lengthOf(year, month);
    const days = Math.min(length - day + 1, to - first + 1);
    weights.set(rate, (weights.get(rate) ?? 0n) + (BigInt(days) * MONTH) / BigInt(length));
    first += days;
  }
  return weights;
}
