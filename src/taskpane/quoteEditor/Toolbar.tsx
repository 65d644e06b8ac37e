import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  DocumentAdd20Regular,
} from "@fluentui/react-icons";
import { useQuoteTexts, useSession, useSessionState } from "../quoteSession/SessionContext";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  end: { marginInlineStart: "auto" },
});

/** Undo and redo of everything in the quote, and a new quote. */
export function Toolbar() {
  const styles = useStyles();
  const { dispatch, openNew } = useSession();
  const { actions } = useQuoteTexts();
  const canUndo = useSessionState(({ quote }) => quote.past.length > 0);
  const canRedo = useSessionState(({ quote }) => quote.future.length > 0);

  return (
    <div role="group" aria-label={actions.label} className={styles.root}>
      <Button
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        title={actions.undo}
        aria-label={actions.undo}
        aria-keyshortcuts="Control+Z"
        disabledFocusable={!canUndo}
        onClick={() => dispatch({ type: "undone" })}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedo20Regular />}
        title={actions.redo}
        aria-label={actions.redo}
        aria-keyshortcuts="Control+Y"
        disabledFocusable={!canRedo}
        onClick={() => dispatch({ type: "redone" })}
      />
      <Button
        className={styles.end}
        appearance="subtle"
        icon={<DocumentAdd20Regular />}
        onClick={openNew}
      >
        {actions.newQuote}
      </Button>
    </div>
  );
}
