import type { QuoteDocument } from "../model/quoteDocument";

type Language = QuoteDocument["language"];

export type LetterTexts = { readonly introduction: string; readonly closing: string };

const TEXTS: Readonly<Record<Language, LetterTexts>> = {
  de: {
    introduction:
      "Sehr geehrte Damen und Herren,\n\nvielen Dank für Ihr Interesse. Gern bieten wir Ihnen an:",
    closing: "Wir freuen uns auf Ihren Auftrag.\n\nMit freundlichen Grüßen",
  },
  en: {
    introduction:
      "Dear Sir or Madam,\n\nThank you for your interest. We are pleased to offer you the following:",
    closing: "We look forward to your order.\n\nYours faithfully",
  },
};

/** How a quote begins and ends until the seller has texts of their own. */
export function defaultLetterTexts(language: Language): LetterTexts {
  return TEXTS[language];
}
