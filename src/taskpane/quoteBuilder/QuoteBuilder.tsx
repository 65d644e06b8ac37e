import "../../i18n/english";
import { Button } from "@fluentui/react-components";
import { useMemo, useReducer, type KeyboardEvent } from "react";
import { errorSentence } from "../../i18n";
import { builderTexts } from "../../i18n/quote/builder";
import { checkDocument, evaluateDocument, LATEST_EDITION, type QuoteDocument } from "../../pricing";
import { Notice } from "../Notice";
import { usePane } from "../PaneContext";
import type { PaneQuotes } from "../paneQuotes";
import { useTypography } from "../typography";
import { useLayout } from "./layout";
import { QuoteEditor } from "./QuoteEditor";
import { builderReducer, startingState } from "./state/builderState";
import { recallDraft } from "./state/draft";
import { newQuote } from "./state/newQuote";
import { useKeptDraft } from "./state/useKeptDraft";
import { Toolbar } from "./Toolbar";
import { todayHere } from "./today";

type QuoteBuilderProps = {
  readonly quotes: PaneQuotes;
  /** ISO; the day on this machine unless told. */
  readonly today?: string;
};

const newId = () => crypto.randomUUID();

/** Makes a quote, from the customer to the payment plan. */
export function QuoteBuilder({ quotes, today = todayHere() }: QuoteBuilderProps) {
  const layout = useLayout();
  const type = useTypography();
  const { language, storage } = usePane();
  const words = builderTexts(language);
  const [state, dispatch] = useReducer(builderReducer, undefined, () =>
    startingState(recallDraft(storage) ?? { document: newQuote(today, newId), typed: {} }),
  );
  const { document, typed } = state;
  const isDraftNotKept = useKeptDraft(state, quotes.keepDraft);
  const { evaluation, advice } = useMemo(() => checked(document, today), [document, today]);

  /** Everywhere the same undo: the browser's own would undo one field without the quote. */
  function handleKey(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    dispatch({ type: key === "y" || event.shiftKey ? "redone" : "undone" });
  }

  return (
    <div className={layout.stack} onKeyDown={handleKey}>
      <h1 className={type.title}>{words.title}</h1>
      <Toolbar {...{ state, dispatch, words, today, newId }} />
      {isDraftNotKept && <p className={type.small}>{words.draftNotKept}</p>}
      {evaluation.ok ? (
        <QuoteEditor
          {...{ document, typed, dispatch, words, newId, quotes }}
          evaluation={evaluation.value}
          advice={advice}
        />
      ) : (
        <Notice
          intent="error"
          onClose={() => dispatch({ type: "undone" })}
          actions={
            <Button
              onClick={() =>
                dispatch({
                  type: "edited",
                  edit: (before) => ({ ...before, edition: LATEST_EDITION.id }),
                })
              }
            >
              {words.unknownEdition}
            </Button>
          }
        >
          {errorSentence(evaluation.error, language)}
        </Notice>
      )}
    </div>
  );
}

function checked(document: QuoteDocument, today: string) {
  const evaluation = evaluateDocument(document);
  return { evaluation, advice: evaluation.ok ? checkDocument(evaluation.value, today) : [] };
}
