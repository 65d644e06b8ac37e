import type { QuoteWriter, WriteOutcome } from "../quotePort";
import { attempt, type QuoteContext, type QuoteSession } from "./session";
import { writeAtSelection } from "./atSelection";
import { copyForCustomer } from "./copyForCustomer";
import { writeToNewSheet } from "./newSheet";
import { updateQuote } from "./updateQuote";

type Batch = (session: QuoteSession) => Promise<WriteOutcome>;

/** Writes quotes into the workbook that is open in Excel. */
export function createQuoteWriter(quotes: QuoteContext): QuoteWriter {
  return {
    writeQuote: ({ document, isLive, target }) =>
      outcomeOf(quotes, async (session) => {
        const outcome =
          target.kind === "selection"
            ? await writeAtSelection(session, document, isLive, target.overwrite)
            : await writeToNewSheet(session, document, isLive);
        return outcome === "hasSheet" ? updateQuote(session, document, isLive) : outcome;
      }),
    updateQuote: (document, isLive, restored) =>
      outcomeOf(quotes, (session) => updateQuote(session, document, isLive, restored)),
    copyForCustomer: (quoteId, revision) =>
      outcomeOf(quotes, (session) => copyForCustomer(session, quoteId, revision)),
  };
}

async function outcomeOf(quotes: QuoteContext, batch: Batch): Promise<WriteOutcome> {
  const outcome = await attempt(quotes, batch);
  return outcome.ok ? outcome.value : { status: "failed", problem: outcome.error };
}
