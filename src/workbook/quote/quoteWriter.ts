import type { QuoteWriter, WriteOutcome } from "../quotePort";
import { attempt, Refusal, type QuoteContext, type QuoteSession } from "./session";
import { writeToNewSheet } from "./newSheet";

type Batch = (session: QuoteSession) => Promise<WriteOutcome>;

/** Writes quotes into the workbook that is open in Excel. */
export function createQuoteWriter(quotes: QuoteContext): Pick<QuoteWriter, "writeQuote"> {
  return {
    writeQuote: ({ document, isLive }) =>
      outcomeOf(quotes, async (session) => {
        const outcome = await writeToNewSheet(session, document, isLive);
        if (outcome !== "hasSheet") return outcome;
        throw new Refusal({ code: "hostFailure", hostCode: "AlreadyWritten" });
      }),
  };
}

async function outcomeOf(quotes: QuoteContext, batch: Batch): Promise<WriteOutcome> {
  const outcome = await attempt(quotes, batch);
  return outcome.ok ? outcome.value : { status: "failed", problem: outcome.error };
}
