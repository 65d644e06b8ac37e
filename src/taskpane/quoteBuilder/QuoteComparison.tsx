import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { errorSentence } from "../../i18n";
import { compareDocument, Money, parseMonths, type PricingError, type Result } from "../../pricing";
import { usePane } from "../PaneContext";
import { parseEuroText } from "../priceLookup/euroText";
import { useBuilder } from "./BuilderContext";
import { ComparisonBars } from "./ComparisonBars";
import { useLayout } from "./layout";

const USUAL_MONTHS = 36;

/** The whole quote bought and subscribed to, over a holding time that is asked for (T2). */
export function QuoteComparison() {
  const layout = useLayout();
  const { language } = usePane();
  const { evaluation, words } = useBuilder();
  const [monthsText, setMonthsText] = useState(String(USUAL_MONTHS));
  const [costText, setCostText] = useState("");
  const months = parseMonths(monthsText);
  const upgradeCost = parseEuroText(costText, language);

  function validation(result: Result<unknown, PricingError>) {
    if (result.ok) return {};
    const validationMessage = errorSentence(result.error, language);
    return { validationState: "error", validationMessage } as const;
  }

  return (
    <div className={layout.stack}>
      <div className={layout.pair}>
        <Field label={words.comparison.months} {...validation(months)}>
          <Input
            input={{ size: 1 }}
            value={monthsText}
            placeholder={String(USUAL_MONTHS)}
            inputMode="numeric"
            autoComplete="off"
            onChange={(_event, { value }) => setMonthsText(value)}
          />
        </Field>
        <Field
          label={words.comparison.upgradeCost}
          hint={words.comparison.upgradeCostHint}
          {...validation(upgradeCost)}
        >
          <Input
            input={{ size: 1 }}
            value={costText}
            inputMode="decimal"
            autoComplete="off"
            onChange={(_event, { value }) => setCostText(value)}
          />
        </Field>
      </div>
      {months.ok && upgradeCost.ok && (
        <ComparisonBars
          comparison={compareDocument(evaluation, {
            months: months.value ?? USUAL_MONTHS,
            upgradeCost: upgradeCost.value ?? Money.zero,
          })}
        />
      )}
    </div>
  );
}
