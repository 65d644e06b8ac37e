import {
  allPriced,
  dayOf,
  editionOn,
  ErrorCell,
  isBlank,
  latestEdition,
  parseEdition,
  parseProduct,
  readLines,
  unitPriceOfRaw,
  type PricingError,
} from "../../../pricing";
import { EDITION_ARGUMENTS } from "../../formulas/calls/editionArguments";
import type { ArgumentRows } from "../../formulas/calls/argumentValues";

/** Functions that begin with product, term and users. */
const OF_QUESTION = ["PRICE", "PRICES", "EXPLAIN", "TOTAL", "BREAKEVEN"];
const OF_PRODUCT = ["COMPARE", "CHEAPEST", "UPGRADE"];
const OF_LINES = ["QUOTE", "MRR", "ARR", "ONEOFF", "TCV", "SCHEDULE", "REVENUE"];

/** The list that an argument names, as functions read it; undefined where it names none. */
export function givenEdition(value: unknown): ReturnType<typeof parseEdition> | undefined {
  if (isBlank(value)) return undefined;
  const day = dayOf(value);
  return day ? editionOn(day) : parseEdition(value);
}

/**
 * What is wrong with a call, as FLUX.CHECK would say it; undefined where that cannot be told.
 *
 * @param row of a result with several, from 0
 */
export function callError(
  name: string,
  values: readonly ArgumentRows[],
  row = 0,
): PricingError | undefined {
  const given = givenEdition(values[EDITION_ARGUMENTS[name] ?? values.length]?.[0]?.[0]);
  if (given && !given.ok) return given.error;
  const list = given?.value ?? latestEdition();
  if (OF_LINES.includes(name)) {
    const lines = readLines(values[0] ?? [], list);
    if (!lines.ok) return lines.error;
    const priced = allPriced(lines.value);
    return priced.ok ? undefined : priced.error;
  }
  if (![...OF_QUESTION, ...OF_PRODUCT].includes(name)) return undefined;
  const [product, term, users] = values.map((rows) => rows[rows.length === 1 ? 0 : row]?.[0]);
  const broken = [product, term, users].find((each) => each instanceof ErrorCell);
  if (broken instanceof ErrorCell) return { code: "errorValue", input: broken.text };
  const answer = OF_QUESTION.includes(name)
    ? unitPriceOfRaw({ product, term, users }, list)
    : parseProduct(product, list);
  return answer.ok ? undefined : answer.error;
}
