import type { QuoteDocument } from "../../../pricing";
import type { PaneQuotes } from "../../paneQuotes";
import { withWrittenNumber } from "./quoteNumber";
import type { SettingsKeeper } from "./settingsKeeper";

/**
 * The same, but that the number of each quote that was written is used up in the settings.
 *
 * @param onCounted is told each quote that was counted
 */
export function countingQuotes(
  quotes: PaneQuotes,
  { change }: SettingsKeeper,
  onCounted: (document: QuoteDocument) => void,
): PaneQuotes {
  const { writeQuote, updateQuote } = quotes;

  function count(document: QuoteDocument): void {
    onCounted(document);
    change((settings) => {
      const numbering = withWrittenNumber(settings.numbering, document.number);
      return numbering === settings.numbering ? settings : { ...settings, numbering };
    }, true);
  }

  return {
    ...quotes,
    ...(writeQuote && {
      writeQuote: async (request) => {
        const outcome = await writeQuote(request);
        if (outcome.status === "written") count(request.document);
        return outcome;
      },
    }),
    ...(updateQuote && {
      updateQuote: async (document, ...others) => {
        const outcome = await updateQuote(document, ...others);
        if (outcome.status === "written") count(document);
        return outcome;
      },
    }),
  };
}
