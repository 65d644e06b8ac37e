import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular, ReOrderDotsVertical16Regular } from "@fluentui/react-icons";
import { memo } from "react";
import { formatEuro, periodLabel } from "../../../i18n";
import { Money, type Period, type Term, valueByTerm } from "../../../pricing";
import type { DocumentLine } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { useVisuallyHidden } from "../../ui/style/visuallyHidden";
import { builderTexts } from "../../../i18n/screens/builder";
import { lineButtonId } from "../lineFocus";

type LineHeaderProps = {
  readonly lineId: string;
  readonly name: string;
  readonly position: number;
  readonly term: Term;
  readonly quantity: number;
  readonly role: DocumentLine["role"]["kind"];
  /** As plain decimal text, by which it can be told that nothing has changed. */
  readonly net: string | undefined;
  readonly period: Period | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (lineId: string | undefined) => void;
};

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "stretch" },
  handle: {
    display: "flex",
    alignItems: "center",
    paddingInline: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
    cursor: "grab",
  },
  button: {
    display: "flex",
    // The price goes below the name where both would be squeezed, as at 200 % zoom.
    flexWrap: "wrap",
    flexGrow: 1,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    minHeight: "44px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  product: { flex: "1 1 88px", minWidth: 0 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  end: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: "auto",
  },
  price: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  outside: { color: tokens.colorNeutralForeground2 },
  badge: {
    marginInlineStart: tokens.spacingHorizontalXS,
    display: "inline-flex",
    alignItems: "center",
    height: "16px",
    boxSizing: "border-box",
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
  },
  chevron: { color: tokens.colorNeutralForeground3 },
  turned: { transform: "rotate(90deg)" },
});

/** Name, term and price of a line, and the button that opens it. */
export const LineHeader = memo(function LineHeader(props: LineHeaderProps) {
  const { lineId, name, position, term, quantity, role, net, period, isOpen, onToggle } = props;
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { language, texts } = usePane();
  const quoteTexts = builderTexts(language).lines;
  return (
    <div className={styles.root}>
      <span
        className={styles.handle}
        draggable
        title={quoteTexts.drag}
        onDragStart={(event) => event.dataTransfer.setData("text/plain", lineId)}
      >
        <ReOrderDotsVertical16Regular aria-hidden />
      </span>
      <button
        type="button"
        id={lineButtonId(lineId)}
        className={styles.button}
        aria-expanded={isOpen}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => onToggle(isOpen ? undefined : lineId)}
      >
        <span className={styles.product}>
          <span className={hidden.text}>{quoteTexts.name(position, "")}</span>
          <span className={styles.name}>{name}</span>
          <span className={styles.small}>
            {quantity === 1 ? "" : `${quantity} × `}
            {valueByTerm(texts.terms, term)}
            {role !== "normal" && <span className={styles.badge}>{quoteTexts.badges[role]}</span>}
          </span>
        </span>
        <span className={styles.end}>
          <span className={mergeClasses(styles.price, role !== "normal" && styles.outside)}>
            {net === undefined ? quoteTexts.noPrice : formatEuro(Money.of(net), language)}
            {period && <span className={styles.small}>{periodLabel(period, language)}</span>}
          </span>
          <ChevronRight16Regular
            aria-hidden
            className={mergeClasses(styles.chevron, isOpen && styles.turned)}
          />
        </span>
      </button>
    </div>
  );
});
