import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ListTexts } from "../../i18n/screens/list";
import { Notice } from "../ui/Notice";
import { usePane } from "../environment/PaneContext";
import { useVisuallyHidden } from "../ui/style/visuallyHidden";
import { useSessionState } from "../quoteSession/SessionContext";
import { writeProblem } from "../ui/writeProblem";
import { quoteName } from "./groups/quoteName";
import type { QuoteActions } from "./useQuoteActions";

type ActionOutcomeProps = { readonly actions: QuoteActions; readonly quoteTexts: ListTexts };

/** What became of the last action, and each deleted quote until the offer to bring it back is closed. */
export function ActionOutcome({ actions, quoteTexts }: ActionOutcomeProps) {
  const hidden = useVisuallyHidden();
  const { language, texts } = usePane();
  const deletedQuotes = useSessionState((state) => state.deletedQuotes);
  const offered = deletedQuotes.filter(({ isOffered }) => isOffered);
  const { outcome, isBusy, dismiss } = actions;
  const undo = useRef<HTMLButtonElement | null>(null);
  const count = useRef(deletedQuotes.length);

  // Who deletes by mistake brings it back by one key.
  useEffect(() => {
    if (deletedQuotes.length > count.current) undo.current?.focus();
    count.current = deletedQuotes.length;
  }, [deletedQuotes]);

  const text =
    outcome && (outcome.kind === "done" ? outcome.text : writeProblem(outcome.problem, language));

  return (
    <>
      <span role="status" className={hidden.text}>
        {isBusy ? quoteTexts.busy : (text ?? "")}
      </span>
      {offered.map(({ document }, index) => (
        <Notice
          key={`${document.id}.${document.revision}`}
          intent="info"
          onClose={() => actions.closeOffer(document)}
          actions={
            <>
              <Button
                ref={(element: HTMLButtonElement | null) => {
                  if (index === offered.length - 1) undo.current = element;
                }}
                disabledFocusable={isBusy}
                onClick={() => actions.bringBack(document)}
              >
                {quoteTexts.undoDelete}
              </Button>
              <Button onClick={() => actions.closeOffer(document)}>{texts.close}</Button>
            </>
          }
        >
          {quoteTexts.deleted(quoteName(document, quoteTexts))}
        </Notice>
      ))}
      {outcome && (
        <Notice intent={outcome.kind === "done" ? "success" : "error"} onClose={dismiss}>
          {text}
        </Notice>
      )}
    </>
  );
}
