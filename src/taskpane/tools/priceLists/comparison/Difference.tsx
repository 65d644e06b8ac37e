import { formatEuro } from "../../../../i18n";
import type { PriceListsTexts } from "../../../../i18n/tools/priceLists";
import { termToken } from "../../../../pricing";
import type { ListDifference } from "../../../../priceLists";
import { usePane } from "../../../environment/PaneContext";
import { useLayout } from "../../../ui/style/layout";
import { useTypography } from "../../../ui/style/typography";
import { percentText } from "./percentText";
import { ProductBars } from "./ProductBars";

/** The rest is in the sheet. */
const MOST = 40;

type DifferenceProps = { readonly texts: PriceListsTexts; readonly difference: ListDifference };

/** How two lists differ: in sentences, as a picture by product, and price by price. */
export function Difference({ texts, difference }: DifferenceProps) {
  const layout = useLayout();
  const type = useTypography();
  const { language } = usePane();
  const { changes, unchanged } = difference;
  const fell = changes.filter(({ difference: amount }) => amount.isNegative()).length;
  const sentences = otherSentences(difference, texts);
  if (changes.length === 0 && sentences.length === 0) {
    return <p className={type.strong}>{texts.same}</p>;
  }
  return (
    <>
      <p className={type.strong}>{texts.summary(changes.length - fell, fell, unchanged)}</p>
      {sentences.map((sentence) => (
        <p key={sentence} className={type.body}>
          {sentence}
        </p>
      ))}
      {changes.length > 0 && (
        <>
          <ProductBars texts={texts} changes={changes} />
          <table className={layout.table} aria-label={texts.changes}>
            <thead>
              <tr>
                <th scope="col">{texts.product}</th>
                <th scope="col">{texts.before}</th>
                <th scope="col">{texts.after}</th>
                <th scope="col">{texts.percent}</th>
              </tr>
            </thead>
            <tbody>
              {changes
                .slice(0, MOST)
                .map(({ product, term, tierLabel = "", before, after, share }) => (
                  <tr key={`${product.id} ${term} ${tierLabel}`}>
                    <th scope="row">
                      {product.name}, {termToken(term)}
                      {tierLabel === "" ? "" : `, ${tierLabel}`}
                    </th>
                    <td>{formatEuro(before, language)}</td>
                    <td>{formatEuro(after, language)}</td>
                    <td>{percentText(share, language)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
          {changes.length > MOST && (
            <p className={type.small}>{texts.more(changes.length - MOST)}</p>
          )}
        </>
      )}
    </>
  );
}

/** What came, what went, and what cannot be compared. */
export function otherSentences(
  difference: ListDifference,
  texts: PriceListsTexts,
): readonly string[] {
  const { earlier, later, added, removed, addedPrices, removedPrices, packSizes } = difference;
  const [before, after] = [earlier, later].map(({ tierUpperBounds }) => tierUpperBounds.join(", "));
  const names = (products: typeof added) => products.map(({ name }) => name).join(", ");
  return [
    ...(before === after ? [] : [texts.tiersChanged(before ?? "", after ?? "")]),
    ...(added.length > 0 ? [`${texts.newProducts}: ${names(added)}`] : []),
    ...(removed.length > 0 ? [`${texts.gone}: ${names(removed)}`] : []),
    ...packSizes.map((each) => texts.packs(each.product.name, each.before, each.after)),
    ...(addedPrices.length > 0 ? [texts.newPrices(addedPrices.length)] : []),
    ...(removedPrices.length > 0 ? [texts.gonePrices(removedPrices.length)] : []),
  ];
}
