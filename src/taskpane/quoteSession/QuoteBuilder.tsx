import "../../i18n/english";
import { useState } from "react";
import type { PaneQuotes } from "../environment/paneQuotes";
import { Start } from "./Start";

const NO_WORKBOOK: PaneQuotes = {};

/** Makes quotes, from the customer to the payment plan. */
export function QuoteBuilder({ quotes }: { readonly quotes: PaneQuotes }) {
  const [isWithout, setIsWithout] = useState(false);
  return (
    <Start
      key={String(isWithout)}
      quotes={isWithout ? NO_WORKBOOK : quotes}
      onWithout={() => setIsWithout(true)}
      onReadAgain={isWithout ? () => setIsWithout(false) : undefined}
    />
  );
}
