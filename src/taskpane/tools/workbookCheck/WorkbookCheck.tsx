import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { checkTexts, type CheckTexts } from "../../../i18n/tools/check";
import type { WorkbookCheck as CheckResult } from "../../../workbook/ports/tools/workbookCheckPort";
import { usePane } from "../../environment/PaneContext";
import { Notice } from "../../ui/Notice";
import { problemSentence } from "../../ui/problemSentence";
import { FOCUS_TARGET } from "../../ui/focusTarget";
import { useTypography } from "../../ui/style/typography";
import { CellsWithSentence } from "../../ui/CellList";
import { CheckedAround } from "./CheckedAround";
import { Findings } from "./Findings";
import { printedEdition } from "./findingText";
import { reportSheet } from "./reportSheet";
import { cellKey, useWorkbookCheck, type CheckWork } from "./useWorkbookCheck";

const REASONS = ["protected", "changed", "spilled", "text"] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  progress: { width: "100%", accentColor: tokens.colorBrandBackground },
  left: { alignSelf: "flex-start" },
});

/** Finds what is wrong with prices and formulas of the workbook, and corrects what the user says. */
export function WorkbookCheck() {
  const styles = useStyles();
  const type = useTypography();
  const pane = usePane();
  const texts = checkTexts(pane.language);
  const status = useRef<HTMLParagraphElement>(null);
  const tool = useWorkbookCheck();
  const { work, check, corrected, problem, hiddenCell, isBusy } = tool;
  const findings = check?.findings.filter((finding) => !corrected.has(cellKey(finding))) ?? [];

  // What was pressed may go with what it has done.
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    const isPressed = work.kind === "corrected" || work.kind === "undone";
    if (isLost && isPressed) status.current?.focus({ preventScroll: true });
  }, [work.kind]);
  const question = useRef<HTMLDivElement>(null);
  // The cell may be far below the question, and is to be there again after the answer.
  useEffect(() => {
    const from = document.activeElement;
    if (!hiddenCell || !(from instanceof HTMLElement)) return undefined;
    question.current?.focus();
    return () => from.focus();
  }, [hiddenCell]);

  return (
    <div className={styles.root}>
      <p className={type.small}>{texts.intro}</p>
      <div className={styles.row}>
        <Button disabledFocusable={isBusy} onClick={tool.run}>
          {check ? texts.checkAgain : texts.check}
        </Button>
        {work.kind === "checking" && <Button onClick={tool.cancel}>{texts.cancel}</Button>}
        {check && findings.length + check.names.length > 0 && (
          <Button
            disabledFocusable={isBusy}
            onClick={() => tool.report(reportSheet(check, findings, texts, pane.language))}
          >
            {texts.report}
          </Button>
        )}
      </div>
      {work.kind === "checking" && (
        <progress className={styles.progress} aria-label={texts.checking} value={work.share} />
      )}
      <p ref={status} role="status" className={type.strong} {...FOCUS_TARGET}>
        {workSentence(work, check, texts)}
      </p>
      {problem && (
        <Notice intent="error" onClose={tool.dismiss}>
          {problemSentence(problem, pane.texts)}
        </Notice>
      )}
      {work.kind === "corrected" && work.result.corrected.length > 0 && (
        <Button className={styles.left} size="small" onClick={tool.undo}>
          {texts.undo}
        </Button>
      )}
      {work.kind === "corrected" &&
        REASONS.map((reason) => (
          <CellsWithSentence
            key={reason}
            sentence={texts.left[reason]}
            cells={work.result.left.filter((cell) => cell.reason === reason)}
            onShow={tool.show}
          />
        ))}
      {work.kind === "undone" && (
        <CellsWithSentence
          sentence={texts.changedSince}
          cells={work.changedSince}
          onShow={tool.show}
        />
      )}
      {hiddenCell && (
        <div ref={question} {...FOCUS_TARGET}>
          <Notice
            intent="warning"
            onClose={tool.keepHidden}
            actions={
              <>
                <Button onClick={() => tool.unhide(hiddenCell)}>{texts.unhide}</Button>
                <Button onClick={tool.keepHidden}>{texts.cancel}</Button>
              </>
            }
          >
            {texts.unhideQuestion(hiddenCell.sheet)}
          </Notice>
        </div>
      )}
      {check && (
        <>
          <p className={type.body}>{checkedSentence(check, texts)}</p>
          <div>
            <Findings
              {...{ findings, texts, isBusy }}
              onShow={tool.show}
              onCorrect={tool.correct}
            />
            <CheckedAround {...{ check, texts }} onShow={tool.show} />
          </div>
        </>
      )}
    </div>
  );
}

function checkedSentence(
  { formulas, prices, names, edition }: CheckResult,
  texts: CheckTexts,
): string {
  if (formulas + prices + names.length === 0) return texts.nothing;
  return texts.checked(formulas, prices, printedEdition(edition));
}

/** What is being done or came of it, in one sentence, which screen readers say. */
function workSentence(work: CheckWork, check: CheckResult | undefined, texts: CheckTexts): string {
  switch (work.kind) {
    case "idle":
      return "";
    case "checked":
      return check ? texts.findings(check.findings.length) : "";
    case "corrected":
      return texts.corrected(work.result.corrected.length);
    case "reported":
      return texts.reported(work.sheet);
    case "checking":
    case "cancelled":
    case "correcting":
    case "undoing":
    case "undone":
    case "reporting":
      return texts[work.kind];
  }
}
