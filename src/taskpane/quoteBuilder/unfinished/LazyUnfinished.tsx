import { useDesk } from "../desk/DeskContext";
import { PartWhenNeeded } from "../PartWhenNeeded";

const load = async () =>
  (await import(/* webpackChunkName: "quote-unfinished" */ "./UnfinishedOffers")).UnfinishedOffers;

/** Offers to end what is half-written when there is something. */
export function LazyUnfinished() {
  const { kept } = useDesk();
  return <PartWhenNeeded isNeeded={(kept?.unfinished ?? []).length > 0} load={load} />;
}
