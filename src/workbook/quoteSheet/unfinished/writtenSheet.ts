import type { QuoteDocument } from "../../../quote";
import type { NewSheet } from "../../ports/port";
import type { QuotePlace } from "../../ports/quotes/quotePort";
import type { MadeSheet } from "../write/madeSheet";
import type { PartToSave } from "../../quoteStore/partToSave";

/** What has been written into a new sheet, or was to be, and what was there before; plain data, for its note. */
export type WrittenSheet = {
  readonly made: MadeSheet;
  /** Undefined for a sheet of which nothing is saved. */
  readonly quote?: QuoteBefore | undefined;
  readonly again: Again;
};

/** What was saved of a quote before its cells were written, and which cells these are. */
export type QuoteBefore = {
  readonly document: Pick<QuoteDocument, "id" | "revision">;
  readonly place: QuotePlace;
  /** To which cells its name led. */
  readonly anchor: string | undefined;
  readonly part: PartToSave;
};

/** How the same sheet is asked for again. */
export type Again =
  | { readonly what: "quote"; readonly isLive: boolean; readonly isAnew: boolean }
  | { readonly what: "copy"; readonly quoteId: string; readonly revision: number }
  | {
      readonly what: "comparison";
      readonly document: QuoteDocument;
      readonly months: number;
      readonly upgradeCost: string;
    }
  | { readonly what: "paymentPlan"; readonly document: QuoteDocument }
  | { readonly what: "sampleForm" }
  | { readonly what: "terms"; readonly newSheet: NewSheet };
