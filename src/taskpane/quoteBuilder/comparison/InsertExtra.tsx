import { Button } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { extrasTexts } from "../../../i18n/quote/extras";
import type { WriteOutcome } from "../../../workbook/quotePort";
import { Notice } from "../../Notice";
import { usePane } from "../../PaneContext";
import { useTypography } from "../../typography";
import { useDesk } from "../desk/DeskContext";
import { useLayout } from "../layout";
import { TakeBackButtons } from "../TakeBackButtons";
import { writeProblem } from "../writeProblem";
import { useInsertExtra } from "./useInsertExtra";

type InsertExtraProps = {
  readonly label: string;
  /** Where it is now. */
  readonly insertedText: (sheet: string) => string;
  readonly insert: () => Promise<WriteOutcome>;
};

/** A button that puts what is shown into the workbook, and how that went. */
export function InsertExtra({ label, insertedText, insert: act }: InsertExtraProps) {
  const layout = useLayout();
  const { language, texts } = usePane();
  const { quotes, words } = useDesk();
  const type = useTypography();
  const { status, insert, takeBack, dismiss } = useInsertExtra(act);
  const isInserting = status.status === "inserting";
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        <Button icon={<TableAdd20Regular />} disabledFocusable={isInserting} onClick={insert}>
          {isInserting ? extrasTexts(language).inserting : label}
        </Button>
      </div>
      {quotes.notUndone?.includes("newSheet") && (
        <p className={type.small}>{words.write.ownUndoOnly}</p>
      )}
      {status.status === "written" && (
        <Notice
          intent="success"
          onClose={dismiss}
          actions={
            status.undo && (
              <TakeBackButtons
                sheet={status.place.sheet}
                onTakeBack={() => status.undo && takeBack(status.undo)}
                onClose={dismiss}
              />
            )
          }
        >
          {insertedText(status.place.sheet)}
        </Notice>
      )}
      {status.status === "takenBack" && (
        <Notice intent="success" onClose={dismiss}>
          {words.write.takenBack}
        </Notice>
      )}
      {status.status === "failed" && (
        <Notice intent="error" onClose={dismiss}>
          {writeProblem(status.problem, words, texts)}
        </Notice>
      )}
    </div>
  );
}
