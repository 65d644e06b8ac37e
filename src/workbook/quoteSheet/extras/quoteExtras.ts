import { Money } from "../../../pricing";
import type { Evaluation, QuoteDocument } from "../../../quote";
import type { QuoteExtras } from "../../ports/quotes/extrasPort";
import type { WriteOutcome } from "../../ports/quotes/quotePort";
import { withDays } from "../write/dayCount";
import { plannedQuote } from "../layout/evaluated";
import { attempt, type QuoteContext, type ExcelSession } from "../../connection/session";
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
    const outcome = await attempt(quotes, (session) => {
      const write = (asking: ExcelSession) => {
        const { evaluation, plan } = plannedQuote(document, quotes.namespace);
        return writeExtraSheet(asking, sheetOf(evaluation), plan, again);
      };
      return again.what === "paymentPlan" ? withDays(session, write) : write(session);
    });
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
