import { screen } from "@testing-library/react";
import type { QuoteDocument } from "../../../src/quote";
import type {
  QuoteProblem,
  QuoteReading,
  SheetReading,
  UpdateOutcome,
} from "../../../src/workbook/ports/quotes/quotePort";
import { openQuote } from "../quoteSession/openQuote";
import { DOCUMENT, fakeWorkbook, savedQuote } from "../quoteEditor/writing/fakeWorkbook";

export const button = (name: string | RegExp) => screen.findByRole("button", { name });
export const good = (value: SheetReading) => ({ ok: true, value }) as const;
export const bad = (error: QuoteProblem) => ({ ok: false, error }) as const;

type Start = {
  readonly readings: readonly QuoteReading<SheetReading>[];
  readonly outcomes?: readonly (UpdateOutcome | Promise<UpdateOutcome>)[];
  readonly draft?: QuoteDocument;
};

/** The screen on which the sheet has been read; the first reading is the quiet one that opening the quote makes. */
export async function read({ readings, outcomes = [], draft = DOCUMENT }: Start) {
  const [first] = readings;
  const workbook = fakeWorkbook({
    saved: [savedQuote({ document: draft })],
    readings: first ? [first, ...readings] : [],
    outcomes,
  });
  const { user } = await openQuote({ quotes: workbook.quotes });
  const press = async (name: string | RegExp) => user.click(await button(name));
  const choose = async (name: string | RegExp) =>
    user.click(await screen.findByRole("radio", { name }));
  await press("Aus dem Blatt lesen");
  await screen.findByRole(
    "heading",
    { level: 1, name: "Aus dem Blatt lesen" },
    { timeout: 20_000 },
  );
  return { user, press, choose, workbook };
}
