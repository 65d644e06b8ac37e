import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../../environment/PaneContext";

export type ShownStep = {
  readonly rule: string;
  readonly footnote: string | undefined;
  readonly sentence: string;
  readonly value: string;
};

type StepListProps = {
  readonly steps: readonly ShownStep[];
  readonly result: { readonly name: string; readonly value: string } | undefined;
  /** Which price list was asked. */
  readonly source: string;
};

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  rule: {
    boxSizing: "border-box",
    height: tokens.lineHeightBase200,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  value: { marginInlineStart: "auto", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  result: {
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  footnote: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  source: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Steps with their rules, the printed words where they are first needed, and what comes out. */
export function StepList({ steps, result, source }: StepListProps) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.root}>
      <ol className={styles.list}>
        {steps.map(({ rule, footnote, sentence, value }, index) => {
          const isNew = steps.findIndex((other) => other.footnote === footnote) === index;
          return (
            <li key={`${index} ${sentence}`} className={styles.step}>
              {rule === steps[index - 1]?.rule ? (
                <span />
              ) : (
                <span className={styles.rule} title={texts.explanation.rule(rule)}>
                  {rule}
                </span>
              )}
              <div>
                <div className={styles.row}>
                  <span>{sentence}</span>
                  <span className={styles.value}>{value}</span>
                </div>
                {footnote !== undefined && isNew && (
                  <blockquote
                    lang="de"
                    title={texts.explanation.printed}
                    className={styles.footnote}
                  >
                    {footnote}
                  </blockquote>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {result && (
        <div className={mergeClasses(styles.row, styles.result)}>
          <span>{result.name}</span>
          <span className={styles.value}>{result.value}</span>
        </div>
      )}
      <p className={styles.source}>{source}</p>
    </div>
  );
}
