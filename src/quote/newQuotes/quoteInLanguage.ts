import type { QuoteDocument } from "../model/quoteDocument";
import type { QuoteSettings } from "../settings/quoteSettings";

/** A quote in a language; texts that are still those of the settings come along, others stay as they were written. */
export function quoteInLanguage(
  document: QuoteDocument,
  language: QuoteDocument["language"],
  { texts }: QuoteSettings,
): QuoteDocument {
  const before = texts[document.language];
  const after = texts[language];
  const { introduction, closing } = document.texts;
  return {
    ...document,
    language,
    texts: {
      introduction: introduction === before.introduction ? after.introduction : introduction,
      closing: closing === before.closing ? after.closing : closing,
    },
  };
}
