import type { QuoteSheetTexts } from "../../../i18n/quote/sheet";
import type { Language } from "../../../i18n";
import type { Evaluation } from "../../../quote";

/** What a quote in a sheet is made from. */
export type PlanSource = {
  readonly evaluation: Evaluation;
  readonly texts: QuoteSheetTexts;
  readonly language: Language;
  /** "FLUX", or the namespace of the development add-in. */
  readonly namespace: string;
};
