import { makeStyles, tokens } from "@fluentui/react-components";
import { formatEuro } from "../../../i18n";
import type { ExtrasTexts } from "../../../i18n/de/screens/extras";
import type { DocumentComparison, QuoteVariant } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useLayout } from "../../ui/style/layout";
import { ComparisonBars } from "./chart/ComparisonBars";
import { CostChart } from "./chart/CostChart";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

type ComparedCostsProps = {
  readonly comparison: DocumentComparison;
  readonly quoteTexts: ExtrasTexts["comparison"];
  readonly nameOf: (term: QuoteVariant["term"]) => string;
  /** Whether something was typed for what upgrades cost. */
  readonly isUpgradeCostKnown: boolean;
};

/** A comparison in one glance, in numbers, and in sentences about the months that matter. */
export function ComparedCosts(props: ComparedCostsProps) {
  const { comparison, quoteTexts, nameOf, isUpgradeCostKnown } = props;
  const styles = useStyles();
  const layout = useLayout();
  const type = useTypography();
  const { language } = usePane();
  const { months, variants } = comparison;
  const cheapest = variants.find(({ isCheapest }) => isCheapest);
  const sentences = variants.flatMap(({ term, dearer }) =>
    dearer === undefined ? [] : [{ term, text: quoteTexts.dearer(nameOf(term), dearer) }],
  );
  return (
    <div className={layout.stack}>
      {months > 1 && cheapest && (
        <CostChart
          comparison={comparison}
          summary={quoteTexts.chart(
            months,
            nameOf(cheapest.term),
            formatEuro(cheapest.total, language),
          )}
          monthsLabel={quoteTexts.month}
        />
      )}
      <ComparisonBars {...{ comparison, quoteTexts, nameOf }} />
      {sentences.length > 0 && (
        <ul className={styles.list}>
          {sentences.map(({ term, text }) => (
            <li key={term} className={type.body}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {sentences.length > 0 && !isUpgradeCostKnown && (
        <p className={type.small}>{quoteTexts.updatesNotValued}</p>
      )}
    </div>
  );
}
