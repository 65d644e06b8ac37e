import type { QuoteDocument } from "../../../quote";
import type { WriteOutcome } from "./quotePort";

/**
 * A native chart of purchase against subscription, and a payment plan as a native table; each in a new sheet, so that
 * an earlier one, in which somebody may have worked, stays as it is.
 */
export type QuoteExtras = {
  /** Compares over a holding time; `upgradeCost` is what upgrades are expected to cost a buyer: "500.00". */
  readonly insertComparisonChart: (
    document: QuoteDocument,
    months: number,
    upgradeCost?: string,
  ) => Promise<WriteOutcome>;
  readonly insertPaymentPlan: (document: QuoteDocument) => Promise<WriteOutcome>;
};
