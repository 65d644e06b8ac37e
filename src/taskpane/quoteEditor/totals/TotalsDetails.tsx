import { formatEuro } from "../../../i18n";
import type { Money } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { useQuoteTexts, useSessionState } from "../../quoteSession/SessionContext";
import { AmountFacts } from "../why/AmountFacts";
import type { WhyQuestion } from "../why/whyQuestion";

/** The first invoice, the sums with options, and the figures of the business. */
export function TotalsDetails() {
  const { language } = usePane();
  const quoteTexts = useQuoteTexts();
  const totals = useSessionState(({ evaluation }) => evaluation.totals);
  const totalsWithOptions = useSessionState(({ evaluation }) => evaluation.totalsWithOptions);
  const invoices = useSessionState(({ evaluation }) => evaluation.invoices);
  const first = invoices.ok ? invoices.value[0] : undefined;
  const fact = (name: string, amount: Money, question: WhyQuestion) => ({
    ...{ name, question },
    value: formatEuro(amount, language),
  });
  const withOptions = [
    {
      name: quoteTexts.totals.oneOff,
      period: "once",
      sum: totals.oneOff,
      withAll: totalsWithOptions.oneOff,
    },
    {
      name: quoteTexts.totals.monthly,
      period: "month",
      sum: totals.monthly,
      withAll: totalsWithOptions.monthly,
    },
    {
      name: quoteTexts.totals.yearly,
      period: "year",
      sum: totals.yearly,
      withAll: totalsWithOptions.yearly,
    },
  ] as const;
  return (
    <AmountFacts
      facts={[
        ...(first
          ? [
              fact(quoteTexts.totals.firstInvoice, first.net, firstInvoice("net")),
              fact(quoteTexts.totals.firstInvoiceGross, first.gross, firstInvoice("gross")),
            ]
          : []),
        ...withOptions
          .filter(({ sum, withAll }) => !sum.equals(withAll))
          .map(({ name, period, withAll }) =>
            fact(`${quoteTexts.totals.withOptions}, ${name}`, withAll, {
              kind: "totalWithOptions",
              period,
            }),
          ),
        fact(quoteTexts.totals.mrr, totals.mrr, { kind: "mrr" }),
        fact(quoteTexts.totals.arr, totals.arr, { kind: "arr" }),
        fact(quoteTexts.totals.tcv, totals.tcv, { kind: "tcv" }),
      ]}
    />
  );
}

function firstInvoice(part: "net" | "gross"): WhyQuestion {
  return { kind: "invoice", index: 0, part };
}
