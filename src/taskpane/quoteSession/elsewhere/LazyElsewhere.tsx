import { PartWhenNeeded } from "../../ui/PartWhenNeeded";
import { useSessionState } from "../SessionContext";

const load = async () =>
  (await import(/* webpackChunkName: "quote-elsewhere" */ "./ElsewhereNotice")).ElsewhereNotice;

/** Asks about changes made elsewhere when there is something to ask. */
export function LazyElsewhere() {
  const isNeeded = useSessionState(({ quote }) => quote.elsewhere !== undefined);
  return <PartWhenNeeded isNeeded={isNeeded} load={load} />;
}
