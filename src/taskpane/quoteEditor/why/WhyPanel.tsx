import { makeStyles, tokens } from "@fluentui/react-components";
import { LazyPart } from "../../ui/LazyPart";
import type { WhyQuestion } from "./whyQuestion";

/** The sentences are not needed before somebody asks. */
const loadSteps = () => import(/* webpackChunkName: "quote-why" */ "./WhySteps");

type WhyPanelProps = {
  readonly id: string;
  readonly label: string;
  readonly questions: readonly WhyQuestion[];
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxHeight: "min(50vh, 400px)",
    overflowY: "auto",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    whiteSpace: "normal",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});

/** How amounts or days came about, in place; it scrolls by itself where a quote has many lines. */
export function WhyPanel({ id, label, questions }: WhyPanelProps) {
  const styles = useStyles();
  return (
    <div id={id} role="group" aria-label={label} tabIndex={0} className={styles.root}>
      <LazyPart
        load={loadSteps}
        show={({ WhySteps }) =>
          questions.map((question) => (
            <WhySteps key={JSON.stringify(question)} question={question} />
          ))
        }
      />
    </div>
  );
}
