import { type QuoteDocument, linesOf } from "../model/quoteDocument";

/** More are not named beside an amount. */
const MOST_POSITIONS = 8;

/** The first of these lines by their numbers, as the pane counts lines. */
export function keyPositions(
  lineIds: readonly string[],
  document: QuoteDocument,
): readonly string[] {
  return linesOf(document)
    .flatMap(({ line }, index) => (lineIds.includes(line.id) ? [String(index + 1)] : []))
    .slice(0, MOST_POSITIONS);
}
