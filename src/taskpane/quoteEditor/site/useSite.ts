import type { Site } from "../../../quote";
import { useSessionState } from "../../quoteSession/SessionContext";

/** What is shown of a site; undefined once it was removed, until those who ask for it are gone too. */
export function useSite<Value>(
  siteId: string,
  select: (site: Site) => Value,
  isAlike?: (one: Value | undefined, other: Value | undefined) => boolean,
): Value | undefined {
  return useSessionState(({ quote }) => {
    const site = quote.document.sites.find(({ id }) => id === siteId);
    return site && select(site);
  }, isAlike);
}
