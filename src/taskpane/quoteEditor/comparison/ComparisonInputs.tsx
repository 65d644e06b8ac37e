import { Field, Input } from "@fluentui/react-components";
import { errorSentence } from "../../../i18n";
import type { ExtrasTexts } from "../../../i18n/de/screens/extras";
import type { PricingError } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { useLayout } from "../../ui/style/layout";
import { USUAL_MONTHS, type ComparisonQuestion } from "./useComparisonQuestion";

type ComparisonInputsProps = {
  readonly asked: ComparisonQuestion;
  readonly quoteTexts: ExtrasTexts["comparison"];
};

/** Asks for the holding time and for what upgrades are expected to cost. */
export function ComparisonInputs({ asked, quoteTexts }: ComparisonInputsProps) {
  const layout = useLayout();
  const { language } = usePane();
  const { months, upgradeCost } = asked;

  function validation(error: PricingError | undefined) {
    if (!error) return {};
    const validationMessage = errorSentence(error, language);
    return { validationState: "error", validationMessage } as const;
  }

  return (
    <div className={layout.pair}>
      <Field label={quoteTexts.months} {...validation(months.error)}>
        <Input
          input={{ size: 1 }}
          value={months.text}
          placeholder={String(USUAL_MONTHS)}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_event, { value }) => months.set(value)}
        />
      </Field>
      <Field
        label={quoteTexts.upgradeCost}
        hint={quoteTexts.upgradeCostHint}
        {...validation(upgradeCost.error)}
      >
        <Input
          input={{ size: 1 }}
          value={upgradeCost.text}
          inputMode="decimal"
          autoComplete="off"
          onChange={(_event, { value }) => upgradeCost.set(value)}
        />
      </Field>
    </div>
  );
}
