import "../../i18n/english";
import { useState } from "react";
import type { PaneQuotes } from "../paneQuotes";
import { Start } from "./desk/Start";
import { todayHere } from "./today";

type QuoteBuilderProps = {
  readonly quotes: PaneQuotes;
  /** ISO; the day on this machine unless told. */
  readonly today?: string;
};

const NO_WORKBOOK: PaneQuotes = {};

/** Makes quotes, from the customer to the payment plan. */
export function QuoteBuilder({ quotes, today = todayHere() }: QuoteBuilderProps) {
  const [isWithout, setIsWithout] = useState(false);
  return (
    <Start
      key={String(isWithout)}
      today={today}
      quotes={isWithout ? NO_WORKBOOK : quotes}
      onWithout={() => setIsWithout(true)}
      onReadAgain={isWithout ? () => setIsWithout(false) : undefined}
    />
  );
}
