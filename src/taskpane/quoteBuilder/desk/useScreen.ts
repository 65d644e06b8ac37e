import { useEffect, useRef, useState, type RefObject } from "react";
import type { ScreenName } from "./DeskContext";

type Shown = {
  readonly screen: ScreenName;
  readonly goTo: (screen: ScreenName) => void;
};

/**
 * Which screen is shown. On the way back to the same quote the focus returns to where it was; another quote begins
 * with its heading.
 */
export function useScreen(openKey: string, heading: RefObject<HTMLElement | null>): Shown {
  const [screen, setScreen] = useState<ScreenName>("quote");
  const left = useRef<{ readonly element: Element | null; readonly key: string }>(undefined);

  useEffect(() => {
    if (screen !== "quote" || !left.current) return;
    const { element, key } = left.current;
    left.current = undefined;
    const isThere = key === openKey && element instanceof HTMLElement && element.isConnected;
    (isThere ? element : heading.current)?.focus();
  }, [screen, openKey, heading]);

  function goTo(next: ScreenName) {
    if (screen === "quote" && next !== "quote") {
      left.current = { element: document.activeElement, key: openKey };
    }
    setScreen(next);
  }

  return { screen, goTo };
}
