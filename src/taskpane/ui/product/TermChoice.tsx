import {
  makeStyles,
  mergeClasses,
  tokens,
  type FieldControlProps,
} from "@fluentui/react-components";
import { useId } from "react";
import { termLabel } from "../../../i18n";
import { termToken, type Term, valueByTerm } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";

type TermChoiceProps = FieldControlProps & {
  readonly terms: readonly Term[];
  readonly chosen: Term | undefined;
  /** Gets the term's token. */
  readonly onChange: (token: string) => void;
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px",
    padding: "2px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  option: {
    position: "relative",
    display: "flex",
    flexGrow: 1,
    flexBasis: "56px",
    alignItems: "center",
    justifyContent: "center",
    minHeight: "28px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground4Hover,
    },
    ":has(:focus-visible)": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: tokens.shadow2,
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorBrandForeground1,
    },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  radio: {
    position: "absolute",
    inset: 0,
    margin: 0,
    opacity: 0,
    cursor: "pointer",
  },
});

/** The terms of a product side by side, one of which is chosen. */
export function TermChoice({ terms, chosen, onChange, ...fieldProps }: TermChoiceProps) {
  const styles = useStyles();
  const { language, texts } = usePane();
  const name = useId();
  return (
    <div
      role="radiogroup"
      id={fieldProps.id}
      aria-labelledby={fieldProps["aria-labelledby"]}
      aria-describedby={fieldProps["aria-describedby"]}
      aria-invalid={fieldProps["aria-invalid"]}
      className={styles.root}
    >
      {terms.map((term) => (
        <label
          key={term}
          title={termLabel(term, language)}
          className={mergeClasses(styles.option, term === chosen && styles.chosen)}
        >
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={term === chosen}
            onChange={() => onChange(termToken(term))}
          />
          {valueByTerm(texts.terms, term)}
        </label>
      ))}
    </div>
  );
}
