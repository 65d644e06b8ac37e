import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { letterPartTexts } from "../../i18n/screens/letter";
import { addSite, newSite } from "../../quote";
import { Disclosure } from "../ui/Disclosure";
import { usePane } from "../environment/PaneContext";
import type { PaneQuotes } from "../environment/paneQuotes";
import { useVisuallyHidden } from "../ui/style/visuallyHidden";
import { AdvicePanel } from "./advice/AdvicePanel";
import { BuilderContext, BuilderToolsContext, type Builder } from "./BuilderContext";
import { Commitments } from "./totals/Commitments";
import { CustomerFields } from "./head/CustomerFields";
import { LazyPaymentPlan, LazyQuoteComparison } from "./comparison/LazyCosts";
import { useLayout } from "../ui/style/layout";
import { QuoteHead } from "./head/QuoteHead";
import { QuoteTextFields } from "./head/QuoteTextFields";
import { SellerNotice } from "./head/SellerNotice";
import { SiteSection } from "./site/SiteSection";
import { unreadableFields } from "../quoteSession/draft/builderState";
import { TotalsBar } from "./totals/TotalsBar";
import { TotalsDetails } from "./totals/TotalsDetails";
import { UndoOffer } from "./UndoOffer";
import { useTools } from "./useTools";
import { WriteQuote } from "./writing/WriteQuote";
import { SheetChangedNotice } from "./writing/SheetChangedNotice";

type QuoteEditorProps = Pick<
  Builder,
  "document" | "typed" | "dispatch" | "quoteTexts" | "newId" | "evaluation" | "advice"
> & { readonly quotes: PaneQuotes };

/** The whole quote with its price list known. */
export function QuoteEditor({ quotes, ...given }: QuoteEditorProps) {
  const layout = useLayout();
  const hidden = useVisuallyHidden();
  const bar = useRef<HTMLDivElement>(null);
  const { language } = usePane();
  const { document, typed, dispatch, quoteTexts, newId, evaluation } = given;
  const { tools, openLine, said, deleted, endOffer } = useTools(document, evaluation);
  const builder: Builder = { ...given, ...tools, openLine };
  const unreadable = unreadableFields(typed);

  return (
    <BuilderToolsContext value={tools}>
      <BuilderContext value={builder}>
        <SheetChangedNotice />
        <SellerNotice />
        <QuoteHead />
        <Disclosure title={quoteTexts.customer.title(document.customer.company)}>
          <CustomerFields />
        </Disclosure>
        {document.sites.map((site, index) => (
          <SiteSection
            key={site.id}
            site={site}
            index={index}
            isOnly={document.sites.length === 1}
          />
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
          <AdvicePanel unreadable={unreadable} />
          <Disclosure title={quoteTexts.totals.details}>
            <TotalsDetails />
          </Disclosure>
          <Disclosure title={quoteTexts.plan.title}>
            <LazyPaymentPlan />
          </Disclosure>
          {evaluation.lines.some(({ commitment }) => commitment) && (
            <Disclosure title={quoteTexts.commitments.title}>
              <Commitments />
            </Disclosure>
          )}
          {evaluation.lines.length > 0 && (
            <Disclosure title={quoteTexts.comparison.title}>
              <LazyQuoteComparison />
            </Disclosure>
          )}
        </div>
        {quotes.writeQuote && (
          <WriteQuote
            writeQuote={quotes.writeQuote}
            targets={quotes.targets ?? ["newSheet"]}
            unreadable={unreadable.length}
            bar={bar}
          />
        )}
        <div ref={bar} className={layout.sticky}>
          {deleted && <UndoOffer key={deleted.id} text={deleted.text} onClose={endOffer} />}
          <TotalsBar />
        </div>
        <span role="status" className={hidden.text}>
          {said}
        </span>
      </BuilderContext>
    </BuilderToolsContext>
  );
}
