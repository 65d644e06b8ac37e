import {
  type CatalogueEdition,
  Money,
  type PricedLine,
  type PricingError,
  Rate,
  type Result,
  type TierUpgrade,
  type UnitPrice,
  fail,
  parseQuantity,
  parseUserCount,
  productById,
  succeed,
  tierUpgrade,
  unitPriceOf,
} from "../../pricing";
import {
  installedUsers,
  type Discount,
  type OwnedModule,
  type PlacedLine,
} from "../model/quoteDocument";

/** A line of a document at its prices; for an owned extension the difference to the tier it has (U1). */
export type DocumentLinePrice = PricedLine & { readonly upgrade: TierUpgrade | undefined };

/**
 * The price of a line of a quote by the users of its server licence (P2, P3), its discount taken off the unit price
 * (M2). Errors: those of the unit price and of the upgrade (U1), unknownProduct, invalidQuantity, invalidUserCount,
 * invalidDiscount.
 */
export function priceDocumentLine(
  { site, line }: PlacedLine,
  edition: CatalogueEdition,
): Result<DocumentLinePrice, PricingError> {
  const product = productById(line.productId, edition);
  if (!product) return fail({ code: "unknownProduct", input: line.productId, nearest: [] });
  const quantity = parseQuantity(line.quantity);
  if (!quantity.ok) return quantity;
  const users = parseUserCount(product.kind === "package" ? line.packUsers : installedUsers(site));
  if (!users.ok) return users;
  const listPrice = unitPriceOf(product, line.term, users.value, edition);
  if (!listPrice.ok) return listPrice;

  const owned = ownedOf({ site, line });
  const upgrade = owned && upgradeOf(owned, listPrice.value, edition);
  if (upgrade && !upgrade.ok) return upgrade;
  const amount = upgrade?.value.difference ?? listPrice.value.amount;
  const discounted = discountedPrice(amount, line.discount);
  if (!discounted.ok) return discounted;
  const { unitPrice, rate } = discounted.value;
  return succeed({
    line: {
      product,
      term: line.term,
      users: users.value,
      quantity: quantity.value,
      discount: rate,
    },
    listPrice: { ...listPrice.value, amount },
    unitPrice,
    net: unitPrice.times(quantity.value),
    period: listPrice.value.period,
    upgrade: upgrade?.value,
  });
}

/** Whether everything that the price of a line depends on is the same, given one price list. */
export function isPricedAlike(one: PlacedLine, other: PlacedLine): boolean {
  return (
    one.line.productId === other.line.productId &&
    one.line.term === other.line.term &&
    one.line.packUsers === other.line.packUsers &&
    one.line.quantity === other.line.quantity &&
    one.line.discount === other.line.discount &&
    installedUsers(one.site) === installedUsers(other.site) &&
    ownedOf(one) === ownedOf(other)
  );
}

function ownedOf({ site, line }: PlacedLine): OwnedModule | undefined {
  return site.ownedModules.find(({ productId }) => productId === line.productId);
}

/** An owned extension is not bought again but moved to the tier of the users there are now (U1, U2). */
function upgradeOf(
  owned: OwnedModule,
  { product, term, basis }: UnitPrice,
  edition: CatalogueEdition,
): Result<TierUpgrade, PricingError> | undefined {
  if (term !== "purchase") return undefined;
  if (basis.kind !== "tiered") return fail({ code: "notUpgradable", product: product.name });
  const before = parseUserCount(owned.users);
  if (!before.ok) return before;
  if (before.value === undefined) return fail({ code: "missingUserCount", product: product.name });
  const paid = owned.pricePaid === undefined ? undefined : Money.of(owned.pricePaid);
  return tierUpgrade(product, before.value, basis.users, edition, paid);
}

function discountedPrice(
  amount: Money,
  discount: Discount | undefined,
): Result<{ readonly unitPrice: Money; readonly rate: Rate }, PricingError> {
  if (!discount) return succeed({ unitPrice: amount, rate: Rate.zero });
  if (discount.kind === "percent") {
    const rate = Rate.ofPercent(discount.percent);
    if (!rate.isAtMostAll()) return fail({ code: "invalidDiscount", input: discount.percent });
    return succeed({ unitPrice: amount.share(rate.complement()), rate });
  }
  const unitPrice = amount.minus(Money.of(discount.euro));
  if (unitPrice.isNegative()) return fail({ code: "invalidDiscount", input: discount.euro });
  return succeed({ unitPrice, rate: Rate.zero });
}
