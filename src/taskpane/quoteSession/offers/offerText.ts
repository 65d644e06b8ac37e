import { now } from "../../../clock/clock";
import { ageOf } from "../../../i18n/quote/age";
import type { OffersTexts } from "../../../i18n/screens/offers";
import type { Language } from "../../../i18n";
import type { QuoteDocument } from "../../../quote";
import type { DraftOffer } from "../draft/opening";

/** Number and customer of a quote, by which people know it. */
export function namesOf({ number, customer }: QuoteDocument) {
  return { number: number.trim(), customer: customer.company.trim() };
}

/** What there is on this machine, and why it is not simply open. */
export function offerText(
  { draft, kind }: DraftOffer,
  quoteTexts: OffersTexts,
  language: Language,
): string {
  const age = ageOf(now() - draft.changedAt, language);
  return quoteTexts[kind]({ ...namesOf(draft.document), age });
}
