import type { PricedLine } from "../../pricing";
import type { EvaluatedLine } from "../evaluation/evaluation";
import { stepOf, type AmountStep } from "./steps";

/** The list price of one server licence: as printed, or per pack times the packs (P5). */
export function listPriceSteps({ listPrice, upgrade }: PricedLine): readonly AmountStep[] {
  const { basis, edition, term } = listPrice;
  if (upgrade) {
    const { difference } = upgrade;
    const start = { kind: "start", amount: difference } as const;
    return [stepOf({ code: "upgradeDifference" }, start, "U1", edition)];
  }
  if (basis.kind !== "package") {
    const start = { kind: "start", amount: listPrice.amount } as const;
    return [stepOf({ code: "listPrice", term }, start, "C1", edition)];
  }
  const { users, usersPerPack, packs, pricePerPack } = basis;
  return [
    stepOf(
      { code: "pricePerPack", usersPerPack },
      { kind: "start", amount: pricePerPack },
      "C1",
      edition,
    ),
    stepOf({ code: "packs", users, packs }, { kind: "times", count: packs }, "P5", edition),
  ];
}

/** The list price less the discount, rounded there (M2). */
export function unitPriceSteps(
  price: PricedLine,
  { discount: given }: EvaluatedLine["line"],
): readonly AmountStep[] {
  const { edition } = price.listPrice;
  const before = listPriceSteps(price);
  if (!given) return before;
  const { discount } = price.line;
  if (discount.kind === "amount") {
    const minus = { kind: "minus", amount: discount.euro } as const;
    return [...before, stepOf({ code: "euroOff" }, minus, "M2", edition)];
  }
  const { rate } = discount;
  const share = { kind: "share", rate: rate.complement() } as const;
  return [...before, stepOf({ code: "percentOff", rate }, share, "M2", edition)];
}

/** The unit price for all server licences (P2). */
export function netSteps({ unitPrice, line, period, listPrice }: PricedLine) {
  const { edition } = listPrice;
  const start = { kind: "start", amount: unitPrice } as const;
  return [
    stepOf({ code: "unitPrice", period }, start, "M2", edition),
    stepOf({ code: "quantity" }, { kind: "times", count: line.quantity }, "P2", edition),
  ];
}

/** What a higher tier costs less what the lower one did; never less than nothing (U1). */
export function upgradeSteps(
  { upgrade, listPrice: { edition } }: PricedLine,
  { site, line }: EvaluatedLine,
): readonly AmountStep[] {
  if (!upgrade) return [];
  const { before, after, price, credit, difference } = upgrade;
  if (before.index === after.index) {
    const nothing = { kind: "start", amount: difference } as const;
    return [stepOf({ code: "sameTier", tier: after.label }, nothing, "U1", edition)];
  }
  const owned = site.ownedModules.find(({ productId }) => productId === line.productId);
  const code = owned?.pricePaid === undefined ? "tierCredit" : "paidCredit";
  const steps = [
    stepOf(
      { code: "tierPrice", tier: after.label },
      { kind: "start", amount: price },
      "U1",
      edition,
    ),
    stepOf({ code, tier: before.label }, { kind: "minus", amount: credit }, "U1", edition),
  ];
  if (price.compare(credit) >= 0) return steps;
  return [...steps, stepOf({ code: "noRefund" }, { kind: "orNothing" }, "U1", edition)];
}
