import { formatEuro } from "../../../i18n";
import type { Money } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { useBuilder } from "../BuilderContext";
import { AmountFacts } from "../why/AmountFacts";
import type { WhyQuestion } from "../why/whyQuestion";

/** The first invoice, the sums with options, and the figures of the business. */
export function TotalsDetails() {
  const { language } = usePane();
  const { evaluation, words } = useBuilder();
  const { totals, totalsWithOptions, invoices } = evaluation;
  const first = invoices.ok ? invoices.value[0] : undefined;
  const fact = (name: string, amount: Money, question: WhyQuestion) => ({
    ...{ name, question },
    value: formatEuro(amount, language),
  });
  const withOptions = [
    {
      name: words.totals.oneOff,
      period: "once",
      sum: totals.oneOff,
      withAll: totalsWithOptions.oneOff,
    },
    {
      name: words.totals.monthly,
      period: "month",
      sum: totals.monthly,
      withAll: totalsWithOptions.monthly,
    },
    {
      name: words.totals.yearly,
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
              fact(words.totals.firstInvoice, first.net, firstInvoice("net")),
              fact(words.totals.firstInvoiceGross, first.gross, firstInvoice("gross")),
            ]
          : []),
        ...withOptions
          .filter(({ sum, withAll }) => !sum.equals(withAll))
          .map(({ name, period, withAll }) =>
            fact(`${words.totals.withOptions}, ${name}`, withAll, {
              kind: "totalWithOptions",
              period,
            }),
          ),
        fact(words.totals.mrr, totals.mrr, { kind: "mrr" }),
        fact(words.totals.arr, totals.arr, { kind: "arr" }),
        fact(words.totals.tcv, totals.tcv, { kind: "tcv" }),
      ]}
    />
  );
}

function firstInvoice(part: "net" | "gross"): WhyQuestion {
  return { kind: "invoice", index: 0, part };
}
