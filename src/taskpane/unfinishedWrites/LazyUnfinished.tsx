import { useSessionState } from "../quoteSession/SessionContext";
import { PartWhenNeeded } from "../ui/PartWhenNeeded";

const load = async () =>
  (await import(/* webpackChunkName: "quote-unfinished" */ "./UnfinishedOffers")).UnfinishedOffers;

/** Offers to end what is half-written when there is something. */
export function LazyUnfinished() {
  const isNeeded = useSessionState(({ saved }) => (saved?.unfinished ?? []).length > 0);
  return <PartWhenNeeded isNeeded={isNeeded} load={load} />;
}
