import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatEuro } from "../../../../i18n";
import type { ExtrasTexts } from "../../../../i18n/de/screens/extras";
import { type DocumentComparison, type QuoteVariant, keyPositions } from "../../../../quote";
import { usePane } from "../../../environment/PaneContext";
import { useDocument } from "../../../quoteSession/SessionContext";
import { useLayout } from "../../../ui/style/layout";
import { useStrokes } from "./strokes";

const useStyles = makeStyles({
  variant: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  sample: { flexShrink: 0, width: "24px", height: "8px", fill: "none" },
  remark: { display: "block", color: tokens.colorNeutralForeground2 },
  cheapest: {
    display: "block",
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  barCell: { width: "24%" },
  bar: { display: "block", width: "100%", height: "16px" },
  fill: {
    fill: tokens.colorNeutralForeground4,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  best: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

type ComparisonBarsProps = {
  readonly comparison: DocumentComparison;
  readonly quoteTexts: ExtrasTexts["comparison"];
  readonly nameOf: (term: QuoteVariant["term"]) => string;
};

/** The variants as a table, which explains the lines of the chart and whose bars say once more what its numbers say. */
export function ComparisonBars({ comparison, quoteTexts, nameOf }: ComparisonBarsProps) {
  const styles = useStyles();
  const strokes = useStrokes();
  const layout = useLayout();
  const { language } = usePane();
  const document = useDocument();
  const { months, variants } = comparison;
  const most = Math.max(...variants.map(({ total }) => total.toNumber()));
  const purchase = variants.find(({ term }) => term === "purchase")?.total;

  function difference({ term, total }: QuoteVariant): string | undefined {
    if (!purchase || term === "purchase") return undefined;
    const more = total.minus(purchase);
    return `${more.isNegative() ? "−" : "+"}${formatEuro(more.isNegative() ? purchase.minus(total) : more, language)}`;
  }

  return (
    <table className={layout.table}>
      <caption>{quoteTexts.caption(months)}</caption>
      <thead>
        <tr>
          <th scope="col">{quoteTexts.variant}</th>
          <td />
          <th scope="col" className={layout.number}>
            {quoteTexts.total}
            {purchase && <span className={styles.remark}>{quoteTexts.againstPurchase}</span>}
          </th>
        </tr>
      </thead>
      <tbody>
        {variants.map((variant) => {
          const { term, total, keptLineIds, undiscountedLineIds, isCheapest, isQuoted } = variant;
          return (
            <tr key={term}>
              <th scope="row">
                <span className={styles.variant}>
                  <svg className={styles.sample} viewBox="0 0 24 8" aria-hidden>
                    <path
                      className={strokes.classOf(term)}
                      strokeDasharray={strokes.dashesOf(term)}
                      d="M0,4L24,4"
                    />
                  </svg>
                  {nameOf(term)}
                </span>
                {isCheapest && <span className={styles.cheapest}>{quoteTexts.cheapest}</span>}
                {isQuoted && term !== "asQuoted" && (
                  <span className={styles.remark}>{quoteTexts.quoted}</span>
                )}
                {keptLineIds.length > 0 && (
                  <span className={styles.remark}>
                    {quoteTexts.saved(keptLineIds.length, keyPositions(keptLineIds, document))}
                  </span>
                )}
                {undiscountedLineIds.length > 0 && (
                  <span className={styles.remark}>
                    {quoteTexts.undiscounted(undiscountedLineIds.length)}
                  </span>
                )}
              </th>
              <td className={styles.barCell}>
                <svg
                  className={styles.bar}
                  viewBox="0 0 100 16"
                  preserveAspectRatio="none"
                  aria-hidden
                >
                  <rect
                    className={mergeClasses(styles.fill, isCheapest && styles.best)}
                    width={most > 0 ? (total.toNumber() / most) * 100 : 0}
                    height={16}
                    rx={1}
                  />
                </svg>
              </td>
              <td className={layout.number}>
                {formatEuro(total, language)}
                <span className={styles.remark}>{difference(variant)}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
