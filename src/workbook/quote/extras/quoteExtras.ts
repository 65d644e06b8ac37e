import { Money, type Evaluation, type QuoteDocument } from "../../../pricing";
import type { QuoteExtras } from "../../extrasPort";
import type { WriteOutcome } from "../../quotePort";
import { withDays } from "../dayCount";
import { plannedQuote } from "../evaluated";
import { attempt, type QuoteContext, type QuoteSession } from "../session";
import type { Again } from "../unfinished/writtenSheet";
import { comparisonSheet } from "./comparisonSheet";
import type { ExtraSheet } from "./extraSheet";
import { paymentPlanSheet } from "./paymentPlanSheet";
import { writeExtraSheet } from "./writeExtraSheet";

/** Makes sheets with a chart and with a payment plan in the workbook that is open in Excel. */
export function createQuoteExtras(quotes: QuoteContext): QuoteExtras {
  async function insert(
    document: QuoteDocument,
    sheetOf: (evaluation: Evaluation) => ExtraSheet,
    again: Again,
  ): Promise<WriteOutcome> {
    const write = (session: QuoteSession) => {
      const { evaluation, plan } = plannedQuote(document, quotes.namespace);
      return writeExtraSheet(session, sheetOf(evaluation), plan, again);
    };
    const outcome = await attempt(quotes, again.what === "paymentPlan" ? withDays(write) : write);
    return outcome.ok ? outcome.value : { status: "failed", problem: outcome.error };
  }
  return {
    insertComparisonChart: (document, months, upgradeCost = "0") =>
      insert(
        document,
        (evaluation) => comparisonSheet(evaluation, { months, upgradeCost: Money.of(upgradeCost) }),
        { what: "comparison", document, months, upgradeCost },
      ),
    insertPaymentPlan: (document) =>
      insert(document, paymentPlanSheet, { what: "paymentPlan", document }),
  };
}
