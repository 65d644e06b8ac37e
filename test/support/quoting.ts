import { edition202209 } from "./edition202209";
import type { CatalogueEdition, Product } from "../../src/pricing/catalogue/types";
import { calendarDateOf, type CalendarDate } from "../../src/pricing/dates/calendarDate";
import { parseUserCount, type UserCount } from "../../src/pricing/input/userCount";
import { Rate } from "../../src/pricing/money/rate";
import { priceLine, type PricedLine } from "../../src/pricing/line/line";
import type { Result } from "../../src/pricing/result";
import { productsOf } from "../../src/pricing/search/products";
import type { Term } from "../../src/pricing/term";

/** The edition whose printed amounts the tests name. */
export const edition: CatalogueEdition = edition202209;

/** The value of an outcome that a test takes for granted. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Not a value: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function productNamed(name: string): Product {
  const product = productsOf(edition).find((each) => each.name === name);
  if (product === undefined) throw new Error(`Not a product: ${name}`);
  return product;
}

export function users(count: number): UserCount {
  const parsed = valueOf(parseUserCount(count));
  if (parsed === undefined) throw new Error("Not a user count");
  return parsed;
}

export function day(iso: string): CalendarDate {
  const date = calendarDateOf(iso);
  if (date === undefined) throw new Error(`Not a day: ${iso}`);
  return date;
}

/** A discount of a share such as "0.15". */
export function percentOff(fraction: string) {
  return { kind: "percent", rate: Rate.ofFraction(fraction) } as const;
}

/** A line of a quote at its prices: one server licence, no discount, unless said otherwise. */
export function pricedLine(
  name: string,
  term: Term,
  choices: { userCount?: number; quantity?: number; discount?: string } = {},
): PricedLine {
  const { userCount, quantity = 1, discount = "0" } = choices;
  const line = {
    product: productNamed(name),
    term,
    users: userCount === undefined ? undefined : users(userCount),
    quantity,
    discount: percentOff(discount),
  };
  return valueOf(priceLine(line, edition));
}
