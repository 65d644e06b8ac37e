import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatEuro, periodLabel } from "../../../i18n";
import {
  type Comparison,
  type Option,
  type Product,
  type Term,
  valueByTerm,
} from "../../../pricing";
import { usePane } from "../../environment/PaneContext";

type ComparisonTableProps = {
  readonly comparison: Comparison;
  readonly product: Product;
  readonly chosen: Term | undefined;
};

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
      textAlign: "start",
      verticalAlign: "top",
    },
    "& thead th": { color: tokens.colorNeutralForeground2 },
  },
  caption: {
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
  },
  number: {
    textAlign: "end !important" as "end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
  term: { display: "block", fontWeight: tokens.fontWeightSemibold },
  remark: { display: "block", color: tokens.colorNeutralForeground2 },
  cheapest: {
    display: "block",
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The terms as rows; what stands out is said in words. */
export function ComparisonTable({ comparison, product, chosen }: ComparisonTableProps) {
  const styles = useStyles();
  const quoteTexts = usePane().texts.comparison;
  const hasPurchase = comparison.options.some(({ saving }) => saving);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {quoteTexts.caption(product.name, comparison.months)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{quoteTexts.term}</th>
            <th scope="col" className={styles.number}>
              {quoteTexts.price}
            </th>
            <th scope="col" className={styles.number}>
              {quoteTexts.total}
            </th>
            {hasPurchase && (
              <th scope="col" className={styles.number} title={quoteTexts.savingHint}>
                {quoteTexts.saving}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {comparison.options.map((option) => (
            <OptionRow key={option.term} option={option} isChosen={option.term === chosen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OptionRow({ option, isChosen }: { readonly option: Option; readonly isChosen: boolean }) {
  const styles = useStyles();
  const { language, texts } = usePane();
  const { term, unitPrice, total, saving, isCheapest, isDominated } = option;
  const { comparison: quoteTexts } = texts;
  return (
    <tr className={mergeClasses(isChosen && styles.chosen)}>
      <th scope="row">
        <span className={styles.term}>{valueByTerm(texts.terms, term)}</span>
        {isCheapest && <span className={styles.cheapest}>{quoteTexts.cheapest}</span>}
        {isDominated && <span className={styles.remark}>{quoteTexts.dominated}</span>}
        {isChosen && <span className={styles.remark}>{quoteTexts.chosen}</span>}
      </th>
      <td className={styles.number}>
        {formatEuro(unitPrice.amount, language)}
        <span className={styles.remark}>{periodLabel(unitPrice.period, language)}</span>
      </td>
      <td className={styles.number}>{formatEuro(total, language)}</td>
      {saving && (
        <td className={styles.number}>{saving.isZero() ? "–" : formatEuro(saving, language)}</td>
      )}
    </tr>
  );
}
