import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { letterPartTexts } from "../../../i18n/screens/letter";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import {
  useOpenQuote,
  useSession,
  useSessionState,
  useSettings,
} from "../../quoteSession/SessionContext";
import { focusField } from "../lineFocus";
import { countedNumber } from "../../quoteSession/draft/draft";
import { knownNumbers, nextNumber, numberTrouble } from "../../../quote";

/** Not while somebody types, nor before the workbook has told that the quote was written. */
const QUIET_MILLISECONDS = 700;

const useStyles = makeStyles({
  root: {
    gridColumn: "1 / -1",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    ":empty": { display: "none" },
  },
});

/** Says at the number that it is another quote's, and offers the next one. */
export function NumberAdvice() {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const { storage } = useSession();
  const { number: quoteTexts } = letterPartTexts(language);
  const { numbering } = useSettings();
  const trouble = useSessionState(({ quote: { document }, saved }) =>
    numberTrouble(document, saved, numbering, countedNumber(document, storage)),
  );
  const [shown, setShown] = useState<typeof trouble>();

  useEffect(() => {
    const timer = setTimeout(() => setShown(trouble), QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [trouble]);

  return (
    <div role="status" className={styles.root}>
      {trouble !== undefined && shown === trouble && (
        <>
          <p className={type.small}>{quoteTexts[trouble]}</p>
          <NextNumberButton />
        </>
      )}
    </div>
  );
}

function NextNumberButton() {
  const { language } = usePane();
  const { dispatch } = useSession();
  const { document } = useOpenQuote();
  const saved = useSessionState((state) => state.saved);
  const { numbering } = useSettings();
  const free = nextNumber(numbering, document.date, [...knownNumbers(saved), document.number]);
  return (
    <Button
      size="small"
      onClick={() => {
        dispatch({
          type: "edited",
          edit: (before) => ({ ...before, number: free }),
          forget: ["number"],
        });
        focusField("number");
      }}
    >
      {letterPartTexts(language).number.take(free)}
    </Button>
  );
}
