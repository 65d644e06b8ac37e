import { makeStyles, tokens } from "@fluentui/react-components";
import { formatEuro } from "../../i18n";
import { usePane } from "../PaneContext";
import { useBuilder } from "./BuilderContext";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, auto))",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: tokens.shadow8,
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  amount: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** The sums by period, always in sight; they are never added into one figure (M5). */
export function TotalsBar() {
  const styles = useStyles();
  const { language } = usePane();
  const { evaluation, words } = useBuilder();
  const { oneOff, monthly, yearly } = evaluation.totals;
  const sums = [
    { name: words.totals.oneOff, amount: oneOff },
    { name: words.totals.monthly, amount: monthly },
    { name: words.totals.yearly, amount: yearly },
  ];
  return (
    <section aria-label={words.totals.region}>
      <dl className={styles.root}>
        {sums.map(({ name, amount }) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.amount}>{formatEuro(amount, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
