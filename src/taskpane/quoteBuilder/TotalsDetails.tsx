import { formatEuro } from "../../i18n";
import type { Money } from "../../pricing";
import { usePane } from "../PaneContext";
import { PriceFacts } from "../priceLookup/PriceFacts";
import { useBuilder } from "./BuilderContext";

/** The first invoice, the sums with options, and the figures of the business. */
export function TotalsDetails() {
  const { language } = usePane();
  const { evaluation, words } = useBuilder();
  const { totals, totalsWithOptions, invoices } = evaluation;
  const first = invoices.ok ? invoices.value[0] : undefined;
  const fact = (name: string, amount: Money) => ({ name, value: formatEuro(amount, language) });
  const withOptions = [
    { period: words.totals.oneOff, sum: totals.oneOff, withAll: totalsWithOptions.oneOff },
    { period: words.totals.monthly, sum: totals.monthly, withAll: totalsWithOptions.monthly },
    { period: words.totals.yearly, sum: totals.yearly, withAll: totalsWithOptions.yearly },
  ].filter(({ sum, withAll }) => !sum.equals(withAll));
  return (
    <PriceFacts
      facts={[
        ...(first
          ? [
              fact(words.totals.firstInvoice, first.net),
              fact(words.totals.firstInvoiceGross, first.gross),
            ]
          : []),
        ...withOptions.map(({ period, withAll }) =>
          fact(`${words.totals.withOptions}, ${period}`, withAll),
        ),
        fact(words.totals.mrr, totals.mrr),
        fact(words.totals.arr, totals.arr),
        fact(words.totals.tcv, totals.tcv),
      ]}
    />
  );
}
