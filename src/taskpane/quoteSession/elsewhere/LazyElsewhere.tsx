import { useEffect, useState, type ComponentType } from "react";
import { useSession } from "../SessionContext";

/** Loads what asks about changes made elsewhere when there is something to ask. */
export function LazyElsewhere() {
  const { elsewhere } = useSession();
  const [loaded, setLoaded] = useState<{ readonly ElsewhereNotice: ComponentType }>();

  useEffect(() => {
    if (!elsewhere || loaded) return;
    import(/* webpackChunkName: "quote-elsewhere" */ "./ElsewhereNotice").then(
      ({ ElsewhereNotice }) => setLoaded({ ElsewhereNotice }),
      () => undefined,
    );
  }, [elsewhere, loaded]);

  return loaded && <loaded.ElsewhereNotice />;
}
