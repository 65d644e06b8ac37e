import { TIERS, type Listed, type Token } from "./priceList";

/** What a cell shows that is no value. */
export class CellError {
  constructor(readonly code: "#N/A" | "#VALUE!") {}
}

export const NOT_LISTED = new CellError("#N/A");
export const WRONG = new CellError("#VALUE!");

const MONTHS: Readonly<Record<Token, number>> = {
  Kauf: 0,
  einmalig: 0,
  Abo1: 1,
  Abo12: 12,
  jährlich: 12,
  Abo24: 24,
  Abo36: 36,
};

export const minimumMonths = (token: Token) => MONTHS[token];

export const isSubscription = (token: Token) => token.startsWith("Abo");

export function tierOf(users: number): number {
  return TIERS.findIndex(([, last]) => users <= last);
}

/** The list price of a server licence in cents, once, a month or a year (P1-P7). */
export function priceOf(
  { kind, prices }: Listed,
  token: Token | undefined,
  users: number | undefined,
): bigint | CellError {
  if (kind === "free") return 0n;
  if (token === undefined) return WRONG;
  const listed = prices.get(token);
  if (!listed) return NOT_LISTED;
  if (kind === "flat" || kind === "support") return listed[0] ?? NOT_LISTED;
  if (users === undefined) return WRONG;
  if (kind === "tiered") return listed[tierOf(users)] ?? NOT_LISTED;
  return (listed[0] ?? 0n) * BigInt(Math.floor((users + 4) / 5));
}

/** How often a price is paid in so many months (T2). */
export function timesPaid(token: Token, months: number): bigint {
  const held = Math.max(months, minimumMonths(token));
  if (isSubscription(token)) return BigInt(held);
  return token === "jährlich" ? BigInt(Math.floor((held + 11) / 12)) : 1n;
}

/** What a product costs under each of its terms over so many months, the shortest commitment first (T2, T6). */
export function comparisonOf(
  product: Listed,
  users: number | undefined,
  months: number | undefined,
  upgradeCost: bigint,
): CellError | { readonly months: number; readonly rows: readonly ComparedTerm[] } {
  const tokens = [...product.prices.keys()];
  const held = months ?? Math.max(1, ...tokens.map(minimumMonths));
  const rows: Omit<ComparedTerm, "isCheapest">[] = [];
  for (const token of tokens) {
    const price = priceOf(product, token, users);
    if (price instanceof CellError) return price;
    const total = price * timesPaid(token, held) + (token === "Kauf" ? upgradeCost : 0n);
    const isDominated =
      isSubscription(token) && rows.some((row) => isSubscription(row.token) && row.price <= price);
    rows.push({ token, price, total, isDominated });
  }
  const least = rows.reduce((one, other) => (other.total < one.total ? other : one));
  return { months: held, rows: rows.map((row) => ({ ...row, isCheapest: row === least })) };
}

type ComparedTerm = {
  readonly token: Token;
  readonly price: bigint;
  readonly total: bigint;
  readonly isCheapest: boolean;
  readonly isDominated: boolean;
};

/** The first month by which a subscription has cost more than the purchase with its upgrades (T2). */
export function breakEven(
  product: Listed,
  token: Token,
  users: number | undefined,
  upgradeCost: bigint,
): number | CellError {
  if (!isSubscription(token)) return WRONG;
  const monthly = priceOf(product, token, users);
  if (monthly instanceof CellError) return monthly;
  const bought = priceOf(product, "Kauf", users);
  if (product.kind === "free" || bought instanceof CellError) return NOT_LISTED;
  let month = 1;
  while (monthly * timesPaid(token, month) <= bought + upgradeCost) month += 1;
  return month;
}

/** What the purchase of a higher tier costs (U1, U2). */
export function upgrade(
  product: Listed,
  before: number,
  after: number,
  paid: bigint | undefined,
): bigint | CellError {
  if (product.kind !== "tiered") return NOT_LISTED;
  if (tierOf(after) < tierOf(before)) return WRONG;
  const [old, new_] = [before, after].map((users) => priceOf(product, "Kauf", users));
  if (typeof old !== "bigint" || typeof new_ !== "bigint") return NOT_LISTED;
  if (tierOf(after) === tierOf(before)) return 0n;
  const difference = new_ - (paid ?? old);
  return difference < 0n ? 0n : difference;
}
