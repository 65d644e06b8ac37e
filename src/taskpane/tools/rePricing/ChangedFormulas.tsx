import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatEuro } from "../../../i18n";
import type { RePricingTexts } from "../../../i18n/tools/rePricing";
import { Money } from "../../../pricing";
import type { CellAddress } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";
import { CellList, CellsWithSentence } from "../../ui/CellList";
import { useTypography } from "../../ui/style/typography";
import { isPriced, sumsOf, type FormulaResult, type RePricedFormula } from "./rePrice";
import type { RePricing } from "./useRePricing";

const LEFT = ["calculated", "listInCell", "quote"] as const;

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  sums: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

type ChangedFormulasProps = {
  readonly found: RePricing;
  readonly texts: RePricingTexts;
  readonly onUse: (cells: readonly RePricedFormula[]) => void;
  readonly onShow: (cell: CellAddress) => void;
};

/** The formulas that change, with sums, sheet by sheet. */
export function ChangedFormulas({ found, texts, onUse, onShow }: ChangedFormulasProps) {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const { cells, left, edition } = found;
  const euro = (amount: number) => formatEuro(Money.of(amount), language);
  const show = (result: FormulaResult) =>
    result.kind === "number"
      ? euro(result.number)
      : result.kind === "error"
        ? result.sentence
        : "…";
  const priced = cells.filter(isPriced);
  const sheets = [...new Set(priced.map(({ formula }) => formula.sheet))];
  const sums = sumsOf(cells);
  return (
    <>
      <p className={type.strong}>
        {cells.length === 0 ? texts.same(edition) : texts.changed(cells.length, edition)}
      </p>
      {sums.length > 0 && (
        <>
          <p className={type.small}>{texts.sums}</p>
          <ul className={`${type.body} ${styles.sums}`}>
            {sums.map(({ kind, before, after }) => (
              <li key={kind}>
                {texts.kinds[kind]}: {texts.arrow(euro(before), euro(after))} (
                {euro(Math.round((after - before) * 100) / 100)})
              </li>
            ))}
          </ul>
        </>
      )}
      {priced.length > 1 && (
        <div className={styles.row}>
          <Button appearance="primary" onClick={() => onUse(priced)}>
            {texts.useAll(priced.length)}
          </Button>
          {sheets.length > 1 &&
            sheets.map((sheet) => {
              const own = priced.filter(({ formula }) => formula.sheet === sheet);
              return (
                <Button key={sheet} onClick={() => onUse(own)}>
                  {texts.useSheet(sheet, own.length)}
                </Button>
              );
            })}
        </div>
      )}
      {cells.length > 0 && (
        <CellList
          label={texts.changed(cells.length, edition)}
          cells={cells.map((cell) => ({ ...cell, ...placeOf(cell) }))}
          onShow={onShow}
        >
          {(cell) => (
            <>
              <span className={type.small}>
                {cell.before.kind === "other" && cell.after.kind === "other"
                  ? texts.tables
                  : texts.arrow(show(cell.before), show(cell.after))}
              </span>
              <Button
                size="small"
                aria-label={texts.useNamed(`${cell.sheet}!${cell.address}`)}
                onClick={() => onUse([cell])}
              >
                {texts.use}
              </Button>
            </>
          )}
        </CellList>
      )}
      {LEFT.map((reason) => (
        <CellsWithSentence
          key={reason}
          sentence={texts.left[reason]}
          cells={left.filter((cell) => cell.reason === reason)}
          onShow={onShow}
        />
      ))}
    </>
  );
}

function placeOf({ formula: { sheet, address } }: RePricedFormula): CellAddress {
  return { sheet, address };
}
