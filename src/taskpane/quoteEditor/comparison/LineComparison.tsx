import { useMemo } from "react";
import { extrasTexts } from "../../../i18n/screens/extras";
import { valueByTerm } from "../../../pricing";
import { type EvaluatedLine, type QuoteVariant, compareLine } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useEdition } from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";
import { ComparedCosts } from "./ComparedCosts";
import { ComparisonInputs } from "./ComparisonInputs";
import { useComparisonQuestion } from "./useComparisonQuestion";

/** One line under all its terms, with its users, quantity and discount (T2). */
export function LineComparison({ evaluated }: { readonly evaluated: EvaluatedLine }) {
  const layout = useLayout();
  const type = useTypography();
  const { language, texts } = usePane();
  const edition = useEdition();
  const quoteTexts = extrasTexts(language).comparison;
  const asked = useComparisonQuestion();
  const { question } = asked;
  const comparison = useMemo(
    () => question && compareLine(evaluated, { edition }, question),
    [evaluated, edition, question],
  );
  const nameOf = (term: QuoteVariant["term"]) =>
    term === "asQuoted" ? quoteTexts.asQuoted : valueByTerm(texts.terms, term);

  return (
    <div className={layout.stack}>
      <ComparisonInputs asked={asked} quoteTexts={quoteTexts} />
      {comparison ? (
        <ComparedCosts
          {...{ comparison, quoteTexts, nameOf }}
          isUpgradeCostKnown={asked.isUpgradeCostKnown}
        />
      ) : (
        question && <p className={type.body}>{quoteTexts.none}</p>
      )}
    </div>
  );
}
