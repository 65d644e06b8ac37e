import { sheetReadingTexts } from "../../i18n/screens/sheetReading";
import { readingKeys } from "../../workbook/ports/quotes/readingKeys";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";
import { useSessionState } from "../quoteSession/SessionContext";
import { Screen } from "../quoteSession/screens/Screen";
import { LazyElsewhere } from "../quoteSession/elsewhere/LazyElsewhere";
import { openRevision } from "../quoteSession/savedRevision";
import { FoundChanges } from "./FoundChanges";
import { ReadingProblem } from "./ReadingProblem";
import { ReadingResult } from "./ReadingResult";
import { useSheetReading } from "./useSheetReading";

/** What somebody has changed in the sheet of the open quote, and what is to become of it. */
export function ReadingScreen() {
  const type = useTypography();
  const { language } = usePane();
  const texts = sheetReadingTexts(language);
  const quote = useSessionState(openRevision);
  const sheet = useSheetReading(quote?.isLive ?? true);
  const { state } = sheet;
  const isUnchanged = state.step === "found" && readingKeys(state.reading).length === 0;

  return (
    <Screen title={texts.title}>
      <LazyElsewhere />
      {state.step === "reading" && (
        <p role="status" className={type.body}>
          {texts.reading}
        </p>
      )}
      {state.step === "failed" && (
        <ReadingProblem
          problem={state.problem}
          isWriting={state.isWriting}
          onReadAgain={sheet.readAgain}
          onWriteAnew={() => sheet.writeAnew(state.problem)}
        />
      )}
      {state.step === "found" && isUnchanged && (
        <p role="status" className={type.body}>
          {texts.unchanged(quote?.place?.sheet ?? "")}
        </p>
      )}
      {state.step === "found" && !isUnchanged && (
        <FoundChanges
          found={state}
          place={quote?.place}
          onAnswer={(answers) => sheet.answer(state, answers)}
          onTake={sheet.take}
          onTakeAndUpdate={(taken) => sheet.takeAndUpdate(state, taken)}
          onRedo={() => sheet.redo(state)}
        />
      )}
      {state.step === "taken" && <ReadingResult>{texts.taken}</ReadingResult>}
      {state.step === "updated" && (
        <ReadingResult>{texts.updated(state.place.sheet, state.left)}</ReadingResult>
      )}
      {state.step === "writtenAnew" && (
        <ReadingResult>{texts.writtenAnew(state.place.sheet)}</ReadingResult>
      )}
    </Screen>
  );
}
