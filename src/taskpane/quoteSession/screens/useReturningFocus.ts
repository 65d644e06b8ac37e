import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { revisionName } from "../../../quote";
import { useSession, useSessionState } from "../SessionContext";

/**
 * On the way back to the same quote the focus returns to where it was; another quote begins with its heading.
 */
export function useReturningFocus(heading: RefObject<HTMLElement | null>): void {
  const { store } = useSession();
  const screen = useSessionState((state) => state.screen);
  const openName = useSessionState(({ quote }) => revisionName(quote.document));
  const left = useRef<Element>(null);
  const shownName = useRef(openName);

  // Before anything is drawn, while what had the focus still has it.
  useLayoutEffect(() => {
    let before = store.state().screen;
    return store.subscribe(() => {
      const now = store.state().screen;
      if (before === "quote" && now !== "quote") left.current = document.activeElement;
      before = now;
    });
  }, [store]);

  useEffect(() => {
    if (screen !== "quote") return;
    const isOther = shownName.current !== openName;
    const from = left.current;
    shownName.current = openName;
    left.current = null;
    const isThere = from instanceof HTMLElement && from.isConnected;
    if (isThere && !isOther) from.focus();
    else if (from || isOther) heading.current?.focus();
  }, [screen, openName, heading]);
}
