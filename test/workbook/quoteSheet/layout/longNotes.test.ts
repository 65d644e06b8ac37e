import { changeLine, evaluateDocument } from "../../../../src/quote";
import { quotePlan } from "../../../../src/workbook/quoteSheet/layout/quotePlan";
import { sampleDocument } from "../support/quoteHost";

/** Beyond about 8,200 characters some calls of Excel fail. */
const MOST_CHARACTERS = 8_000;

/** The longest text that a quote writes into one cell. */
function longestText(note: string): number {
  const document = changeLine(sampleDocument(), "a", { note });
  const evaluated = evaluateDocument(document);
  if (!evaluated.ok) throw new Error(evaluated.error.code);
  const { rows } = quotePlan(evaluated.value, "FLUX");
  const texts = rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) =>
      cell.content.kind === "text" ? [cell.content.text.length] : [],
    ),
  );
  return Math.max(...texts);
}

it.each([
  ["words", "Wir liefern, was vereinbart ist. ".repeat(1_000)],
  ["lines", "Zeile\n".repeat(5_000)],
  ["one word", "x".repeat(30_000)],
])(
  "[R33] a note of 30,000 characters in %s is spread over cells that Excel takes",
  (_what, note) => {
    expect(longestText(note)).toBeLessThanOrEqual(MOST_CHARACTERS);
  },
);
