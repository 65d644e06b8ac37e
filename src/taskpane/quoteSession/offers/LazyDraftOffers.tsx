import { PartWhenNeeded } from "../../ui/PartWhenNeeded";
import { useSession } from "../SessionContext";

const load = async () =>
  (await import(/* webpackChunkName: "quote-offers" */ "./DraftOffers")).DraftOffers;

/** Asks about drafts when there is something to ask; where it cannot be loaded, the list has them too. */
export function LazyDraftOffers() {
  const { pressing, previous } = useSession();
  return <PartWhenNeeded isNeeded={pressing !== undefined || previous !== undefined} load={load} />;
}
