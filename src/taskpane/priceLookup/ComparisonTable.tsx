import {
  Badge,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from "@fluentui/react-components";
import { formatEuro, periodLabel } from "../../i18n";
import type { Comparison, Product, Term } from "../../pricing";
import { usePane } from "../PaneContext";

type ComparisonTableProps = {
  readonly comparison: Comparison;
  readonly product: Product;
  readonly chosen: Term | undefined;
  readonly hasPurchase: boolean;
};

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: { minWidth: "260px", tableLayout: "auto" },
  caption: {
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
  },
  cell: {
    height: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    verticalAlign: "top",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  term: { fontWeight: tokens.fontWeightSemibold },
  remark: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
});

/** The terms as rows; what stands out is said in words too. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { comparison, product, chosen, hasPurchase } = props;
  const styles = useStyles();
  const { language, texts } = usePane();
  const { comparison: words } = texts;
  const number = mergeClasses(styles.cell, styles.number);

  return (
    <div className={styles.frame}>
      <Table size="extra-small" className={styles.table}>
        <caption className={styles.caption}>
          {words.caption(product.name, comparison.months)}
        </caption>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.cell}>{words.term}</TableHeaderCell>
            <TableHeaderCell className={number}>{words.price}</TableHeaderCell>
            <TableHeaderCell className={number}>{words.total}</TableHeaderCell>
            {hasPurchase && (
              <TableHeaderCell className={number} title={words.savingHint}>
                {words.saving}
              </TableHeaderCell>
            )}
          </TableRow>
        </TableHeader>
        <TableBody>
          {comparison.options.map(({ term, unitPrice, total, saving, isCheapest, isDominated }) => (
            <TableRow key={term} className={mergeClasses(term === chosen && styles.chosen)}>
              <TableHeaderCell scope="row" className={mergeClasses(styles.cell, styles.term)}>
                {texts.terms[term]}
                {isCheapest && (
                  <Badge size="small" appearance="filled" color="brand">
                    {words.cheapest}
                  </Badge>
                )}
                {isDominated && <span className={styles.remark}>{words.dominated}</span>}
                {term === chosen && <span className={styles.remark}>{words.chosen}</span>}
              </TableHeaderCell>
              <TableCell className={number}>
                {formatEuro(unitPrice.amount, language)}
                <Text block size={100} className={styles.remark}>
                  {periodLabel(unitPrice.period, language)}
                </Text>
              </TableCell>
              <TableCell className={number}>{formatEuro(total, language)}</TableCell>
              {hasPurchase && (
                <TableCell className={number}>
                  {saving && !saving.isZero() ? formatEuro(saving, language) : "–"}
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
