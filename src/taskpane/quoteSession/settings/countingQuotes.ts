import { type QuoteDocument, withWrittenNumber } from "../../../quote";
import type { PaneQuotes } from "../../environment/paneQuotes";
import type { SettingsStore } from "./settingsStore";

/**
 * The same, but that the number of each quote that was written is used up in the settings.
 *
 * @param onCounted is told each quote that was counted
 */
export function countingQuotes(
  quotes: PaneQuotes,
  { change }: SettingsStore,
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
