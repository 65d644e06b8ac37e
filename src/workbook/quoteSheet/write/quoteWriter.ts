import type { QuoteWriter, UpdateOutcome, WriteOutcome } from "../../ports/quotes/quotePort";
import { attempt, type QuoteContext, type ExcelSession } from "../../connection/session";
import { withDays } from "./dayCount";
import { writeAtSelection } from "./atSelection";
import { copyForCustomer } from "./copyForCustomer";
import { writeToNewSheet } from "./newSheet";
import { updateQuote } from "../update/updateQuote";

/** Writes quotes into the workbook that is open in Excel. */
export function createQuoteWriter(quotes: QuoteContext): QuoteWriter {
  return {
    writeQuote: ({ document, isLive, target, basis }) =>
      outcomeOf<UpdateOutcome>(quotes, async (session) => {
        const outcome =
          target.kind === "selection"
            ? await writeAtSelection(session, document, isLive, target.overwrite, basis)
            : await writeToNewSheet(session, document, isLive, { isAnew: target.isAnew, basis });
        return outcome === "hasSheet" ? updateQuote(session, document, isLive, { basis }) : outcome;
      }),
    updateQuote: (document, isLive, options) =>
      outcomeOf(quotes, (session) => updateQuote(session, document, isLive, options)),
    copyForCustomer: (quoteId, revision) =>
      outcomeOf(quotes, (session) => copyForCustomer(session, quoteId, revision)),
  };
}

async function outcomeOf<Outcome>(
  quotes: QuoteContext,
  batch: (session: ExcelSession) => Promise<Outcome>,
): Promise<Outcome | Extract<WriteOutcome, { readonly status: "failed" }>> {
  const outcome = await attempt(quotes, (session) => withDays(session, batch));
  return outcome.ok ? outcome.value : { status: "failed", problem: outcome.error };
}
