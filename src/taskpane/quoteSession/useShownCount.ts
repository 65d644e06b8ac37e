import { useCallback, useMemo, useState } from "react";

/** How many of something are shown at once; each notes itself, and is forgotten by what that gives. */
export type ShownCount = { readonly count: number; readonly note: () => () => void };

export function useShownCount(): ShownCount {
  const [count, setCount] = useState(0);
  const note = useCallback(() => {
    setCount((before) => before + 1);
    return () => setCount((before) => before - 1);
  }, []);
  return useMemo(() => ({ count, note }), [count, note]);
}
