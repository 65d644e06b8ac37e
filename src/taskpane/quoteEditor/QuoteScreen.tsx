import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type RefObject } from "react";
import { sessionTexts } from "../../i18n/screens/session";
import { checkDocument, createEvaluator, revisionName } from "../../quote";
import { Notice } from "../ui/Notice";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";
import { useSession } from "../quoteSession/SessionContext";
import { Navigation } from "../quoteSession/screens/Navigation";
import { LazyDraftOffers } from "../quoteSession/offers/LazyDraftOffers";
import { LazyElsewhere } from "../quoteSession/elsewhere/LazyElsewhere";
import { useLayout } from "../ui/style/layout";
import { QuoteEditor } from "./QuoteEditor";
import type { BuilderState } from "../quoteSession/draft/builderState";
import { Toolbar } from "./Toolbar";
import { FOCUS_TARGET } from "../ui/focusTarget";

type QuoteScreenProps = {
  readonly state: BuilderState;
  readonly isDraftUnsaved: boolean;
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
export function QuoteScreen({ state, isDraftUnsaved, heading }: QuoteScreenProps) {
  const layout = useLayout();
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const { quotes, quoteTexts, today, newId, document, typed, dispatch, onReadAgain, screen } =
    useSession();
  const { start } = sessionTexts(language);
  const [evaluate] = useState(createEvaluator);
  const evaluation = useMemo(() => evaluate(document), [evaluate, document]);
  const advice = useMemo(() => checkDocument(evaluation, today), [evaluation, today]);

  return (
    <div className={layout.stack}>
      <div className={styles.head}>
        <h1 ref={heading} {...FOCUS_TARGET} className={`${type.title} ${styles.heading}`}>
          {quoteTexts.title}
        </h1>
        <Navigation />
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
      {isDraftUnsaved && <p className={type.small}>{quoteTexts.draftNotKept}</p>}
      <QuoteEditor
        key={revisionName(document)}
        {...{ document, typed, dispatch, quoteTexts, newId, quotes, evaluation, advice }}
      />
    </div>
  );
}
