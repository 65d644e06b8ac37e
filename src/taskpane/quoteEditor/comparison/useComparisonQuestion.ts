import { useMemo, useState } from "react";
import { Money, parseMonths, type PricingError, type Result } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { parseEuroText } from "../../../i18n/euroText";

/** The longest minimum term. */
export const USUAL_MONTHS = 36;

/** Over which time is compared, and what upgrades are expected to cost in it, as they are typed. */
export function useComparisonQuestion() {
  const { language } = usePane();
  const [monthsText, setMonthsText] = useState(String(USUAL_MONTHS));
  const [costText, setCostText] = useState("");
  const read = useMemo(() => {
    const months = parseMonths(monthsText);
    const upgradeCost = parseEuroText(costText, language);
    return {
      monthsError: errorOf(months),
      costError: errorOf(upgradeCost),
      /** Undefined while something cannot be read. */
      question:
        months.ok && upgradeCost.ok
          ? { months: months.value ?? USUAL_MONTHS, upgradeCost: upgradeCost.value ?? Money.zero }
          : undefined,
      isUpgradeCostKnown: upgradeCost.ok && upgradeCost.value !== undefined,
    };
  }, [monthsText, costText, language]);
  return {
    months: { text: monthsText, set: setMonthsText, error: read.monthsError },
    upgradeCost: { text: costText, set: setCostText, error: read.costError },
    question: read.question,
    isUpgradeCostKnown: read.isUpgradeCostKnown,
  };
}

export type ComparisonQuestion = ReturnType<typeof useComparisonQuestion>;

function errorOf(result: Result<unknown, PricingError>): PricingError | undefined {
  return result.ok ? undefined : result.error;
}
