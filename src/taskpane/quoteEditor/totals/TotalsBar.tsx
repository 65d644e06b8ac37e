import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { formatEuro } from "../../../i18n";
import type { Period } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { useQuoteTexts, useSessionState } from "../../quoteSession/SessionContext";
import { WhyButton } from "../why/WhyButton";
import { WhyPanel } from "../why/WhyPanel";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: tokens.shadow8,
  },
  // Side by side they leave more of a short window to the lines.
  sum: {
    "@media (max-width: 240px)": {
      display: "flex",
      alignItems: "center",
      columnGap: tokens.spacingHorizontalS,
    },
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  amount: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
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
  const id = useId();
  const { language } = usePane();
  const [asked, setAsked] = useState<Period>();
  const quoteTexts = useQuoteTexts();
  const { oneOff, monthly, yearly } = useSessionState(({ evaluation }) => evaluation.totals);
  const sums = [
    { name: quoteTexts.totals.oneOff, amount: oneOff, period: "once" },
    { name: quoteTexts.totals.monthly, amount: monthly, period: "month" },
    { name: quoteTexts.totals.yearly, amount: yearly, period: "year" },
  ] as const;
  const titleOf = (sum: (typeof sums)[number]) =>
    `${sum.name}: ${formatEuro(sum.amount, language)}`;
  const open = sums.find(({ period }) => period === asked);
  return (
    <section aria-label={quoteTexts.totals.region}>
      {open && (
        <WhyPanel
          key={open.period}
          id={id}
          label={titleOf(open)}
          questions={[{ kind: "total", period: open.period }]}
        />
      )}
      <dl className={styles.root}>
        {sums.map((sum) => (
          <div key={sum.name} className={styles.sum}>
            <dt className={styles.name}>{sum.name}</dt>
            <dd className={styles.amount}>
              {formatEuro(sum.amount, language)}
              <WhyButton
                name={titleOf(sum)}
                isOpen={asked === sum.period}
                controls={id}
                onToggle={() => setAsked(asked === sum.period ? undefined : sum.period)}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
