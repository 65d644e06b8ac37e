import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { sheetReadingTexts } from "../../i18n/screens/sheetReading";
import type { QuotePlace } from "../../workbook/ports/quotes/quotePort";
import { Notice } from "../ui/Notice";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";
import { useDocument, useQuoteTexts } from "../quoteSession/SessionContext";
import { useLayout } from "../ui/style/layout";
import { writeProblem } from "../ui/writeProblem";
import { ConflictChoices } from "../quoteSession/elsewhere/ConflictChoices";
import { EditList } from "./changes/EditList";
import { partNames } from "../quoteSession/elsewhere/partNames";
import { QuestionChoices } from "./changes/QuestionChoices";
import { TakeButtons } from "./TakeButtons";
import { takeOver, type Answers, type TakeOver } from "../quoteSession/reading/takeOver";
import { useShownCell } from "./useShownCell";
import type { Found } from "./useSheetReading";

type FoundChangesProps = {
  readonly found: Found;
  /** Where the quote stands. */
  readonly place: QuotePlace | undefined;
  readonly onAnswer: (answers: Answers) => void;
  readonly onTake: (taken: TakeOver) => void;
  readonly onTakeAndUpdate: (taken: TakeOver) => void;
  /** Writes again what was undone in Excel. */
  readonly onRedo: () => void;
};

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0 } });

/** Everything that was found in the sheet, and what is to become of it. */
export function FoundChanges({ found, place, onAnswer, ...does }: FoundChangesProps) {
  const layout = useLayout();
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const document = useDocument();
  const quoteTexts = useQuoteTexts();
  const { reading, answers } = found;
  const { written, edits, questions } = reading;
  const texts = sheetReadingTexts(language);
  const taken = useMemo(() => takeOver(reading, document, answers), [reading, document, answers]);
  const nameOf = useMemo(
    () => partNames([reading.document, written, document], quoteTexts),
    [reading, written, document, quoteTexts],
  );
  const { onShow, problem, dismiss } = useShownCell(place);
  const { conflicts } = taken;
  const isKnown = taken.document === document && conflicts.length === 0;

  return (
    <>
      <div role="status">
        <p className={type.strong}>{texts.found(edits.length, questions.length)}</p>
        <p className={type.body}>
          {isKnown && questions.length === 0 ? texts.alreadyTaken : texts.intro}
        </p>
      </div>
      {reading.undoneTo && (
        <Notice
          intent="warning"
          onClose={does.onRedo}
          actions={
            <Button disabledFocusable={found.isUpdating} onClick={does.onRedo}>
              {texts.redo}
            </Button>
          }
        >
          {texts.undone}
        </Notice>
      )}
      {conflicts.length > 0 && (
        <section aria-label={texts.conflicts.title} className={layout.card}>
          <h2 className={styles.heading}>{texts.conflicts.title}</h2>
          <p className={type.body}>{texts.conflicts.hint}</p>
          <ConflictChoices
            {...{ conflicts, nameOf }}
            labels={texts.conflicts}
            sides={answers.sides}
            onChoose={(id, side) =>
              onAnswer({ ...answers, sides: { ...answers.sides, [id]: side } })
            }
          />
        </section>
      )}
      {questions.length > 0 && (
        <section aria-label={texts.questions.title} className={layout.card}>
          <h2 className={styles.heading}>{texts.questions.title}</h2>
          <QuestionChoices
            {...{ questions, reading, nameOf, onShow }}
            draft={document}
            choices={answers.choices}
            onChoose={(id, choice) =>
              onAnswer({ ...answers, choices: { ...answers.choices, [id]: choice } })
            }
          />
        </section>
      )}
      {edits.length > 0 && (
        <section aria-label={texts.edits.title} className={layout.card}>
          <h2 className={styles.heading}>{texts.edits.title}</h2>
          <EditList {...{ edits, nameOf, onShow }} />
        </section>
      )}
      <div role="alert">
        {problem && (
          <Notice intent="error" onClose={dismiss}>
            {writeProblem(problem, language)}
          </Notice>
        )}
      </div>
      <TakeButtons
        {...{ found, taken, isKnown }}
        onTake={does.onTake}
        onTakeAndUpdate={does.onTakeAndUpdate}
      />
    </>
  );
}
