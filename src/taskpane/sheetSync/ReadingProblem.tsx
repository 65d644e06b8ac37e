import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { sheetReadingTexts } from "../../i18n/screens/sheetReading";
import type { QuoteProblem } from "../../workbook/ports/quotes/quotePort";
import { usePane } from "../environment/PaneContext";
import { useQuoteTexts, useSession } from "../quoteSession/SessionContext";
import { writeProblem } from "../ui/writeProblem";

type ReadingProblemProps = {
  readonly problem: QuoteProblem | "hasErrors";
  /** The quote is being written into a new sheet. */
  readonly isWriting: boolean;
  readonly onReadAgain: () => void;
  readonly onWriteAnew: () => void;
};

/** Why the sheet could not be read, and what can be done about it. */
export function ReadingProblem(props: ReadingProblemProps) {
  const { problem, isWriting, onReadAgain, onWriteAnew } = props;
  const { language } = usePane();
  const { quotes } = useSession();
  const quoteTexts = useQuoteTexts();
  const texts = sheetReadingTexts(language);
  const code = problem === "hasErrors" ? problem : problem.code;
  const isLost = code === "quoteNotFound" || code === "sheetDamaged";

  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {code === "quoteNotFound"
            ? texts.gone
            : problem !== "hasErrors" && problem.code === "sheetDamaged"
              ? texts.damaged(problem.address)
              : writeProblem(problem, language)}
        </MessageBarBody>
        <MessageBarActions>
          {isLost && quotes.writeQuote && (
            <Button disabledFocusable={isWriting} onClick={onWriteAnew}>
              {isWriting ? quoteTexts.write.writing : texts.writeAnew}
            </Button>
          )}
          <Button disabledFocusable={isWriting} onClick={onReadAgain}>
            {texts.again}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
