import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  DocumentAdd20Regular,
} from "@fluentui/react-icons";
import { useSession } from "../quoteSession/SessionContext";
import type { BuilderState } from "../quoteSession/draft/builderState";

type ToolbarProps = { readonly state: BuilderState };

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  end: { marginInlineStart: "auto" },
});

/** Undo and redo of everything in the quote, and a new quote. */
export function Toolbar({ state }: ToolbarProps) {
  const styles = useStyles();
  const { dispatch, quoteTexts, openNew } = useSession();
  const { actions } = quoteTexts;

  return (
    <div role="group" aria-label={actions.label} className={styles.root}>
      <Button
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        title={actions.undo}
        aria-label={actions.undo}
        aria-keyshortcuts="Control+Z"
        disabledFocusable={state.past.length === 0}
        onClick={() => dispatch({ type: "undone" })}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedo20Regular />}
        title={actions.redo}
        aria-label={actions.redo}
        aria-keyshortcuts="Control+Y"
        disabledFocusable={state.future.length === 0}
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
