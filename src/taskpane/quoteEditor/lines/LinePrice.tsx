import { formatEuro, periodLabel } from "../../../i18n";
import { formatIsoDate } from "../../../i18n/format";
import type { EvaluatedLine } from "../../../quote";
import { Disclosure } from "../../ui/Disclosure";
import { usePane } from "../../environment/PaneContext";
import { Explanation } from "../../ui/product/Explanation";
import { printedTier } from "../../ui/printedTier";
import { useVisuallyHidden } from "../../ui/style/visuallyHidden";
import { useTypography } from "../../ui/style/typography";
import { useQuoteTexts } from "../../quoteSession/SessionContext";
import { AmountFacts, type AmountFact } from "../why/AmountFacts";

/** What an open line costs, how that came about, and how long it binds. */
export function LinePrice({ evaluated }: { readonly evaluated: EvaluatedLine }) {
  const type = useTypography();
  const hidden = useVisuallyHidden();
  const { language } = usePane();
  const quoteTexts = useQuoteTexts().lines;
  const { price, commitment } = evaluated;
  if (!price.ok) return null;
  const { line, listPrice, unitPrice, net, period, upgrade } = price.value;
  const { basis } = listPrice;
  const lineId = evaluated.line.id;
  const euro = (amount: typeof net) => formatEuro(amount, language);
  const total = `${euro(net)} ${periodLabel(period, language)}`;

  const facts: readonly AmountFact[] = [
    {
      name:
        basis.kind === "tiered"
          ? quoteTexts.tier(printedTier(basis.tier.label))
          : quoteTexts.listPrice,
      value: euro(upgrade?.price ?? listPrice.amount),
      question: upgrade ? undefined : { kind: "listPrice", lineId },
    },
    ...(upgrade
      ? [
          {
            name: quoteTexts.upgrade.credit(printedTier(upgrade.before.label)),
            value: `−${euro(upgrade.credit)}`,
          },
          {
            name: quoteTexts.upgrade.difference,
            value: euro(upgrade.difference),
            question: { kind: "upgrade", lineId } as const,
          },
        ]
      : []),
    ...(unitPrice.equals(listPrice.amount)
      ? []
      : [
          {
            name: quoteTexts.unitPrice,
            value: euro(unitPrice),
            question: { kind: "unitPrice", lineId } as const,
          },
        ]),
    { name: quoteTexts.net, value: total, question: { kind: "net", lineId } },
  ];

  return (
    <div>
      {upgrade && <p className={type.strong}>{quoteTexts.upgrade.title}</p>}
      <AmountFacts facts={facts} />
      <span role="status" className={hidden.text}>
        {quoteTexts.spoken(line.product.name, total)}
      </span>
      {commitment && (
        <p className={type.small}>
          {quoteTexts.commitment(
            formatIsoDate(commitment.end, language),
            formatIsoDate(commitment.noticeBy, language),
          )}
        </p>
      )}
      <Disclosure title={quoteTexts.why}>
        <Explanation price={upgrade ? { ...listPrice, amount: upgrade.price } : listPrice} />
      </Disclosure>
    </div>
  );
}
