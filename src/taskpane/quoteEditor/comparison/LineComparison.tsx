import { useMemo } from "react";
import { extrasTexts } from "../../../i18n/screens/extras";
import { type EvaluatedLine, type QuoteVariant, compareLine } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useBuilderTools } from "../BuilderContext";
import { useLayout } from "../../ui/style/layout";
import { ComparedCosts } from "./ComparedCosts";
import { ComparisonInputs } from "./ComparisonInputs";
import { useComparisonQuestion } from "./useComparisonQuestion";

/** One line under all its terms, with its users, quantity and discount (T2). */
export function LineComparison({ evaluated }: { readonly evaluated: EvaluatedLine }) {
  const layout = useLayout();
  const type = useTypography();
  const { language, texts } = usePane();
  const { edition } = useBuilderTools();
  const words = extrasTexts(language).comparison;
  const asked = useComparisonQuestion();
  const { question } = asked;
  const comparison = useMemo(
    () => question && compareLine(evaluated, { edition }, question),
    [evaluated, edition, question],
  );
  const nameOf = (term: QuoteVariant["term"]) =>
    term === "asQuoted" ? words.asQuoted : texts.terms[term];

  return (
    <div className={layout.stack}>
      <ComparisonInputs asked={asked} words={words} />
      {comparison ? (
        <ComparedCosts
          {...{ comparison, words, nameOf }}
          isUpgradeCostKnown={asked.isUpgradeCostKnown}
        />
      ) : (
        question && <p className={type.body}>{words.none}</p>
      )}
    </div>
  );
}
