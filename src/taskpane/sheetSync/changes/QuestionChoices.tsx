import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { sheetReadingTexts } from "../../../i18n/screens/sheetReading";
import type { SheetQuestion } from "../../../workbook/ports/quotes/quotePort";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { CellButton } from "./CellButton";
import { choiceText, type Asked } from "./choiceText";
import type { PartOfQuote } from "../../quoteSession/elsewhere/partNames";
import { choiceOf, type Answers } from "../../quoteSession/reading/takeOver";

type QuestionChoicesProps = Asked & {
  readonly questions: readonly SheetQuestion[];
  readonly choices: Answers["choices"];
  readonly nameOf: (part: PartOfQuote) => string | undefined;
  readonly onShow: ((address: string) => void) | undefined;
  /** The index of a choice; undefined to leave the cell as it is. */
  readonly onChoose: (id: string, choice: number | undefined) => void;
};

const LEAVE = "leave";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  content: { minWidth: 0, overflowWrap: "anywhere" },
});

/** What could not be understood, with what it may mean; nothing happens to a cell before somebody has chosen. */
export function QuestionChoices(props: QuestionChoicesProps) {
  const { questions, choices, nameOf, onShow, onChoose, ...asked } = props;
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const texts = sheetReadingTexts(language);

  return questions.map((question) => {
    const { id, kind, address, content } = question;
    const chosen = choiceOf(question, choices);
    const name = nameOf(question);
    return (
      <div key={id}>
        <div className={styles.head}>
          <h3 className={`${type.strong} ${styles.content}`}>{name ?? texts.wholeQuote}</h3>
          <CellButton address={address} onShow={onShow} />
        </div>
        <Field
          className={styles.content}
          label={texts.questions.asked[kind](content || texts.questions.nothing)}
        >
          <RadioGroup
            value={chosen ? String(choices[id]) : LEAVE}
            onChange={(_event, { value }) =>
              onChoose(id, value === LEAVE ? undefined : Number(value))
            }
          >
            {question.choices.map((choice, index) =>
              choice.kind === "leaveInSheet" || isStored(choice, question) ? null : (
                <Radio
                  key={index}
                  value={String(index)}
                  label={choiceText(question, choice, asked, texts)}
                />
              ),
            )}
            <Radio value={LEAVE} label={texts.questions.leaveInSheet} />
          </RadioGroup>
        </Field>
      </div>
    );
  });
}

/** Whether something near is just what the quote says anyway. */
function isStored(
  { kind, value }: SheetQuestion["choices"][number],
  { kind: asked, choices }: SheetQuestion,
): boolean {
  return (
    kind === "takeNearest" &&
    asked !== "overwrittenFormula" &&
    choices.some((each) => each.kind === "keepStored" && each.value === value)
  );
}
