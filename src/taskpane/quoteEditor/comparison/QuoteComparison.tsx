import { useDeferredValue, useMemo } from "react";
import { extrasTexts } from "../../../i18n/screens/extras";
import { valueByTerm } from "../../../pricing";
import { type QuoteVariant, compareDocument } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { useSession, useSessionState } from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";
import { ComparedCosts } from "./ComparedCosts";
import { ComparisonInputs } from "./ComparisonInputs";
import { InsertExtra } from "./InsertExtra";
import { useComparisonQuestion } from "./useComparisonQuestion";

/** The whole quote bought and subscribed to, over a holding time that is asked for (T2). */
export function QuoteComparison() {
  const layout = useLayout();
  const { language, texts } = usePane();
  const { quotes, store } = useSession();
  const { insertComparisonChart } = quotes;
  const evaluation = useSessionState((state) => state.evaluation);
  const quoteTexts = extrasTexts(language).comparison;
  const asked = useComparisonQuestion();
  const { question } = asked;
  // Typing in the quote goes before.
  const shown = useDeferredValue(evaluation);
  const comparison = useMemo(() => question && compareDocument(shown, question), [shown, question]);
  function nameOf(term: QuoteVariant["term"]): string {
    if (term === "asQuoted") return quoteTexts.asQuoted;
    return term === "purchase"
      ? quoteTexts.allBought
      : quoteTexts.whole(valueByTerm(texts.terms, term));
  }

  return (
    <div className={layout.stack}>
      <ComparisonInputs asked={asked} quoteTexts={quoteTexts} />
      {comparison && (
        <ComparedCosts
          {...{ comparison, quoteTexts, nameOf }}
          isUpgradeCostKnown={asked.isUpgradeCostKnown}
        />
      )}
      {insertComparisonChart && question && (
        <InsertExtra
          label={quoteTexts.insert}
          insertedText={quoteTexts.inserted}
          insert={() =>
            insertComparisonChart(
              store.state().quote.document,
              question.months,
              question.upgradeCost.toString(),
            )
          }
        />
      )}
    </div>
  );
}
