import { useEffect, useState } from "react";
import { healthTexts } from "../../i18n/formulas/health";
import type { FunctionState } from "../../workbook/port";
import { usePane } from "../PaneContext";

/** Whether the functions answer, as far as can be told; it looks again when the pane gets the focus. */
export function Health() {
  const { workbook, language, namespace } = usePane();
  const [state, setState] = useState<FunctionState>();
  useEffect(() => {
    const look = () => void workbook.functionState(namespace).then(setState, () => undefined);
    look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [workbook, namespace]);
  return <span role="status">{state && ` ${sentenceOf(state, healthTexts(language))}`}</span>;
}

function sentenceOf(state: FunctionState, texts: ReturnType<typeof healthTexts>): string {
  if (state.kind !== "unanswered") return texts[state.kind];
  return texts.unanswered(state.formulas.length, state.formulas[0]);
}
