import { useEffect } from "react";
import { useSession, useSessionState } from "../../quoteSession/SessionContext";
import type { WriteResult } from "./writeResult";
import { openRevision } from "../../quoteSession/savedRevision";

/**
 * How writing went, as it still holds: a quote or form that was renamed or moved since is shown where it stands now, and
 * of one that is gone nothing is said any more.
 */
export function useCurrentResult<Result extends WriteResult>(
  result: Result | undefined,
): Result | undefined {
  const { refresh } = useSession();
  const saved = useSessionState((state) => state.saved);
  const quote = useSessionState(openRevision);
  const isOfSheet =
    result?.outcome.status === "written" && (result.action === "write" || result.action === "fill");

  // Whoever does something with a sheet takes the focus away from the pane.
  useEffect(() => {
    if (!isOfSheet) return undefined;
    const look = () => void refresh();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [isOfSheet, refresh]);

  if (!isOfSheet || saved === result.savedBefore) return result;
  if (result.action === "write") {
    const place = quote?.place;
    return place && { ...result, outcome: { ...result.outcome, place } };
  }
  const { sheet } = result.outcome.place;
  return !quote || quote.forms.some((form) => form.sheet === sheet) ? result : undefined;
}
