import { useEffect, useState, type ComponentType } from "react";
import { useDesk } from "./DeskContext";

/** Loads what asks about drafts when there is something to ask; where it cannot be loaded, the list has them too. */
export function LazyDraftOffers() {
  const { pressing, previous } = useDesk();
  const [loaded, setLoaded] = useState<{ readonly DraftOffers: ComponentType }>();
  const isNeeded = pressing !== undefined || previous !== undefined;

  useEffect(() => {
    if (!isNeeded || loaded) return;
    import(/* webpackChunkName: "quote-offers" */ "./DraftOffers").then(
      ({ DraftOffers }) => setLoaded({ DraftOffers }),
      () => undefined,
    );
  }, [isNeeded, loaded]);

  return loaded && <loaded.DraftOffers />;
}
