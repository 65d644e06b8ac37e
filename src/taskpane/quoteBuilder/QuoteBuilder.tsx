import "../../i18n/english";
import type { PaneQuotes } from "../paneQuotes";
import { Desk } from "./desk/Desk";
import { todayHere } from "./today";

type QuoteBuilderProps = {
  readonly quotes: PaneQuotes;
  /** ISO; the day on this machine unless told. */
  readonly today?: string;
};

/** Makes quotes, from the customer to the payment plan. */
export function QuoteBuilder({ quotes, today = todayHere() }: QuoteBuilderProps) {
  return <Desk {...{ quotes, today }} kept={undefined} />;
}
