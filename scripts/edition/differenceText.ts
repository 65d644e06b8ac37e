import { listDifference, type LonePrice, type PriceChange } from "../../src/priceLists";
import { termToken, type CatalogueEdition } from "../../src/pricing";

/** What rose, fell, came and went from one list to another, line by line, the biggest changes first. */
export function differenceText(earlier: CatalogueEdition, later: CatalogueEdition): string {
  const { changes, unchanged, added, removed, addedPrices, removedPrices, packSizes } =
    listDifference(earlier, later);
  const rose = changes.filter(({ difference }) => !difference.isNegative());
  const fell = changes.filter(({ difference }) => difference.isNegative());
  return [
    `Price list ${later.id}, from ${later.validFrom}, compared with ${earlier.id}:`,
    `${rose.length} prices rose, ${fell.length} fell, ${unchanged} are the same.`,
    ...tierLine(earlier, later),
    ...rose.map(changeLine),
    ...fell.map(changeLine),
    ...added.map(({ name }) => `New: ${name}`),
    ...removed.map(({ name }) => `Gone: ${name}`),
    ...packSizes.map(
      ({ product, before, after }) => `${product.name}: packs of ${after} users, ${before} before`,
    ),
    ...addedPrices.map((price) => `New price: ${lonePriceLine(price)}`),
    ...removedPrices.map((price) => `Price gone: ${lonePriceLine(price)}`),
  ].join("\n");
}

function tierLine(earlier: CatalogueEdition, later: CatalogueEdition): readonly string[] {
  const before = earlier.tierUpperBounds.join(", ");
  const after = later.tierUpperBounds.join(", ");
  return before === after ? [] : [`Tiers end at ${after} users, ${before} before.`];
}

function changeLine({ product, term, tierLabel, before, after, share }: PriceChange): string {
  const percent = `${share < 0 ? "" : "+"}${(share * 100).toFixed(1)} %`;
  return `  ${nameOf(product.name, termToken(term), tierLabel)}: ${String(before)} → ${String(after)} (${percent})`;
}

function lonePriceLine({ product, term, tierLabel, amount }: LonePrice): string {
  return `${nameOf(product.name, termToken(term), tierLabel)}: ${String(amount)}`;
}

function nameOf(product: string, term: string, tier: string | undefined): string {
  return [product, term, ...(tier === undefined ? [] : [tier])].join(", ");
}
