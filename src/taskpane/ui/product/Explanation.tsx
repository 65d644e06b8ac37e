import { makeStyles, tokens } from "@fluentui/react-components";
import { explanationSentence } from "../../../i18n";
import { explain, type UnitPrice } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../style/typography";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS },
  rule: {
    boxSizing: "border-box",
    minWidth: "32px",
    height: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "center",
  },
  text: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  footnote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** How a price came about: each step with its rule, and the printed words where it first needs them. */
export function Explanation({ price }: { readonly price: UnitPrice }) {
  const styles = useStyles();
  const type = useTypography();
  const { language, texts } = usePane();
  const steps = explain(price);
  return (
    <ol className={styles.list}>
      {steps.map(({ step, rule, footnote }, index) => {
        const isNew = steps.findIndex((other) => other.footnote === footnote) === index;
        return (
          <li key={step.code} className={styles.step}>
            <span className={styles.rule} title={texts.explanation.rule(rule)}>
              {rule}
            </span>
            <div className={styles.text}>
              <p className={type.body}>{explanationSentence(step, language)}</p>
              {footnote !== undefined && isNew && (
                <blockquote lang="de" title={texts.explanation.printed} className={styles.footnote}>
                  {footnote}
                </blockquote>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
