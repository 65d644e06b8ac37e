import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { sheetReadingTexts } from "../../i18n/screens/sheetReading";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";
import { useSession } from "../quoteSession/SessionContext";
import { useLayout } from "../ui/style/layout";
import { writeProblem } from "../ui/writeProblem";
import type { TakeOver } from "../quoteSession/reading/takeOver";
import type { Found } from "./useSheetReading";

type TakeButtonsProps = {
  readonly found: Found;
  readonly taken: TakeOver;
  /** The draft would stay as it is. */
  readonly isKnown: boolean;
  readonly onTake: (taken: TakeOver) => void;
  readonly onTakeAndUpdate: (taken: TakeOver) => void;
};

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
});

/** Takes over what was found, once it is settled what holds where both sides were changed. */
export function TakeButtons({ found, taken, isKnown, onTake, onTakeAndUpdate }: TakeButtonsProps) {
  const layout = useLayout();
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const { quotes } = useSession();
  const texts = sheetReadingTexts(language);
  const { setback, isUpdating } = found;
  const open = taken.open.length;
  const isBlocked = isUpdating || open > 0;

  return (
    <div className={layout.sticky}>
      <div role="alert">
        {setback !== undefined && (
          <MessageBar intent={setback === "editedAgain" ? "warning" : "error"} layout="multiline">
            <MessageBarBody>
              {setback === "editedAgain"
                ? texts.changedAgain
                : texts.notUpdated(writeProblem(setback, language))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {open > 0 && <p className={type.small}>{texts.conflicts.open(open)}</p>}
      <div className={styles.buttons}>
        {quotes.updateQuote && (
          <Button
            appearance="primary"
            disabledFocusable={isBlocked}
            onClick={() => onTakeAndUpdate(taken)}
          >
            {isUpdating ? texts.updating : isKnown ? texts.update : texts.takeAndUpdate}
          </Button>
        )}
        {!isKnown && (
          <Button disabledFocusable={isBlocked} onClick={() => onTake(taken)}>
            {texts.take}
          </Button>
        )}
      </div>
    </div>
  );
}
