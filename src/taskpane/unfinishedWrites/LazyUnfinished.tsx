import { useSession } from "../quoteSession/SessionContext";
import { PartWhenNeeded } from "../ui/PartWhenNeeded";

const load = async () =>
  (await import(/* webpackChunkName: "quote-unfinished" */ "./UnfinishedOffers")).UnfinishedOffers;

/** Offers to end what is half-written when there is something. */
export function LazyUnfinished() {
  const { saved } = useSession();
  return <PartWhenNeeded isNeeded={(saved?.unfinished ?? []).length > 0} load={load} />;
}
