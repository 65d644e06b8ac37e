import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatDate, formatEuro, formatRate, errorSentence } from "../../../i18n";
import { adviceSentence } from "../../../i18n/quote/advice";
import { extrasTexts } from "../../../i18n/screens/extras";
import { Money } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useQuoteTexts, useSession, useSessionState } from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";
import { WhyRow } from "../why/WhyRow";
import { InsertExtra } from "./InsertExtra";

const PARTS = ["net", "vat", "gross"] as const;

const useStyles = makeStyles({
  to: { display: "block", color: tokens.colorNeutralForeground2 },
  /** Wrapped, since the narrowest panes have no room for it beside four amounts. */
  taxPart: { whiteSpace: "normal" },
  narrow: {
    "& th, & td": { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}` },
  },
});

/** When what is to be paid, with the VAT of each invoice (T5, M3). */
export function PaymentPlan() {
  const layout = useLayout();
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const { quotes, store } = useSession();
  const { insertPaymentPlan } = quotes;
  const quoteTexts = useQuoteTexts();
  const { plan } = extrasTexts(language);
  const invoices = useSessionState(({ evaluation }) => evaluation.invoices);
  const vatTreatment = useSessionState(({ evaluation }) => evaluation.vatTreatment);
  if (!invoices.ok) {
    const { error } = invoices;
    const sentence =
      error.code === "customerCountry"
        ? adviceSentence(error, language)
        : errorSentence(error, language);
    return <p className={type.body}>{sentence}</p>;
  }
  const euro = (amount: Money) => formatEuro(amount, language);
  const sumOf = (name: (typeof PARTS)[number]) =>
    euro(Money.sum(invoices.value.map((invoice) => invoice[name])));
  return (
    <div className={layout.stack}>
      <div className={layout.scroll} tabIndex={0} role="group" aria-label={quoteTexts.plan.title}>
        <table className={mergeClasses(layout.table, styles.narrow)}>
          <caption>{vatTreatment && plan.treatments[vatTreatment]}</caption>
          <thead>
            <tr>
              <th scope="col">{plan.date}</th>
              <th scope="col" className={layout.number}>
                {plan.net}
              </th>
              <th scope="col" className={layout.number}>
                {plan.vat}
              </th>
              <th scope="col" className={layout.number}>
                {plan.gross}
              </th>
            </tr>
          </thead>
          <tbody>
            {invoices.value.map(({ date, to, net, taxes, vat, gross }, index) => (
              <WhyRow
                key={date.toString()}
                name={formatDate(date, language)}
                columns={4}
                questions={PARTS.map((part) => ({ kind: "invoice", index, part }))}
                head={
                  <>
                    {formatDate(date, language)}
                    <span className={styles.to}>
                      {plan.to} {formatDate(to, language)}
                    </span>
                  </>
                }
              >
                <td className={layout.number}>{euro(net)}</td>
                <td
                  className={layout.number}
                  title={taxes.map(({ rate }) => formatRate(rate, language)).join(" + ")}
                >
                  {euro(vat)}
                  {taxes.length > 1 &&
                    taxes.map((tax) => (
                      <span
                        key={tax.rate.toString()}
                        className={mergeClasses(styles.to, styles.taxPart)}
                      >
                        {plan.taxPart(formatRate(tax.rate, language), euro(tax.net))}
                      </span>
                    ))}
                </td>
                <td className={layout.number}>{euro(gross)}</td>
              </WhyRow>
            ))}
          </tbody>
          <tfoot>
            <WhyRow
              name={plan.sum}
              columns={4}
              questions={PARTS.map((part) => ({ kind: "plan", part }))}
              head={plan.sum}
            >
              {PARTS.map((part) => (
                <td key={part} className={layout.number}>
                  {sumOf(part)}
                </td>
              ))}
            </WhyRow>
          </tfoot>
        </table>
      </div>
      {insertPaymentPlan && invoices.value.length > 0 && (
        <InsertExtra
          label={plan.insert}
          insertedText={plan.inserted}
          insert={() => insertPaymentPlan(store.state().quote.document)}
        />
      )}
    </div>
  );
}
