import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { askText } from "../../../i18n/quote/ask";
import { usePane } from "../../environment/PaneContext";

type WhyButtonProps = {
  /** What is asked about: "Netto, 179,00 €". */
  readonly name: string;
  readonly isOpen: boolean;
  /** The id of what it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
};

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  open: {
    backgroundColor: tokens.colorNeutralForeground2,
    color: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralForeground2 },
  },
});

/** A small question mark at an amount or a day, which opens in place how that came about. */
export function WhyButton({ name, isOpen, controls, onToggle }: WhyButtonProps) {
  const styles = useStyles();
  const { language } = usePane();
  const label = askText(name, language);
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, isOpen && styles.open)}
      title={label}
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      ?
    </button>
  );
}
