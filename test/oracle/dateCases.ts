import { divideRounded } from "../support/centOracle";
import { serial } from "./calendar";
import { euro, type Case } from "./case";
import { NOT_LISTED } from "./prices";
import type { Token } from "./priceList";
import { commitment } from "./quotes";
import type { Random } from "./random";
import { dayCell, dayOf, optional, tokenCell } from "./spellings";
import { COUNTRIES, rateOn, taxOn } from "./taxes";

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

/** The tax on an amount, or the amount with it (M1, M3, M4); amounts in thousandths are rounded to cents first. */
export function vatCase(random: Random): Case {
  const id = random.pick(["VAT", "GROSS"] as const);
  const { spellings, rates } = random.pick(COUNTRIES);
  const day = random.oneIn(3) ? undefined : dayOf(random, 2016, 2026);
  const thousandths = random.whole(-5_000_000, 20_000_000);
  const noise = random.oneIn(4) ? 0.1 + 0.2 - 0.3 : 0;
  const given = [
    thousandths / 1000 + noise,
    random.pick(spellings),
    optional(random, day, dayCell),
  ];
  const rate = rateOn(rates, day && serial(day));
  if (rate === undefined) return { id, given, value: NOT_LISTED };
  const net = divideRounded(BigInt(thousandths), 10n);
  const vat = taxOn(net, rate);
  return { id, given, value: euro(id === "VAT" ? vat : net + vat) };
}
