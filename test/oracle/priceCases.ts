import { euro, euroOr, type Case } from "./case";
import { PRODUCTS, SUPPORT_ITEMS, TIERS, type Listed } from "./priceList";
import {
  breakEven,
  CellError,
  comparisonOf,
  NOT_LISTED,
  priceOf,
  tierOf,
  timesPaid,
  upgrade,
  WRONG,
} from "./prices";
import type { Random } from "./random";
import {
  BLANK_CELLS,
  countCell,
  EDITIONS,
  offerOf,
  optional,
  productCell,
  tokenCell,
  usersOf,
} from "./spellings";

const usersOrNone = (random: Random) => (random.oneIn(8) ? undefined : usersOf(random));

/** What cannot be users, each wrong for any product (P7). */
const NO_USERS = ["45,5", 45.5, -3, "1.000", 1_000_001, true, "viele"];

function askedPrice(random: Random) {
  const { product, token } = offerOf(random);
  const users = usersOrNone(random);
  const isWrong = random.oneIn(20);
  const price = isWrong ? WRONG : priceOf(product, token, users);
  const given = [
    productCell(random, product),
    tokenCell(random, token),
    isWrong ? random.pick(NO_USERS) : optional(random, users, countCell),
  ];
  return { token, price, given };
}

export function priceCase(random: Random): Case {
  const { price, given } = askedPrice(random);
  return { id: "PRICE", given: [...given, random.pick(EDITIONS)], value: euroOr(price) };
}

/** A row without anything gives nothing; with anything in it, it needs a product and a term (L1). */
export function blankCase(random: Random): Case {
  const id = random.pick(["PRICE", "TOTAL"] as const);
  const [product, token, users] = [random.oneIn(2), random.oneIn(2), random.oneIn(2)];
  const given = [
    product ? "Pro IVR" : random.pick(BLANK_CELLS),
    token ? tokenCell(random, "Kauf") : random.pick(BLANK_CELLS),
    users ? countCell(random, 45) : random.pick(BLANK_CELLS),
  ];
  if (product && token) return { id, given, value: 249 };
  return { id, given, value: product || token || users ? WRONG : "" };
}

export function unknownProductCase(random: Random): Case {
  const id = random.pick(["PRICE", "TOTAL", "EXPLAIN", "BREAKEVEN"] as const);
  const product = random.pick(["Cal Recording", "Support Gold", "Abo24", "x"]);
  return { id, given: [product, tokenCell(random, "Abo24"), 45], value: NOT_LISTED };
}

export function totalCase(random: Random): Case {
  const { token, price, given } = askedPrice(random);
  const months = random.oneIn(3) ? undefined : random.whole(1, 80);
  const value = price instanceof CellError ? price : euro(price * timesPaid(token, months ?? 0));
  const rest = [optional(random, months, countCell), random.pick(EDITIONS)];
  return { id: "TOTAL", given: [...given, ...rest], value };
}

export function checkCase(random: Random): Case {
  const { price, given } = askedPrice(random);
  const isFine = !(price instanceof CellError);
  return {
    ...{ id: "CHECK", given: [...given, random.pick(EDITIONS)] },
    ...{ body: [[isFine ? "" : SENTENCE]], hasHeading: false },
  };
}

/** Any text that says something. */
const SENTENCE = /^\S.*[.?]$/su;

/** A column of products against a row of terms, or rows with both, each place with its own error. */
export function pricesCase(random: Random): Case {
  const offers = Array.from({ length: random.whole(1, 5) }, () => offerOf(random));
  const isGrid = random.oneIn(2);
  const tokens = offers.map(({ token }) => token);
  const users = usersOf(random);
  const columns = isGrid ? tokens : [undefined];
  const body = offers.map(({ product, token }) =>
    columns.map((column) => euroOr(priceOf(product, column ?? token, users))),
  );
  const given = [
    offers.map(({ product }) => [productCell(random, product)]),
    isGrid
      ? [tokens.map((token) => tokenCell(random, token))]
      : tokens.map((token) => [tokenCell(random, token)]),
    random.oneIn(2) ? countCell(random, users) : offers.map(() => [countCell(random, users)]),
    random.pick(EDITIONS),
  ];
  return { id: "PRICES", given, body, hasHeading: false };
}

export function tierCase(random: Random): Case {
  const users = usersOf(random);
  const given = [countCell(random, users), random.pick(EDITIONS)];
  return { id: "TIER", given, value: TIERS[tierOf(users)]?.[0] };
}

const SOLD = PRODUCTS.filter(({ kind }) => kind !== "free");

/** In cents. */
const upgradeCostOf = (random: Random) => (random.oneIn(2) ? 0 : random.whole(1, 500_000));

const costCell = (random: Random, cents: number) =>
  cents === 0 ? random.pick(BLANK_CELLS) : cents / 100;

function compared(random: Random) {
  const product = random.pick(SOLD);
  const users = usersOrNone(random);
  const months = random.oneIn(4) ? undefined : random.whole(1, 60);
  const cost = upgradeCostOf(random);
  const given = [
    productCell(random, product),
    optional(random, users, countCell),
    optional(random, months, countCell),
    costCell(random, cost),
    random.pick(EDITIONS),
  ];
  return { given, comparison: comparisonOf(product, users, months, BigInt(cost)) };
}

export function compareCase(random: Random): Case {
  const { given, comparison } = compared(random);
  if (comparison instanceof CellError) return { id: "COMPARE", given, value: comparison };
  const { rows } = comparison;
  const bought = rows.find(({ token }) => token === "Kauf");
  const body = rows.map(({ token, price, total, isCheapest, isDominated }) => [
    ...[token, euro(price), periodOf(token), euro(total)],
    bought ? euro(bought.total - total) : "",
    ...[isCheapest, isDominated],
  ]);
  return { id: "COMPARE", given, body };
}

function periodOf(token: string): string {
  if (token === "jährlich") return "im Jahr";
  return token.startsWith("Abo") ? "im Monat" : "einmalig";
}

export function cheapestCase(random: Random): Case {
  const { given, comparison } = compared(random);
  if (comparison instanceof CellError) return { id: "CHEAPEST", given, value: comparison };
  const cheapest = comparison.rows.find(({ isCheapest }) => isCheapest);
  return { id: "CHEAPEST", given, value: cheapest?.token };
}

export function breakEvenCase(random: Random): Case {
  const { product, token } = offerOf(random);
  const users = usersOrNone(random);
  const cost = upgradeCostOf(random);
  const given = [
    ...[productCell(random, product), tokenCell(random, token)],
    ...[optional(random, users, countCell), costCell(random, cost), random.pick(EDITIONS)],
  ];
  return { id: "BREAKEVEN", given, value: breakEven(product, token, users, BigInt(cost)) };
}

export function upgradeCase(random: Random): Case {
  const tiered = PRODUCTS.filter(({ kind }) => kind === "tiered");
  const product: Listed = random.pick(random.oneIn(5) ? SOLD : tiered);
  const before = usersOf(random);
  const after = usersOf(random);
  const paid = random.oneIn(2) ? undefined : random.whole(1, 1_500_000);
  const given = [
    productCell(random, product),
    countCell(random, before),
    countCell(random, after),
    paid === undefined ? random.pick(BLANK_CELLS) : paid / 100,
    random.pick(EDITIONS),
  ];
  const credit = paid === undefined ? undefined : BigInt(paid);
  return { id: "UPGRADE", given, value: euroOr(upgrade(product, before, after, credit)) };
}

export function supportCase(random: Random): Case {
  const { plan, item, entry } = random.pick(SUPPORT_ITEMS);
  const name = random.pick([plan, `Support ${plan}`, plan.toLowerCase()]);
  const edition = random.pick(EDITIONS);
  if (random.oneIn(2)) return { id: "SUPPORT", given: [name, item, edition], value: entry };
  const listed = PRODUCTS.find((product) => product.name === `Support ${plan}`);
  const [price = [0n]] = [...(listed?.prices.values() ?? [])];
  const value = euro(price[0] ?? 0n);
  return { id: "SUPPORT", given: [name, random.pick(BLANK_CELLS), edition], value };
}
