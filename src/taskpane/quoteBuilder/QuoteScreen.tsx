import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type RefObject } from "react";
import { errorSentence } from "../../i18n";
import { deskTexts } from "../../i18n/quote/desk";
import { checkDocument, LATEST_EDITION, type evaluateDocument } from "../../pricing";
import { Notice } from "../Notice";
import { usePane } from "../PaneContext";
import { useTypography } from "../typography";
import { useDesk } from "./desk/DeskContext";
import { DeskNavigation } from "./desk/DeskNavigation";
import { LazyDraftOffers } from "./desk/LazyDraftOffers";
import { useLayout } from "./layout";
import { QuoteEditor } from "./QuoteEditor";
import type { BuilderState } from "./state/builderState";
import { revisionName } from "./state/documentText";
import { createEvaluator } from "./state/evaluator";
import { Toolbar } from "./Toolbar";
import { FOCUS_TARGET } from "./focusTarget";

type QuoteScreenProps = {
  readonly state: BuilderState;
  readonly isDraftNotKept: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  heading: { outlineStyle: "none" },
});

/** The open quote, to be edited. */
export function QuoteScreen({ state, isDraftNotKept, heading }: QuoteScreenProps) {
  const layout = useLayout();
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const { quotes, words, today, newId, document, typed, dispatch, onReadAgain } = useDesk();
  const { start } = deskTexts(language);
  const [evaluate] = useState(createEvaluator);
  const { evaluation, advice } = useMemo(
    () => checked(evaluate(document), today),
    [evaluate, document, today],
  );

  return (
    <div className={layout.stack}>
      <div className={styles.head}>
        <h1 ref={heading} {...FOCUS_TARGET} className={`${type.title} ${styles.heading}`}>
          {words.title}
        </h1>
        <DeskNavigation />
      </div>
      {onReadAgain && (
        <Notice
          intent="warning"
          onClose={onReadAgain}
          actions={<Button onClick={onReadAgain}>{start.readAgain}</Button>}
        >
          {start.isWithout}
        </Notice>
      )}
      <LazyDraftOffers />
      <Toolbar state={state} />
      {isDraftNotKept && <p className={type.small}>{words.draftNotKept}</p>}
      {evaluation.ok ? (
        <QuoteEditor
          key={revisionName(document)}
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

function checked(evaluation: ReturnType<typeof evaluateDocument>, today: string) {
  return { evaluation, advice: evaluation.ok ? checkDocument(evaluation.value, today) : [] };
}
