import { useEffect, useRef, useState, type RefObject } from "react";
import type { ScreenName } from "../SessionContext";

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
  const left = useRef<Element>(null);
  const shownKey = useRef(openKey);

  useEffect(() => {
    if (screen !== "quote") return;
    const isOther = shownKey.current !== openKey;
    const from = left.current;
    shownKey.current = openKey;
    left.current = null;
    const isThere = from instanceof HTMLElement && from.isConnected;
    if (isThere && !isOther) from.focus();
    else if (from || isOther) heading.current?.focus();
  }, [screen, openKey, heading]);

  function goTo(next: ScreenName) {
    if (screen === "quote" && next !== "quote") left.current = document.activeElement;
    setScreen(next);
  }

  return { screen, goTo };
}
