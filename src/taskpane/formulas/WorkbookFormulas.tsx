import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { formulasTexts, type FormulasTexts } from "../../i18n/pane/formulas";
import { Notice } from "../ui/Notice";
import { usePane } from "../environment/PaneContext";
import { problemSentence } from "../ui/problemSentence";
import { useTypography } from "../ui/style/typography";
import { CellsWithSentence } from "../ui/CellList";
import { RecalculationResult, recalculationSentence } from "./RecalculationResult";
import { RepairResult } from "./RepairResult";
import { useFormulaWork, type FormulaWork } from "./useFormulaWork";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  undo: { alignSelf: "flex-start" },
});

/** Calculates all formulas of the workbook anew, or repairs those that are damaged. */
export function WorkbookFormulas() {
  const styles = useStyles();
  const type = useTypography();
  const pane = usePane();
  const texts = formulasTexts(pane.language);
  const actions = useRef<HTMLDivElement>(null);
  const { work, problem, isBusy, dismiss, recalculate, repair, undo, show } = useFormulaWork();

  return (
    <div className={styles.root}>
      <p className={type.small}>{texts.intro}</p>
      <p className={type.small}>{texts.repairHint}</p>
      <div ref={actions} className={styles.row}>
        <Button disabledFocusable={isBusy} onClick={recalculate}>
          {work.kind === "recalculating" ? texts.recalculating : texts.recalculate}
        </Button>
        <Button disabledFocusable={isBusy} onClick={repair}>
          {work.kind === "repairing" ? texts.repairing : texts.repair}
        </Button>
      </div>
      <p role="status" className={type.strong}>
        {sentenceOf(work, texts)}
      </p>
      {work.kind === "recalculated" && (
        <RecalculationResult result={work.result} texts={texts} onShow={show} />
      )}
      {work.kind === "repaired" && work.repair.repaired.length > 0 && (
        <>
          <Button
            className={styles.undo}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              // This button goes with what it undoes.
              actions.current?.querySelector<HTMLElement>("button:last-child")?.focus();
              undo();
            }}
          >
            {work.isUndoing ? texts.undoing : texts.undo}
          </Button>
          <p className={type.small}>{texts.undoHint}</p>
        </>
      )}
      {work.kind === "repaired" && (
        <RepairResult repair={work.repair} values={work.values} texts={texts} onShow={show} />
      )}
      {work.kind === "undone" && (
        <CellsWithSentence
          sentence={texts.changedSince}
          cells={work.result.changedSince}
          onShow={show}
        />
      )}
      {problem && (
        <Notice intent="error" onClose={dismiss}>
          {problemSentence(problem, pane.texts)}
        </Notice>
      )}
    </div>
  );
}

/** What came of it, in one sentence, which screen readers say. */
function sentenceOf(work: FormulaWork, texts: FormulasTexts): string {
  switch (work.kind) {
    case "idle":
    case "recalculating":
    case "repairing":
      return "";
    case "recalculated":
      return recalculationSentence(work.result, texts);
    case "repaired": {
      const { repaired, left } = work.repair;
      if (repaired.length > 0) return texts.repaired(repaired.length);
      return left.length === 0 ? texts.nothingDamaged : "";
    }
    case "undone":
      return texts.undone(work.result.restored);
  }
}
