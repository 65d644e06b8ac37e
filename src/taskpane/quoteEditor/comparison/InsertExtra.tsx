import { Button } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { extrasTexts } from "../../../i18n/screens/extras";
import { writtenTexts } from "../../../i18n/screens/written";
import type { WriteOutcome } from "../../../workbook/ports/quotes/quotePort";
import { Notice } from "../../ui/Notice";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useQuoteTexts, useSession } from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";
import { RollBackButtons } from "../writing/RollBackButtons";
import { writeProblem } from "../../ui/writeProblem";
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
  const { language } = usePane();
  const { quotes } = useSession();
  const quoteTexts = useQuoteTexts();
  const type = useTypography();
  const { status, insert, rollBack, dismiss } = useInsertExtra(act);
  const isInserting = status.status === "inserting";
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        <Button icon={<TableAdd20Regular />} disabledFocusable={isInserting} onClick={insert}>
          {isInserting ? extrasTexts(language).inserting : label}
        </Button>
      </div>
      {quotes.notUndone?.includes("newSheet") && (
        <p className={type.small}>{quoteTexts.write.ownUndoOnly}</p>
      )}
      {status.status === "written" && (
        <Notice
          intent="success"
          onClose={dismiss}
          actions={
            status.undo && (
              <RollBackButtons
                sheet={status.place.sheet}
                onRollBack={() => status.undo && rollBack(status.undo)}
                onClose={dismiss}
              />
            )
          }
        >
          {insertedText(status.place.sheet)}
        </Notice>
      )}
      {status.status === "rolledBack" && (
        <Notice intent="success" onClose={dismiss}>
          {writtenTexts(language).rolledBack}
        </Notice>
      )}
      {status.status === "failed" && (
        <Notice intent="error" onClose={dismiss}>
          {writeProblem(status.problem, language)}
        </Notice>
      )}
    </div>
  );
}
