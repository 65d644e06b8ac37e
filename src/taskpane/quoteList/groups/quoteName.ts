import type { ListTexts } from "../../../i18n/screens/list";
import type { QuoteDocument } from "../../../quote";

/** The number by which people know a quote, with its revision after the first. */
export function quoteName(
  { number, revision }: Pick<QuoteDocument, "number" | "revision">,
  quoteTexts: ListTexts,
): string {
  const name = number.trim() === "" ? quoteTexts.noNumber : number.trim();
  return revision === 1 ? name : `${name}, ${quoteTexts.revision(revision)}`;
}
