import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatEuro, periodLabel, termLabel } from "../../i18n";
import type { PaneTexts } from "../../i18n/pane/pane";
import {
  holdingCost,
  isBlank,
  isSubscription,
  minimumMonths,
  type UnitPrice,
  valueByTerm,
} from "../../pricing";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";
import { useVisuallyHidden } from "../ui/style/visuallyHidden";
import type { Lookup } from "./lookup";
import { PriceFacts, type PriceFact } from "./PriceFacts";
import { ARGUMENTS, type PriceLookupState } from "./priceLookupState";
import { printedTier } from "../ui/printedTier";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  waiting: { backgroundColor: tokens.colorNeutralBackground2 },
  amount: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeHero800,
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightHero800,
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

type PriceResultProps = {
  readonly state: PriceLookupState;
  readonly lookup: Lookup;
  /** Whether the user is about to choose a product. */
  readonly isSearching: boolean;
};

/** The price, or what is still needed for it. */
export function PriceResult({ state, lookup, isSearching }: PriceResultProps) {
  const hidden = useVisuallyHidden();
  const { language, texts } = usePane();
  const { price } = lookup;
  const spoken = price.ok ? spokenPrice(price.value) : "";

  function spokenPrice(unitPrice: UnitPrice): string {
    const { amount, period, product, term } = unitPrice;
    const value = `${formatEuro(amount, language)} ${periodLabel(period, language)}`;
    return texts.price.spoken([
      product.name,
      ...(product.kind === "free" ? [texts.price.free] : [valueByTerm(texts.terms, term), value]),
      scopeOf(unitPrice, texts),
    ]);
  }

  return (
    <section aria-label={texts.price.region}>
      {price.ok ? (
        <PriceCard price={price.value} />
      ) : (
        <WaitingCard {...{ state, lookup, isSearching }} />
      )}
      <span role="status" className={hidden.text}>
        {spoken}
      </span>
    </section>
  );
}

function PriceCard({ price }: { readonly price: UnitPrice }) {
  const styles = useStyles();
  const type = useTypography();
  const { language, texts } = usePane();
  const isFree = price.product.kind === "free";
  return (
    <div className={styles.card}>
      <p className={type.body}>
        <span className={type.strong}>{price.product.name}</span>
        {isFree ? "" : ` · ${termLabel(price.term, language)}`}
      </p>
      <p className={styles.amount}>{formatEuro(price.amount, language)}</p>
      <p className={mergeClasses(type.body, styles.muted)}>
        {isFree
          ? texts.price.free
          : `${periodLabel(price.period, language)}, ${scopeOf(price, texts)}`}
      </p>
      <PriceFacts facts={usePriceFacts(price)} />
    </div>
  );
}

function WaitingCard(props: PriceResultProps) {
  const styles = useStyles();
  const type = useTypography();
  const { price: texts } = usePane().texts;
  const [title, hint] = waitingTexts(props, texts);
  return (
    <div className={mergeClasses(styles.card, styles.waiting)}>
      <p className={type.strong}>{title}</p>
      <p className={mergeClasses(type.body, styles.muted)}>{hint}</p>
    </div>
  );
}

function waitingTexts(
  { state: { cells }, lookup: { errors }, isSearching }: PriceResultProps,
  texts: PaneTexts["price"],
): readonly [title: string, hint: string] {
  const blank = ARGUMENTS.map((argument) => errors[argument] && cells[argument]).find(
    (cell) => cell && isBlank(cell.value),
  );
  if (blank) return [texts.none, texts.emptyCell(blank.address)];
  if (errors.product?.code === "missingProduct" || (errors.product && isSearching))
    return [texts.empty, texts.emptyHint];
  if (errors.users?.code === "missingUserCount") return [texts.needsUsers, texts.needsUsersHint];
  return [texts.none, texts.noneHint];
}

function scopeOf({ product }: UnitPrice, { price }: PaneTexts): string {
  return product.kind === "support" ? price.netPerKey : price.netPerLicence;
}

function usePriceFacts(price: UnitPrice): readonly PriceFact[] {
  const { language, texts } = usePane();
  const { basis, edition, term } = price;
  const facts: PriceFact[] = [];
  if (basis.kind === "tiered") {
    const value = texts.price.tierUsers(printedTier(basis.tier.label));
    facts.push({ name: texts.price.tier, value });
  }
  if (basis.kind === "package") {
    const each = formatEuro(basis.pricePerPack, language);
    facts.push({ name: texts.price.packs, value: texts.price.packsEach(basis.packs, each) });
  }
  if (isSubscription(term)) {
    const total = formatEuro(holdingCost(price), language);
    const value = texts.price.minimumTotal(minimumMonths(term), total);
    facts.push({ name: texts.price.minimum, value });
  }
  const value = texts.edition.inForce(edition.provenance.printedDate);
  facts.push({ name: texts.price.edition, value });
  return facts;
}
