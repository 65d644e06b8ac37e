import type { QuoteDocument } from "../../../quote";
import type { Basis, QuoteForms, WriteOutcome } from "../../ports/quotes/quotePort";
import { withDays } from "../write/dayCount";
import { attempt, type QuoteContext, type ExcelSession } from "../../connection/session";
import { fillForm } from "./fillForm";
import { insertSampleForm } from "./sampleForm";

/** Forms, and what a write request to one comes to. */
type FormFiller = QuoteForms & {
  /** Fills a copy of the form in front; without lines, if the user agrees, where it has no row for them. */
  readonly fillForm: (
    document: QuoteDocument,
    isWithoutLines?: boolean,
    basis?: Basis,
  ) => Promise<WriteOutcome>;
};

/** Fills forms in the workbook that is open in Excel. */
export function createQuoteForms(quotes: QuoteContext): FormFiller {
  const outcomeOf = async (
    batch: (session: ExcelSession) => Promise<WriteOutcome>,
  ): Promise<WriteOutcome> => {
    const outcome = await attempt(quotes, batch);
    return outcome.ok ? outcome.value : { status: "failed", problem: outcome.error };
  };
  return {
    fillForm: (document, isWithoutLines = false, basis) =>
      outcomeOf((session) =>
        withDays(session, (asking) => fillForm(asking, document, isWithoutLines, basis)),
      ),
    insertSampleForm: () => outcomeOf(insertSampleForm),
  };
}
