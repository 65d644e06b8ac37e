import { useState } from "react";
import type { QuotePlace, QuoteProblem } from "../../workbook/ports/quotes/quotePort";
import { useDefect } from "../environment/useDefect";
import { useSession } from "../quoteSession/SessionContext";

/** Leads to cells of a sheet; nothing leads there where Excel cannot show them. */
export function useShownCell(place: QuotePlace | undefined) {
  const { quotes } = useSession();
  const { showQuote } = quotes;
  const [problem, setProblem] = useState<QuoteProblem>();
  const reportDefect = useDefect();

  async function show(sheet: string, address: string): Promise<void> {
    if (!showQuote) return;
    const shown = await showQuote({ sheet, address });
    setProblem(shown.ok ? undefined : shown.error);
  }

  return {
    onShow:
      place && showQuote
        ? (address: string) => void show(place.sheet, address).catch(reportDefect)
        : undefined,
    problem,
    dismiss: () => setProblem(undefined),
  };
}
