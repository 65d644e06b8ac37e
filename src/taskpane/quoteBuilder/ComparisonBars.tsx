import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatEuro } from "../../i18n";
import type { DocumentComparison } from "../../pricing";
import { usePane } from "../PaneContext";
import { useBuilder } from "./BuilderContext";
import { useLayout } from "./layout";

const useStyles = makeStyles({
  variant: { display: "block", fontWeight: tokens.fontWeightSemibold },
  remark: { display: "block", color: tokens.colorNeutralForeground2 },
  cheapest: {
    display: "block",
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  barCell: { width: "40%" },
  bar: { display: "block", width: "100%", height: "16px" },
  fill: { fill: tokens.colorNeutralForeground4 },
  best: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

/** The variants as a table, whose bars say once more what its numbers say. */
export function ComparisonBars({ comparison }: { readonly comparison: DocumentComparison }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = usePane();
  const { comparison: words } = useBuilder().words;
  const most = Math.max(...comparison.variants.map(({ total }) => total.toNumber()));
  return (
    <table className={layout.table}>
      <caption>{words.caption(comparison.months)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.variant}</th>
          <td />
          <th scope="col" className={layout.number}>
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparison.variants.map(({ term, total, keptLineIds, isCheapest }) => (
          <tr key={term}>
            <th scope="row">
              <span className={styles.variant}>{words.variants[term]}</span>
              {isCheapest && <span className={styles.cheapest}>{words.cheapest}</span>}
              {keptLineIds.length > 0 && (
                <span className={styles.remark}>{words.kept(keptLineIds.length)}</span>
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
            <td className={layout.number}>{formatEuro(total, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
