import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type RefObject } from "react";
import { deskTexts } from "../../i18n/quote/desk";
import { checkDocument } from "../../pricing";
import { Notice } from "../Notice";
import { usePane } from "../PaneContext";
import { useTypography } from "../typography";
import { useDesk } from "./desk/DeskContext";
import { DeskNavigation } from "./desk/DeskNavigation";
import { LazyDraftOffers } from "./desk/LazyDraftOffers";
import { LazyElsewhere } from "./desk/LazyElsewhere";
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
  const { quotes, words, today, newId, document, typed, dispatch, onReadAgain, screen } = useDesk();
  const { start } = deskTexts(language);
  const [evaluate] = useState(createEvaluator);
  const evaluation = useMemo(() => evaluate(document), [evaluate, document]);
  const advice = useMemo(() => checkDocument(evaluation, today), [evaluation, today]);

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
      {screen === "quote" && <LazyElsewhere />}
      <LazyDraftOffers />
      <Toolbar state={state} />
      {isDraftNotKept && <p className={type.small}>{words.draftNotKept}</p>}
      <QuoteEditor
        key={revisionName(document)}
        {...{ document, typed, dispatch, words, newId, quotes, evaluation, advice }}
      />
    </div>
  );
}
