import type { CatalogueEdition } from "../catalogue/types";
import type { PricingError } from "../errors";
import { priceLine, type PricedLine } from "../quote/line";
import { fail, succeed, type Result } from "../result";
import { parseDiscount } from "./discount";
import { parsePriceQuestion } from "./priceQuestion";
import { parseQuantity } from "./quantities";
import { isBlank } from "./raw";

const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 5;
export const MAXIMUM_LINES = 100_000;

type RawRow = readonly unknown[];

/** A row of a lines range: its position from 1, and its line at its prices or what is wrong with it. */
export type ReadLine = {
  readonly row: number;
  readonly priced: Result<PricedLine, PricingError>;
};

/**
 * The lines of a range with the columns product, term, users, quantity (default 1) and discount
 * (default none); blank rows are skipped, each bad row has its own error.
 * Errors: tooFewColumns, tooManyColumns, tooLarge, noLines.
 */
export function readLines(
  rows: readonly RawRow[],
  edition: CatalogueEdition,
): Result<readonly ReadLine[], PricingError> {
  const columns = rows[0]?.length ?? 0;
  if (rows.length > MAXIMUM_LINES) {
    return fail({ code: "tooLarge", rows: rows.length, maximum: MAXIMUM_LINES });
  }
  if (columns < FEWEST_COLUMNS) return fail({ code: "tooFewColumns", columns });
  if (columns > MOST_COLUMNS) return fail({ code: "tooManyColumns", columns });
  const lines = rows.flatMap((cells, index) =>
    cells.every(isBlank) ? [] : [{ row: index + 1, priced: priceRow(cells, edition) }],
  );
  return lines.length === 0 ? fail({ code: "noLines" }) : succeed(lines);
}

/** The priced lines, if every one is good. Error: inLine, naming the first bad row. */
export function allPriced(lines: readonly ReadLine[]): Result<readonly PricedLine[], PricingError> {
  const priced: PricedLine[] = [];
  for (const { row, priced: line } of lines) {
    if (!line.ok) return fail({ code: "inLine", row, error: line.error });
    priced.push(line.value);
  }
  return succeed(priced);
}

function priceRow(cells: RawRow, edition: CatalogueEdition): Result<PricedLine, PricingError> {
  const [product, term, users, quantity, discount] = cells;
  const question = parsePriceQuestion({ product, term, users }, edition);
  if (!question.ok) return question;
  const licences = parseQuantity(quantity);
  if (!licences.ok) return licences;
  const rate = parseDiscount(discount);
  if (!rate.ok) return rate;
  return priceLine({ ...question.value, quantity: licences.value, discount: rate.value }, edition);
}
