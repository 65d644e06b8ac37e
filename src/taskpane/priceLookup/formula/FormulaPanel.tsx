import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { formulaText, referencesOf, type FunctionCall } from "../../../workbook/ports/formula";
import type { SelectedCell } from "../../../workbook/ports/port";
import { copyText, selectText } from "../../ui/clipboard";
import { PanePart } from "../../ui/PanePart";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useDefect } from "../../environment/useDefect";
import { useVisuallyHidden } from "../../ui/style/visuallyHidden";
import { useInsertFormula } from "./useInsertFormula";

/** With what inserts. */
const loadNotice = () => import(/* webpackChunkName: "insert" */ "./InsertNotice");

type FormulaPanelProps = {
  readonly call: FunctionCall;
  readonly selection: SelectedCell | undefined;
};

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  formula: {
    flexGrow: 1,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalXXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

/** The price as a formula: to see, to copy, and to insert at the selected cell. */
export function FormulaPanel({ call, selection }: FormulaPanelProps) {
  const styles = useStyles();
  const type = useTypography();
  const hidden = useVisuallyHidden();
  const { separator, texts, workbook } = usePane();
  const { status, insert, dismiss } = useInsertFormula(call);
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean }>();
  const reportDefect = useDefect();
  const formula = useRef<HTMLElement>(null);
  const insertButton = useRef<HTMLButtonElement>(null);

  const sheet = selection?.sheet ?? referencesOf(call)[0]?.sheet ?? "";
  const text = formulaText(call, sheet, separator);
  const isCopied = copied?.text === text && copied.isDone;
  const isCopyBlocked = copied?.text === text && !copied.isDone;
  const isInserting = status.status === "inserting";

  /** Does what takes the notice with the focused button away, and gives the focus to one that stays. */
  function answerNotice(answer: () => void) {
    answer();
    insertButton.current?.focus();
  }

  async function copy(): Promise<void> {
    const isDone = await copyText(text);
    setCopied({ text, isDone });
    if (!isDone && formula.current) selectText(formula.current);
  }

  return (
    <section aria-label={texts.formula.title} className={styles.root}>
      <div className={styles.line}>
        <code ref={formula} className={styles.formula} aria-label={texts.formula.label}>
          {text}
        </code>
        <Button
          size="small"
          appearance="subtle"
          icon={isCopied ? <Checkmark16Regular /> : <Copy16Regular />}
          title={texts.formula.copy}
          aria-label={texts.formula.copy}
          onClick={() => void copy().catch(reportDefect)}
        />
      </div>
      <span role="status" className={isCopyBlocked ? type.small : hidden.text}>
        {isCopied ? texts.formula.copied : isCopyBlocked ? texts.formula.copyFailed : ""}
      </span>
      {workbook.isConnected ? (
        <Button
          ref={(button: HTMLButtonElement | null) => {
            insertButton.current = button;
          }}
          appearance="primary"
          disabledFocusable={isInserting}
          onClick={() => insert()}
        >
          {isInserting
            ? texts.formula.inserting
            : selection
              ? texts.formula.insertInto(selection.address)
              : texts.formula.insert}
        </Button>
      ) : (
        <p className={type.small}>{texts.formula.notInExcel}</p>
      )}
      {status.status !== "idle" && status.status !== "inserting" && (
        <PanePart
          load={loadNotice}
          show={({ InsertNotice }) => (
            <InsertNotice
              status={status}
              onOverwrite={(cell) => answerNotice(() => insert(cell))}
              onClose={() => answerNotice(dismiss)}
            />
          )}
        />
      )}
    </section>
  );
}
