import { makeStyles, tokens } from "@fluentui/react-components";
import { listFaultSentence } from "../../../../i18n/tools/listFaults";
import type { PriceListsTexts } from "../../../../i18n/tools/priceLists";
import { latestEdition, priceEntries, termToken } from "../../../../pricing";
import { unusualPrices, type CellPlace } from "../../../../priceLists";
import type { CellAddress } from "../../../../workbook/ports/port";
import { usePane } from "../../../environment/PaneContext";
import { CellList } from "../../../ui/CellList";
import { useTypography } from "../../../ui/style/typography";
import type { PlacedListFault, ReadList } from "./readSource";

/** More are of no use in a pane. */
const MOST = 30;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

type ListPreviewProps = {
  readonly texts: PriceListsTexts;
  readonly read: ReadList;
  readonly cellAt: (at: CellPlace) => CellAddress | undefined;
  readonly onShow: (cell: CellAddress) => void;
};

/** What was understood of a list, each fault with its cell, and hints at typing errors. */
export function ListPreview({ texts, read, cellAt, onShow }: ListPreviewProps) {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const { edition, faults, newProducts, keptPlans } = read;
  const inCells = faults.flatMap((each) => {
    const cell = each.at && cellAt(each.at);
    return cell ? [{ ...cell, fault: each.fault }] : [];
  });
  const others = faults.filter((each) => !each.at || !cellAt(each.at));
  const unusual = edition && faults.length === 0 ? unusualPrices(edition) : [];
  return (
    <>
      {edition && (
        <p className={type.body}>
          {texts.understood(
            edition.extensions.length + edition.supportPlans.length + edition.freeProducts.length,
            faults.length === 0 ? priceEntries(edition).length : 0,
          )}
        </p>
      )}
      {faults.length > 0 && <p className={type.strong}>{texts.faults(faults.length)}</p>}
      {inCells.length > 0 && (
        <CellList label={texts.faults(inCells.length)} cells={inCells} onShow={onShow}>
          {({ fault }) => <span className={type.small}>{listFaultSentence(fault, language)}</span>}
        </CellList>
      )}
      {others.length > 0 && (
        <ul className={`${type.small} ${styles.list}`}>
          {others.slice(0, MOST).map((each, index) => (
            <li key={index}>
              {placeOf(each, texts)}
              {listFaultSentence(each.fault, language)}
            </li>
          ))}
        </ul>
      )}
      {newProducts.length > 0 && (
        <p className={type.body}>
          {texts.newProducts}: {newProducts.join(", ")}
        </p>
      )}
      {keptPlans.length > 0 && (
        <p className={type.body}>{texts.keptPlans(keptPlans.join(", "), latestEdition().id)}</p>
      )}
      {edition && faults.length === 0 && (
        <p className={type.small}>{texts.fromBefore(latestEdition().id)}</p>
      )}
      {unusual.length > 0 && (
        <>
          <p className={type.small}>{texts.unusual(unusual.length)}</p>
          <ul className={`${type.small} ${styles.list}`}>
            {unusual.slice(0, MOST).map(({ product, term, tier, price }) => (
              <li key={`${product} ${term} ${String(tier)}`}>
                {product}, {termToken(term)}: {price}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The line of a file, or the path into its data. */
function placeOf({ at, fault }: PlacedListFault, texts: PriceListsTexts): string {
  if (at) return `${texts.line(at.row + 1)}: `;
  return "path" in fault && fault.path !== "" ? `${fault.path}: ` : "";
}
