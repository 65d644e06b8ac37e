import type { CatalogueEdition } from "../catalogue/types";
import type { PricingError } from "../errors";
import { priceLine, type PricedLine } from "./line";
import { fail, succeed, type Result } from "../result";
import { dayOf } from "../input/day";
import { parseDiscount } from "../input/discount";
import { isHeading } from "./heading";
import { parsePriceQuestion } from "../price/priceQuestion";
import { parseQuantity } from "../input/quantities";
import { productReader, type ProductReader } from "../input/product";
import { ErrorCell, isBlank, quoted } from "../input/raw";

const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 6;
const QUANTITY = 3;

/** More telephone systems than a customer has. */
const MANY_LICENCES = 20;
export const MAXIMUM_LINES = 100_000;

type RawRow = readonly unknown[];

/** A row of a lines range: its position from 1, and its line at its prices or what is wrong with it. */
export type ReadLine = {
  readonly row: number;
  readonly priced: Result<PricedLine, PricingError>;
};

/**
 * The lines of a range with the columns product, term, users, quantity (1 each where the whole column
 * is blank, L2), discount (default none) and start (default that of the rest, F1); blank rows are skipped, each bad row has its own error (L1),
 * an ErrorCell is one of its row.
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
  const readProduct = productReader(edition);
  const heading = rows[0]?.find(isHeading);
  const hasQuantities = rows
    .slice(heading === undefined ? 0 : 1)
    .some(({ [QUANTITY]: cell }) => !isBlank(cell) && !(cell instanceof ErrorCell));
  const lines = rows.flatMap((cells, index): ReadLine[] => {
    if (cells.every(isBlank)) return [];
    const priced =
      index === 0 && heading !== undefined
        ? fail({ code: "headingInRange", input: quoted(heading) } as const)
        : priceRow(cells, hasQuantities, edition, readProduct);
    return [{ row: index + 1, priced }];
  });
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

/** Which two counts of a line may have changed places: more server licences than users, and many (P2, P3). */
export function swappedCounts({ line: { users, quantity } }: PricedLine): PricingError | undefined {
  if (users === undefined || quantity <= MANY_LICENCES || quantity <= users) return undefined;
  return { code: "swappedCounts", users, quantity };
}

function priceRow(
  cells: RawRow,
  hasQuantities: boolean,
  edition: CatalogueEdition,
  readProduct: ProductReader,
): Result<PricedLine, PricingError> {
  const error = cells.find((cell) => cell instanceof ErrorCell);
  if (error) return fail({ code: "errorValue", input: error.text });
  const [product, term, users, quantity, discount, start] = cells;
  const question = parsePriceQuestion({ product, term, users }, edition, readProduct);
  if (!question.ok) return question;
  if (hasQuantities && isBlank(quantity)) return fail({ code: "missingQuantity" });
  const licences = parseQuantity(quantity);
  if (!licences.ok) return licences;
  const rate = parseDiscount(discount);
  if (!rate.ok) return rate;
  const ownStart = isBlank(start) ? undefined : dayOf(start);
  if (!isBlank(start) && !ownStart) return fail({ code: "invalidDate", input: quoted(start) });
  const discountInPercent = { kind: "percent", rate: rate.value } as const;
  return priceLine(
    {
      ...question.value,
      quantity: licences.value,
      discount: discountInPercent,
      start: ownStart,
    },
    edition,
  );
}
