import { useEffect, useEffectEvent } from "react";

/** Renews a new quote that nobody had edited by midnight: it is one of the next day, and may be of the next year. */
export function useRenewal(isOutdated: boolean, renew: () => void): void {
  const renewed = useEffectEvent(renew);
  useEffect(() => {
    if (isOutdated) renewed();
  }, [isOutdated]);
}
