import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular, Lightbulb16Regular } from "@fluentui/react-icons";
import { adviceSentence } from "../../../i18n/quote/advice";
import type { Advice } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { adviceKey } from "./adviceByLine";
import { useQuoteTexts } from "../../quoteSession/SessionContext";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  advice: { color: tokens.colorNeutralForeground2 },
});

/** What was found about one thing, beside it. */
export function AdviceSentences({ advice }: { readonly advice: readonly Advice[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const quoteTexts = useQuoteTexts();
  return (
    <ul className={styles.list}>
      {advice.map(({ severity, finding, lineIds }) => {
        const Icon = severity === "error" ? ErrorCircle16Regular : Lightbulb16Regular;
        return (
          <li
            key={adviceKey({ finding, lineIds })}
            className={`${styles.item} ${styles[severity]}`}
          >
            <Icon className={styles.icon} aria-label={quoteTexts.advice[severity]} />
            <span>{adviceSentence(finding, language)}</span>
          </li>
        );
      })}
    </ul>
  );
}
