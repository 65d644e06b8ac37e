import type { CatalogueEdition, Product } from "../catalogue/types";
import type { CalendarDate } from "../dates/calendarDate";
import type { PricingError } from "../errors";
import type { UserCount } from "../input/userCount";
import type { Money } from "../money/money";
import type { Rate } from "../money/rate";
import { unitPriceOf, type UnitPrice } from "../price/unitPrice";
import { tierUpgrade, type TierUpgrade } from "../price/upgrade";
import { fail, succeed, type Result } from "../result";
import type { Period, Term } from "../term";

/** What is taken off the price of one server licence for one period: a share of it, or euro (M2). */
export type LineDiscount =
  | { readonly kind: "percent"; readonly rate: Rate }
  | { readonly kind: "amount"; readonly euro: Money };

/** What the customer has bought before of the same product, for how many users (U1). */
export type OwnedLicence = {
  readonly users: UserCount | undefined;
  /** Where it is to be credited instead of the list price. */
  readonly pricePaid: Money | undefined;
};

export type QuoteLine = {
  readonly product: Product;
  readonly term: Term;
  readonly users: UserCount | undefined;
  /** Server licences (P2). */
  readonly quantity: number;
  readonly discount: LineDiscount;
  readonly owned?: OwnedLicence | undefined;
  /** Where it begins on another day than the rest (F1). */
  readonly start?: CalendarDate | undefined;
};

export type PricedLine = {
  readonly line: QuoteLine;
  /** As printed; of an upgrade its amount is the difference to the tier that is owned (U1). */
  readonly listPrice: UnitPrice;
  /** The list price less the discount, rounded to cents (M2). */
  readonly unitPrice: Money;
  /** For all server licences, per `period` (M2). */
  readonly net: Money;
  readonly period: Period;
  /** Where an owned extension moves to another tier (U1). */
  readonly upgrade: TierUpgrade | undefined;
};

/**
 * What a line costs, of a range as of a quote: the discount is taken off the unit price or the upgrade and rounded
 * there, then it is multiplied (M2, P2). Errors: those of the unit price and of the upgrade (U1), missingUserCount for
 * what is owned, invalidDiscount where it is more than the price.
 */
export function priceLine(
  line: QuoteLine,
  edition: CatalogueEdition,
): Result<PricedLine, PricingError> {
  const listed = unitPriceOf(line.product, line.term, line.users, edition);
  if (!listed.ok) return listed;
  const upgrade = line.owned && upgradeOf(line.owned, listed.value);
  if (upgrade && !upgrade.ok) return upgrade;
  const amount = upgrade?.value.difference ?? listed.value.amount;
  const unitPrice = discounted(amount, line.discount);
  if (!unitPrice.ok) return unitPrice;
  return succeed({
    line,
    listPrice: { ...listed.value, amount },
    unitPrice: unitPrice.value,
    net: unitPrice.value.times(line.quantity),
    period: listed.value.period,
    upgrade: upgrade?.value,
  });
}

/** An owned extension is not bought again but moved to the tier of the users there are now (U1, U2). */
function upgradeOf(
  owned: OwnedLicence,
  { product, term, basis, edition }: UnitPrice,
): Result<TierUpgrade, PricingError> | undefined {
  if (term !== "purchase") return undefined;
  if (basis.kind !== "tiered") return fail({ code: "notUpgradable", product: product.name });
  if (owned.users === undefined) return fail({ code: "missingUserCount", product: product.name });
  return tierUpgrade(product, owned.users, basis.users, edition, owned.pricePaid);
}

function discounted(amount: Money, discount: LineDiscount): Result<Money, PricingError> {
  if (discount.kind === "percent") {
    const { rate } = discount;
    if (rate.isAtMostAll()) return succeed(amount.share(rate.complement()));
    return fail({ code: "invalidDiscount", input: rate.percentText() });
  }
  const rest = amount.minus(discount.euro);
  if (!rest.isNegative()) return succeed(rest);
  return fail({ code: "invalidDiscount", input: discount.euro.toString() });
}
