import {
  type CatalogueEdition,
  type LineDiscount,
  Money,
  type PricedLine,
  type PricingError,
  Rate,
  type Result,
  fail,
  parseQuantity,
  parseUserCount,
  priceLine,
  productById,
} from "../../pricing";
import {
  installedUsers,
  type Discount,
  type OwnedModule,
  type PlacedLine,
} from "../model/quoteDocument";

/**
 * The price of a line of a quote, by the users of its server licence (P2, P3) and what is owned there (U1).
 * Errors: those of a line, unknownProduct, invalidQuantity, invalidUserCount.
 */
export function priceDocumentLine(
  { site, line }: PlacedLine,
  edition: CatalogueEdition,
): Result<PricedLine, PricingError> {
  const product = productById(line.productId, edition);
  if (!product) return fail({ code: "unknownProduct", input: line.productId, nearest: [] });
  const quantity = parseQuantity(line.quantity);
  if (!quantity.ok) return quantity;
  const users = parseUserCount(product.kind === "package" ? line.packUsers : installedUsers(site));
  if (!users.ok) return users;
  const owned = ownedOf({ site, line });
  const ownedUsers = parseUserCount(owned?.users);
  if (!ownedUsers.ok) return ownedUsers;
  const pricePaid = owned?.pricePaid === undefined ? undefined : Money.of(owned.pricePaid);
  return priceLine(
    {
      product,
      term: line.term,
      users: users.value,
      quantity: quantity.value,
      discount: discountOf(line.discount),
      owned: owned && { users: ownedUsers.value, pricePaid },
    },
    edition,
  );
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

function discountOf(discount: Discount | undefined): LineDiscount {
  if (discount?.kind === "amount") return { kind: "amount", euro: Money.of(discount.euro) };
  const rate = discount ? Rate.ofPercent(discount.percent) : Rate.zero;
  return { kind: "percent", rate };
}
