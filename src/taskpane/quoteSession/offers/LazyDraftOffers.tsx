import { PartWhenNeeded } from "../../ui/PartWhenNeeded";
import { useSessionState } from "../SessionContext";

const load = async () =>
  (await import(/* webpackChunkName: "quote-offers" */ "./DraftOffers")).DraftOffers;

/** Asks about drafts when there is something to ask; where it cannot be loaded, the list has them too. */
export function LazyDraftOffers() {
  const isNeeded = useSessionState(
    ({ pressing, previous }) => pressing !== undefined || previous !== undefined,
  );
  return <PartWhenNeeded isNeeded={isNeeded} load={load} />;
}
