import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { errorSentence } from "../../../i18n";
import { type PricingError, type Result, valueByTerm } from "../../../pricing";
import { Notice } from "../../ui/Notice";
import { usePane } from "../../environment/PaneContext";
import { problemSentence } from "../../ui/problemSentence";
import { useTypography } from "../../ui/style/typography";
import { compareFor } from "./comparisonLookup";
import { ComparisonTable } from "./ComparisonTable";
import type { Lookup } from "../lookup";
import type { PriceLookupState, TypedField } from "../priceLookupState";
import { comparisonSheetFor } from "./comparisonSheetFor";
import { useInsertSheet } from "./useInsertSheet";

type ComparisonProps = {
  readonly state: PriceLookupState;
  readonly lookup: Lookup;
  readonly onChange: (field: TypedField) => (text: string) => void;
};

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  inputs: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(110px, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  // By itself a field is wider than its place beside another one.
  input: { width: "100%", minWidth: 0 },
  insert: { alignSelf: "flex-start" },
});

/** All terms of the product side by side over so many months. */
export function Comparison({ state, lookup, onChange }: ComparisonProps) {
  const styles = useStyles();
  const type = useTypography();
  const pane = usePane();
  const { language, texts } = pane;
  const { comparison: quoteTexts } = texts;
  const compared = compareFor(state, lookup, language);
  const { months, upgradeCost, comparison, breakEvens } = compared;
  const sheet = useInsertSheet();
  const newSheet = comparisonSheetFor(state, lookup, compared, pane);
  const isPurchasable = lookup.terms.includes("purchase");
  const hasUpgradeCost = upgradeCost.ok && upgradeCost.value !== undefined;

  function validation(result: Result<unknown, PricingError>) {
    if (result.ok) return {};
    const validationMessage = errorSentence(result.error, language);
    return { validationState: "error", validationMessage } as const;
  }

  return (
    <div className={styles.root}>
      <div className={styles.inputs}>
        <Field label={quoteTexts.months} {...validation(months)}>
          <Input
            className={styles.input}
            value={state.typed.months}
            placeholder={comparison ? String(comparison.months) : ""}
            inputMode="numeric"
            autoComplete="off"
            onChange={(_event, data) => onChange("months")(data.value)}
          />
        </Field>
        {isPurchasable && (
          <Field label={quoteTexts.upgradeCost} {...validation(upgradeCost)}>
            <Input
              className={styles.input}
              value={state.typed.upgradeCost}
              placeholder={quoteTexts.upgradeCostExample}
              title={quoteTexts.upgradeCostHint}
              inputMode="decimal"
              autoComplete="off"
              onChange={(_event, data) => onChange("upgradeCost")(data.value)}
            />
          </Field>
        )}
      </div>
      {comparison && lookup.product && (
        <ComparisonTable comparison={comparison} product={lookup.product} chosen={lookup.term} />
      )}
      {breakEvens.length > 0 && (
        <p className={type.body}>
          {quoteTexts.breakEven(
            breakEvens.map(({ term, month }) =>
              quoteTexts.breakEvenMonth(valueByTerm(texts.terms, term), month),
            ),
          )}
        </p>
      )}
      {isPurchasable && !hasUpgradeCost && (
        <p className={type.small}>{quoteTexts.updatesNotValued}</p>
      )}
      {pane.workbook.isConnected && newSheet && (
        <Button
          className={styles.insert}
          icon={<TableAdd20Regular />}
          disabledFocusable={sheet.status.kind === "inserting"}
          onClick={() => sheet.insert(newSheet)}
        >
          {sheet.status.kind === "inserting" ? quoteTexts.inserting : quoteTexts.insert}
        </Button>
      )}
      {sheet.status.kind === "inserted" && (
        <Notice intent="success" onClose={sheet.dismiss}>
          {quoteTexts.inserted(sheet.status.sheet)}
        </Notice>
      )}
      {sheet.status.kind === "failed" && (
        <Notice intent="error" onClose={sheet.dismiss}>
          {problemSentence(sheet.status.problem, texts)}
        </Notice>
      )}
    </div>
  );
}
