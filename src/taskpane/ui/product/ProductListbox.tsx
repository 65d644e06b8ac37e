import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Product } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { matchingAlias, type ProductGroup } from "./productList";

type ProductListboxProps = {
  readonly id: string;
  readonly groups: readonly ProductGroup[];
  readonly active: Product | undefined;
  readonly text: string;
  readonly optionId: (product: Product) => string;
  readonly onChoose: (product: Product) => void;
  readonly onHover: (product: Product) => void;
};

const useStyles = makeStyles({
  list: {
    position: "absolute",
    top: "100%",
    zIndex: 1,
    boxSizing: "border-box",
    width: "100%",
    maxHeight: "min(404px, 64vh)",
    marginTop: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalXS,
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  heading: {
    display: "block",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  option: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  alias: {
    color: "inherit",
    opacity: 0.75,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  none: {
    padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The products to choose from, in groups; the field above keeps the focus. */
export function ProductListbox(props: ProductListboxProps) {
  const { id, groups, active, text, optionId, onChoose, onHover } = props;
  const styles = useStyles();
  const { texts } = usePane();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <div
      ref={list}
      role="listbox"
      id={id}
      aria-label={texts.argument.product}
      className={styles.list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.length === 0 && <div className={styles.none}>{texts.product.none}</div>}
      {groups.map(({ name, products }) => (
        <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
          <span id={`${id}-${name}`} role="presentation" className={styles.heading}>
            {texts.product[name]}
          </span>
          {products.map((product) => {
            const alias = matchingAlias(product, text);
            return (
              <div
                key={product.id}
                role="option"
                id={optionId(product)}
                aria-selected={product === active}
                className={mergeClasses(styles.option, product === active && styles.active)}
                onClick={() => onChoose(product)}
                onMouseMove={() => (product === active ? undefined : onHover(product))}
              >
                {product.name}
                {alias !== undefined && <span className={styles.alias}>{alias}</span>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
