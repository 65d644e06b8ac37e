import { useCallback, useLayoutEffect, useRef } from "react";
import type { Evaluation, QuoteDocument } from "../../quote";
import type { BuilderTools } from "./BuilderContext";

/** The quote on the screen for those who ask when somebody clicks; it is always the same function. */
export function useShown(document: QuoteDocument, evaluation: Evaluation): BuilderTools["shown"] {
  const shown = useRef({ document, evaluation });
  useLayoutEffect(() => {
    shown.current = { document, evaluation };
  }, [document, evaluation]);
  return useCallback(() => shown.current, []);
}
