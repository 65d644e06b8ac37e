import { makeStyles, tokens } from "@fluentui/react-components";
import type { PriceListsTexts } from "../../../../i18n/tools/priceLists";
import type { PriceChange } from "../../../../priceLists";
import { usePane } from "../../../environment/PaneContext";
import { useTypography } from "../../../ui/style/typography";
import { percentText } from "./percentText";

/** As many as one takes in at a look. */
const MOST = 12;

const useStyles = makeStyles({
  figure: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 4fr) 56px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
  name: { overflowWrap: "anywhere" },
  percent: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  up: {
    fill: tokens.colorPaletteRedForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  down: {
    fill: tokens.colorPaletteGreenForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

type ProductBarsProps = {
  readonly texts: PriceListsTexts;
  readonly changes: readonly PriceChange[];
};

/** The mean change of each product's prices as bars, the biggest first. */
export function ProductBars({ texts, changes }: ProductBarsProps) {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const products = meanChanges(changes).slice(0, MOST);
  const largest = Math.max(...products.map(({ share }) => Math.abs(share)));
  return (
    <figure className={styles.figure}>
      <figcaption className={type.strong}>{texts.biggest}</figcaption>
      <ul className={styles.list}>
        {products.map(({ id, name, share }) => (
          <li key={id} className={`${type.small} ${styles.item}`}>
            <span className={styles.name}>{name}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" width="100%" height="8" aria-hidden>
              <rect
                className={share > 0 ? styles.up : styles.down}
                width={(100 * Math.abs(share)) / largest}
                height="8"
              />
            </svg>
            <span className={styles.percent}>{percentText(share, language)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function meanChanges(changes: readonly PriceChange[]) {
  const products = new Map<
    string,
    { readonly id: string; readonly name: string; readonly shares: number[] }
  >();
  for (const { product, share } of changes) {
    const { id, name } = product;
    const known = products.get(id) ?? { id, name, shares: [] };
    known.shares.push(share);
    products.set(id, known);
  }
  return [...products.values()]
    .map(({ id, name, shares }) => ({
      id,
      name,
      share: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    }))
    .sort((one, other) => Math.abs(other.share) - Math.abs(one.share));
}
