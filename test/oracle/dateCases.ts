import { divideRounded } from "../support/centOracle";
import { iso } from "./calendar";
import { euro, type Case } from "./case";
import { NOT_LISTED } from "./prices";
import type { Token } from "./priceList";
import { commitment } from "./quotes";
import type { Random } from "./random";
import { BLANKS, dayCell, dayOf, optional, tokenCell } from "./spellings";

const TOKENS: readonly Token[] = [
  "Abo1",
  "Abo12",
  "Abo24",
  "Abo36",
  "jährlich",
  "Kauf",
  "einmalig",
];

/** The end of a commitment, or the last day for its notice (T1, T3, T4, T7). */
export function commitmentCase(random: Random): Case {
  const id = random.pick(["ENDDATE", "NOTICEBY"] as const);
  const token = random.pick(TOKENS);
  const start = dayOf(random, 2018, 2060);
  const asOf = random.oneIn(2) ? undefined : dayOf(random, start.year - 1, start.year + 5);
  const days = commitment(start, token, asOf);
  const given = [dayCell(random, start), tokenCell(random, token), optional(random, asOf, dayCell)];
  if (!days) return { id, given, value: NOT_LISTED };
  return { id, given, value: id === "ENDDATE" ? days.end : days.noticeBy };
}

type Rate = readonly [firstDay: string, tenthsOfPercent: bigint];

/** The earliest first (M4). */
const RATES: readonly (readonly [countries: readonly unknown[], rates: readonly Rate[]])[] = [
  [
    ["DE", "de", "Deutschland", "Germany", ...BLANKS],
    [
      ["2007-01-01", 190n],
      ["2020-07-01", 160n],
      ["2021-01-01", 190n],
    ],
  ],
  [["AT", "at", "Österreich", "Austria"], [["1984-01-01", 200n]]],
  [
    ["CH", "Schweiz", "switzerland"],
    [
      ["2018-01-01", 77n],
      ["2024-01-01", 81n],
    ],
  ],
];

/** The tax on an amount, or the amount with it (M1, M3, M4); amounts in thousandths are rounded to cents first. */
export function vatCase(random: Random): Case {
  const id = random.pick(["VAT", "GROSS"] as const);
  const [countries, rates] = random.pick(RATES);
  const day = random.oneIn(3) ? undefined : dayOf(random, 2016, 2026);
  const thousandths = random.whole(-5_000_000, 20_000_000);
  const noise = random.oneIn(4) ? 0.1 + 0.2 - 0.3 : 0;
  const given = [
    thousandths / 1000 + noise,
    random.pick(countries),
    optional(random, day, dayCell),
  ];
  const holding = rates.filter(([from]) => day === undefined || from <= iso(day)).at(-1);
  if (!holding) return { id, given, value: NOT_LISTED };
  const net = divideRounded(BigInt(thousandths), 10n);
  const vat = divideRounded(net * holding[1], 1000n);
  return { id, given, value: euro(id === "VAT" ? vat : net + vat) };
}
