import { centsOfText } from "../support/centOracle";
import { readAmount, readPriceList } from "../support/readPriceList";

/** As a cell shows it (P6). */
export type Token = "Kauf" | "Abo1" | "Abo12" | "Abo24" | "Abo36" | "einmalig" | "jährlich";

export type Listed = {
  readonly name: string;
  readonly kind: "tiered" | "flat" | "pack" | "support" | "free";
  /** Cents by term: one price, or one for each tier. */
  readonly prices: ReadonlyMap<Token, readonly bigint[]>;
};

const printed = readPriceList();

export const TIERS: readonly (readonly [label: string, last: number])[] = [
  ["1-20", 20],
  ["21-40", 40],
  ["41-80", 80],
  ["81-150", 150],
  ["151-250", 250],
  [">250", Infinity],
];

const tokenOf = (term: string) => term.replace(/^Abo (\d+) Monate?$/, "Abo$1") as Token;

const extensions = [...new Set(printed.rows.map(({ product }) => product))].map((name): Listed => {
  const rows = printed.rows.filter(({ product }) => product === name);
  const isTiered = rows.some(({ tiers }) => tiers.length > 0);
  const isPack = rows.some(({ term }) => term === "Abo 1 Monat");
  return {
    // C2: a word broken at the end of a line.
    name: name.replace("Rufnummern-signal", "Rufnummernsignal"),
    kind: isPack ? "pack" : isTiered ? "tiered" : "flat",
    prices: new Map(rows.map(({ term, prices }) => [tokenOf(term), prices.map(centsOfText)])),
  };
});

const plans = printed.plans.map((plan, column): Listed => {
  const prices = printed.matrix
    .filter(({ group }) => group.startsWith("Preise"))
    .flatMap(({ item, entries }): readonly (readonly [Token, readonly bigint[]])[] => {
      const entry = entries[column] ?? "-";
      const token = item.startsWith("einmalig") ? "einmalig" : "jährlich";
      return entry === "-" ? [] : [[token, [centsOfText(readAmount(entry))]]];
    });
  const kind = prices.length === 0 ? "free" : "support";
  return { name: `Support ${plan}`, kind, prices: new Map(prices) };
});

/** Every product of the printed list, as the rule book reads it. */
export const PRODUCTS: readonly Listed[] = [
  ...extensions,
  ...plans,
  { name: "Module Manager", kind: "free", prices: new Map() },
];

/** What the support matrix says of a plan, by item. */
export const SUPPORT_ITEMS = printed.matrix
  .filter(({ group }) => !group.startsWith("Preise"))
  .flatMap(({ item, entries }) =>
    entries.map((entry, column) => ({ plan: printed.plans[column] ?? "", item, entry })),
  );
