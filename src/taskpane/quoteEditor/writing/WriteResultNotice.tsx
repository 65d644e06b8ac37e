import { Button } from "@fluentui/react-components";
import type { QuoteProblem, WriteOutcome } from "../../../workbook/ports/quotes/quotePort";
import { Notice } from "../../ui/Notice";
import { builderTexts } from "../../../i18n/screens/builder";
import { writtenTexts } from "../../../i18n/screens/written";
import { usePane } from "../../environment/PaneContext";
import { RollBackButtons } from "./RollBackButtons";
import type { WriteResult } from "./writeResult";
import { writeProblem } from "../../ui/writeProblem";

type WriteResultNoticeProps = {
  readonly result: WriteResult;
  readonly onClose: () => void;
  /** The user agrees to overwrite these cells. */
  readonly onOverwrite: (address: string) => void;
  readonly isBusy: boolean;
  readonly onRollBack: (written: Extract<WriteOutcome, { readonly status: "written" }>) => void;
  /** The sheet is gone, or cannot be brought up to date. */
  readonly onWriteAnew: () => void;
  /** The form has no row for the lines, and the user agrees to that. */
  readonly onFillWithoutLines: () => void;
};

/** How writing or copying went, and what to do next. */
export function WriteResultNotice({ result, onClose, ...does }: WriteResultNoticeProps) {
  const { language, texts: paneTexts } = usePane();
  const texts = writtenTexts(language);
  const { action, outcome } = result;

  /** What the user may choose where writing failed; closing is all there is otherwise. */
  function choiceAfter({ code }: QuoteProblem): { text: string; choose: () => void } | undefined {
    if (action !== "write" && action !== "fill") return undefined;
    if (code === "noLineRow") {
      return { text: texts.fillWithoutLines, choose: does.onFillWithoutLines };
    }
    const isSheetLost = code === "quoteNotFound" || code === "sheetDamaged";
    return isSheetLost ? { text: texts.writeAnew, choose: does.onWriteAnew } : undefined;
  }

  switch (outcome.status) {
    case "written": {
      const { sheet, address } = outcome.place;
      return (
        <Notice
          intent="success"
          onClose={onClose}
          actions={
            outcome.undo && (
              <RollBackButtons
                {...{ sheet, onClose, isBusy: does.isBusy }}
                onRollBack={() => does.onRollBack(outcome)}
              />
            )
          }
        >
          {action === "rollBack"
            ? texts.rolledBack
            : action === "copy"
              ? texts.copied(sheet)
              : action === "sample"
                ? texts.sampleInserted(sheet)
                : texts.written(sheet, address)}
          {outcome.notRestorable && ` ${texts.notRestorable[outcome.notRestorable]}`}
        </Notice>
      );
    }
    case "occupied":
      return (
        <Notice
          intent="warning"
          onClose={onClose}
          actions={
            <>
              <Button onClick={() => does.onOverwrite(outcome.address)}>{texts.overwrite}</Button>
              <Button onClick={onClose}>{texts.keep}</Button>
            </>
          }
        >
          {texts.occupied(outcome.sheet, outcome.address)}{" "}
          <span>
            {outcome.notRestorable
              ? `${texts.noUndo} ${texts.notRestorable[outcome.notRestorable]}`
              : builderTexts(language).write.ownUndoOnly}
          </span>
        </Notice>
      );
    case "failed": {
      const choice = choiceAfter(outcome.problem);
      return (
        <Notice
          intent={outcome.problem.code === "noLineRow" ? "warning" : "error"}
          onClose={onClose}
          actions={
            choice && (
              <>
                <Button onClick={choice.choose}>{choice.text}</Button>
                <Button onClick={onClose}>{paneTexts.close}</Button>
              </>
            )
          }
        >
          {writeProblem(outcome.problem, language)}
        </Notice>
      );
    }
  }
}
