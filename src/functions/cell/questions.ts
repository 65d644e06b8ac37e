import {
  allPriced,
  commitmentAt,
  isBlank,
  parseAmount,
  parseCost,
  parseCountry,
  parseMonths,
  parsePriceQuestion,
  parseProduct,
  parseTerm,
  parseUserCount,
  productReader,
  readLines,
  knownTerms,
  totalsOf,
  unitPriceOfRaw,
  vatRate,
  withVat,
  type CatalogueEdition,
  type PricedLine,
  type UnitPrice,
} from "../../pricing";
import {
  basicValue,
  dateArgument,
  editionArgument,
  optionalDateArgument,
  priceLookupOf,
  single,
  table,
} from "./arguments";
import { need, reject, valueOrError, valueOrThrownError, type CellValue } from "./cell";

/** The product, term and users of a call. */
export function questionArguments(
  product: unknown,
  term: unknown,
  users: unknown,
  edition: CatalogueEdition,
) {
  const raw = { product: single(product), term: single(term), users: single(users) };
  return need(parsePriceQuestion(raw, edition));
}

/** The unit price that a call asks for. */
export function unitPriceArguments(
  product: unknown,
  term: unknown,
  users: unknown,
  edition: CatalogueEdition,
): UnitPrice {
  const raw = { product: single(product), term: single(term), users: single(users) };
  return need(unitPriceOfRaw(raw, edition));
}

/** The product whose terms a call compares, with what is assumed of it. */
export function comparisonArguments(
  product: unknown,
  users: unknown,
  months: unknown,
  upgradeCost: unknown,
  edition: unknown,
) {
  const list = editionArgument(edition);
  return {
    product: need(parseProduct(single(product), list)),
    users: need(parseUserCount(single(users))),
    months: need(parseMonths(single(months))),
    edition: list,
    upgradeCost: need(parseCost(single(upgradeCost))),
  };
}

/** The end and the notice day that a call asks for. */
export function commitmentArguments(start: unknown, term: unknown, asOf: unknown) {
  const first = dateArgument(start);
  const running = optionalDateArgument(asOf);
  const parsed =
    need(parseTerm(single(term))) ?? reject({ code: "missingTerm", offered: knownTerms() });
  return need(commitmentAt(first, parsed, running));
}

/** The tax and the gross amount that a call asks for. */
export function vatArguments(net: unknown, country: unknown, date: unknown) {
  const amount = need(parseAmount(single(net))) ?? reject({ code: "missingAmount" });
  const seller = need(parseCountry(single(country)));
  return withVat(amount, need(vatRate(seller, optionalDateArgument(date))));
}

/** The lines of a call at their prices; one bad line is an error of the whole. */
export function pricedLinesArguments(lines: unknown, edition: unknown): readonly PricedLine[] {
  return need(allPriced(need(readLines(table(lines), editionArgument(edition)))));
}

/** The totals of the lines of a call. */
export function totalsArguments(lines: unknown, edition: unknown) {
  return totalsOf(pricedLinesArguments(lines, edition));
}

/** Whether a row has no product, term and users at all, as below the data (L1). */
export function isBlankQuestion(product: unknown, term: unknown, users: unknown): boolean {
  return [product, term, users].every((argument) => isBlank(single(argument)));
}

/** The unit prices or errors of the rows of ranges; blank for blank rows (L1). */
export function priceCells(
  edition: CatalogueEdition,
): (product: unknown, term: unknown, users: unknown) => CellValue {
  const lookup = priceLookupOf(edition);
  const readProduct = productReader(edition);
  const explained = (...cells: readonly [unknown, unknown, unknown]) =>
    valueOrThrownError(() => {
      const [product, term, users] = cells.map(basicValue);
      if (isBlank(product) && isBlank(term) && isBlank(users)) return "";
      return valueOrError(unitPriceOfRaw({ product, term, users }, edition, readProduct), (price) =>
        price.amount.toNumber(),
      );
    });
  return (product, term, users) => {
    const price = lookup(product, term, users);
    return Number.isNaN(price) ? explained(product, term, users) : price;
  };
}
