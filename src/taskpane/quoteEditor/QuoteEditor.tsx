import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";
import { letterPartTexts } from "../../i18n/screens/letter";
import { addSite, newSite } from "../../quote";
import { Disclosure } from "../ui/Disclosure";
import { usePane } from "../environment/PaneContext";
import { useQuoteTexts, useSession, useSessionState } from "../quoteSession/SessionContext";
import type { SessionState } from "../quoteSession/sessionState";
import { useVisuallyHidden } from "../ui/style/visuallyHidden";
import { AdvicePanel } from "./advice/AdvicePanel";
import { Commitments } from "./totals/Commitments";
import { CustomerFields } from "./head/CustomerFields";
import { LazyPaymentPlan, LazyQuoteComparison } from "./comparison/LazyCosts";
import { useLayout } from "../ui/style/layout";
import { QuoteHead } from "./head/QuoteHead";
import { QuoteTextFields } from "./head/QuoteTextFields";
import { SellerNotice } from "./head/SellerNotice";
import { isSameList } from "./isSameList";
import { SiteSection } from "./site/SiteSection";
import { TotalsBar } from "./totals/TotalsBar";
import { TotalsDetails } from "./totals/TotalsDetails";
import { UndoOffer } from "./UndoOffer";
import { WriteQuote } from "./writing/WriteQuote";
import { SheetChangedNotice } from "./writing/SheetChangedNotice";

/** The whole quote; what changes with a key is asked for by the parts that show it. */
export function QuoteEditor() {
  const layout = useLayout();
  const bar = useRef<HTMLDivElement>(null);
  const { language } = usePane();
  const { quotes, dispatch, newId } = useSession();
  const quoteTexts = useQuoteTexts();
  const company = useSessionState(({ quote }) => quote.document.customer.company);
  const siteIds = useSessionState(siteIdsIn, isSameList);

  return (
    <>
      <SheetChangedNotice />
      <SellerNotice />
      <QuoteHead />
      <Disclosure title={quoteTexts.customer.title(company)}>
        <CustomerFields />
      </Disclosure>
      {siteIds.map((id, index) => (
        <SiteSection key={id} siteId={id} index={index} isOnly={siteIds.length === 1} />
      ))}
      <Button
        icon={<Add20Regular />}
        onClick={() => {
          const site = newSite(newId());
          dispatch({ type: "edited", edit: (before) => addSite(before, site) });
        }}
      >
        {quoteTexts.site.add}
      </Button>
      <div>
        <Disclosure title={letterPartTexts(language).texts.title}>
          <QuoteTextFields />
        </Disclosure>
        <AdvicePanel />
        <Disclosure title={quoteTexts.totals.details}>
          <TotalsDetails />
        </Disclosure>
        <Disclosure title={quoteTexts.plan.title}>
          <LazyPaymentPlan />
        </Disclosure>
        <When is={isCommitted}>
          <Disclosure title={quoteTexts.commitments.title}>
            <Commitments />
          </Disclosure>
        </When>
        <When is={hasLines}>
          <Disclosure title={quoteTexts.comparison.title}>
            <LazyQuoteComparison />
          </Disclosure>
        </When>
      </div>
      {quotes.writeQuote && (
        <WriteQuote
          writeQuote={quotes.writeQuote}
          targets={quotes.targets ?? ["newSheet"]}
          bar={bar}
        />
      )}
      <div ref={bar} className={layout.sticky}>
        <UndoOffer />
        <TotalsBar />
      </div>
      <Said />
    </>
  );
}

type WhenProps = { readonly is: (state: SessionState) => boolean; readonly children: ReactNode };

function When({ is, children }: WhenProps) {
  return useSessionState(is) && children;
}

/** What has happened, for screen readers. */
function Said() {
  const hidden = useVisuallyHidden();
  const said = useSessionState((state) => state.said);
  return (
    <span role="status" className={hidden.text}>
      {said}
    </span>
  );
}

function siteIdsIn({ quote }: SessionState): readonly string[] {
  return quote.document.sites.map(({ id }) => id);
}

function isCommitted({ evaluation }: SessionState): boolean {
  return evaluation.lines.some(({ commitment }) => commitment);
}

function hasLines({ evaluation }: SessionState): boolean {
  return evaluation.lines.length > 0;
}
