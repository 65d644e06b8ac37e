import type { EvaluatedLine } from "../../../quote";
import { Disclosure } from "../../ui/Disclosure";
import { useQuoteTexts } from "../../quoteSession/SessionContext";
import { LazyPart } from "../../ui/LazyPart";

/** What a quote costs over time is not needed before somebody asks. */
const loadCosts = () => import(/* webpackChunkName: "quote-comparison" */ "./costs");

export function LazyQuoteComparison() {
  return <LazyPart load={loadCosts} show={({ QuoteComparison }) => <QuoteComparison />} />;
}

export function LazyPaymentPlan() {
  return <LazyPart load={loadCosts} show={({ PaymentPlan }) => <PaymentPlan />} />;
}

/** Offers to compare the terms of a line that is not free and no support plan. */
export function LazyLineComparison({ evaluated }: { readonly evaluated: EvaluatedLine }) {
  const quoteTexts = useQuoteTexts();
  const { price } = evaluated;
  if (!price.ok || ["support", "free"].includes(price.value.line.product.kind)) return null;
  return (
    <Disclosure title={quoteTexts.comparison.ofLine}>
      <LazyPart
        load={loadCosts}
        show={({ LineComparison }) => <LineComparison evaluated={evaluated} />}
      />
    </Disclosure>
  );
}
