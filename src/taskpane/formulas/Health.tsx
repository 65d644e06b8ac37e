import { useEffect, useState } from "react";
import { hasBeenCalled } from "../../functions/called";
import { healthTexts } from "../../i18n/pane/health";
import type { FunctionState } from "../../workbook/ports/port";
import { usePane } from "../environment/PaneContext";

/** In milliseconds; looking whether a function has been called asks Excel nothing. */
const LOOK_FOR_CALL = 2000;

/** Whether the functions answer, as far as can be told; it reads cells again only when the pane gets the focus. */
export function Health() {
  const { workbook, language, namespace } = usePane();
  const [state, setState] = useState<FunctionState>();
  useEffect(() => {
    const look = () =>
      void workbook.functionState(namespace, hasBeenCalled).then(setState, () => undefined);
    look();
    window.addEventListener("focus", look);
    const timer = setInterval(() => {
      if (!hasBeenCalled()) return;
      clearInterval(timer);
      look();
    }, LOOK_FOR_CALL);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, [workbook, namespace]);
  return <span role="status">{state && ` ${sentenceOf(state, healthTexts(language))}`}</span>;
}

function sentenceOf(state: FunctionState, texts: ReturnType<typeof healthTexts>): string {
  if (state.kind !== "unanswered") return texts[state.kind];
  return texts.unanswered(state.formulas.length, state.formulas[0]);
}
