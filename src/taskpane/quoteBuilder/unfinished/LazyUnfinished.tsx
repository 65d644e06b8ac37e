import { useEffect, useState, type ComponentType } from "react";
import { useDesk } from "../desk/DeskContext";

/** Loads the offers to end what is half-written when there is something. */
export function LazyUnfinished() {
  const { kept } = useDesk();
  const [loaded, setLoaded] = useState<{ readonly UnfinishedOffers: ComponentType }>();
  const isNeeded = (kept?.unfinished ?? []).length > 0;

  useEffect(() => {
    if (!isNeeded || loaded) return;
    import(/* webpackChunkName: "quote-unfinished" */ "./UnfinishedOffers").then(
      ({ UnfinishedOffers }) => setLoaded({ UnfinishedOffers }),
      () => undefined,
    );
  }, [isNeeded, loaded]);

  return loaded && <loaded.UnfinishedOffers />;
}
