import { useEffect, useState, type ComponentType } from "react";

type PartWhenNeededProps = {
  readonly isNeeded: boolean;
  readonly load: () => Promise<ComponentType>;
};

/** Loads a part once it is needed, and shows it from then on; where it cannot be loaded, nothing is shown. */
export function PartWhenNeeded({ isNeeded, load }: PartWhenNeededProps) {
  const [loaded, setLoaded] = useState<{ readonly Part: ComponentType }>();

  useEffect(() => {
    if (!isNeeded || loaded) return;
    load().then(
      (Part) => setLoaded({ Part }),
      () => undefined,
    );
  }, [isNeeded, load, loaded]);

  return loaded && <loaded.Part />;
}
