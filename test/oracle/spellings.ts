import { iso, lengthOf, serial, type Day } from "./calendar";
import { PRODUCTS, type Listed, type Token } from "./priceList";
import type { Random } from "./random";

/** How people write what is meant, and what cells send of it. */
const TOKENS: Readonly<Record<Token, readonly unknown[]>> = {
  Kauf: ["Kauf", "kauf", "KAUF ", "gekauft", "purchase"],
  Abo1: ["Abo1", "abo 1", "Abo 1 Monat", 1, "1", "sub1"],
  Abo12: ["Abo12", "abo12", "Abo 12", "Abo 12 Monate", 12, "12", "sub12", "12M", "Abo_12"],
  Abo24: [
    "Abo24",
    "ABO24",
    "Abo\u00a024",
    "Abo 24 Monate",
    24,
    "24",
    "24M",
    "24 Mon.",
    "2 Jahre",
    "Abo24.",
    "sub24",
  ],
  Abo36: ["Abo36", "abo-36", "Abo 36 Monate", 36, " 36", "sub36", "abo\u201336", "3 Jahre"],
  einmalig: ["einmalig", "Einmalig", "once"],
  jährlich: ["jährlich", "JÄHRLICH", "yearly", "p.a.", "1 Jahr"],
};

export const BLANKS: readonly unknown[] = [
  null,
  "",
  " ",
  0,
  [[""]],
  { type: "Empty", basicValue: "" },
];

/** What a blank cell of a range sends. */
export const BLANK_CELLS: readonly unknown[] = [null, "", " ", 0];

export const tokenCell = (random: Random, token: Token) => random.pick(TOKENS[token]);

export function productCell(random: Random, { name }: Listed): unknown {
  return random.pick([
    name,
    name,
    name.toLowerCase(),
    name.toUpperCase(),
    ` ${name.replaceAll(" ", "\u00a0")} `,
    name.replaceAll(" ", "-"),
    { type: "String", basicValue: name },
  ]);
}

/** Also with the dust of a calculation: 0.29 × 100 is not quite 29 (P7). */
export function countCell(random: Random, count: number): unknown {
  return random.pick([
    ...[count, count, count, (count / 100) * 100],
    ...[String(count), ` ${count} `, { type: "Double", basicValue: count }],
  ]);
}

/** A cell of an argument that may be left out. */
export function optional<Value>(
  random: Random,
  value: Value | undefined,
  cell: (random: Random, value: Value) => unknown,
): unknown {
  return value === undefined ? random.pick(BLANKS) : cell(random, value);
}

export function dayCell(random: Random, day: Day): unknown {
  const { year, month, day: date } = day;
  const two = (part: number) => String(part).padStart(2, "0");
  return random.pick([
    serial(day),
    serial(day),
    serial(day) + 0.75,
    iso(day),
    `${date}.${month}.${year}`,
    `${two(date)}.${two(month)}.${year}`,
    `${year}/${two(month)}/${two(date)}`,
    `${date}.${month}.${year} 10:30`,
    // Two digits reach from 1950 to 2049.
    year < 2050 ? `${date}.${month}.${two(year % 100)}` : iso(day),
  ]);
}

/** In millionths, as a number, as what a calculation leaves of it, or as a text with a percent sign. */
export function discountCell(random: Random, millionths: number): unknown {
  if (millionths === 0) return random.pick([...BLANK_CELLS, "0 %", "0%"]);
  const share = millionths / 1_000_000;
  const percent = String(millionths / 10_000);
  // The number 1 may mean 1 % or 100 %.
  if (millionths === 1_000_000) return random.pick(["100 %", "100%", "100,0 %"]);
  return random.pick([
    share,
    share,
    1 - (1 - share),
    `${percent.replace(".", ",")} %`,
    `${percent}%`,
    String(share).replace(".", ","),
  ]);
}

/** None of them says what it means (M2). */
export const NO_DISCOUNTS: readonly unknown[] = [
  1,
  "1",
  "1,0",
  15,
  "15",
  -0.05,
  "-5 %",
  "101 %",
  "viel",
];

export const EDITIONS: readonly unknown[] = [
  null,
  null,
  null,
  "",
  "2022-09",
  "09/2022",
  44_805,
  "2026-02-01",
];

/** More often at the bounds of the tiers than by chance. */
export function usersOf(random: Random): number {
  if (random.oneIn(3)) return random.whole(1, 300);
  if (random.oneIn(8)) return random.whole(1, 1_000_000);
  return random.pick([1, 20, 21, 40, 41, 80, 81, 150, 151, 250, 251, 1_000_000]);
}

export function dayOf(random: Random, first: number, last: number): Day {
  const year = random.whole(first, last);
  const month = random.whole(1, 12);
  const length = lengthOf(year, month);
  const day = random.oneIn(3)
    ? random.whole(Math.min(28, length), length)
    : random.whole(1, length);
  return { year, month, day };
}

/** Half of them ask for a term that the product is sold under. */
export function offerOf(random: Random): { product: Listed; token: Token } {
  const product = random.pick(PRODUCTS);
  const offered = [...product.prices.keys()];
  const all = Object.keys(TOKENS) as Token[];
  const token = offered.length > 0 && !random.oneIn(5) ? random.pick(offered) : random.pick(all);
  return { product, token };
}
