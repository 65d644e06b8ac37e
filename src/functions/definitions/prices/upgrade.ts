import { isBlank, Money, parseCost, parseProduct, tierUpgrade } from "../../../pricing";
import { editionArgument, requiredUsers, single } from "../../cell/arguments";
import { need } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import {
  EDITION,
  PRICE_PAID,
  PRODUCT,
  USERS_AFTER,
  USERS_BEFORE,
} from "../../declaration/parameters";

export const declaration = {
  id: "UPGRADE",
  description: {
    de: "Was der Kauf einer höheren Benutzerstaffel in Euro netto kostet: der Unterschied der beiden Kaufpreise",
    en: "What the purchase of a higher user tier costs in euro net: the difference of the two purchase prices",
  },
  parameters: [PRODUCT, USERS_BEFORE, USERS_AFTER, PRICE_PAID, EDITION],
  result: { type: "number", dimensionality: "scalar" },
  examples: [
    { arguments: ["Call Recording", 20, 45], gives: 1801 },
    { arguments: ["Call Recording", 20, 45, 500], gives: 1900 },
    { arguments: ["Call Recording", 20, 45, "0 €"], gives: 2400 },
  ],
  errors: [
    "missingProduct",
    "unknownProduct",
    "notUpgradable",
    "lowerTier",
    "noUserCount",
    "invalidUserCount",
    "invalidAmount",
    "unknownEdition",
    "notASingleValue",
    "errorValue",
  ],
} as const satisfies FunctionDeclaration;

/** As a text, since some builds of Excel send 0 for a blank cell: "0 €", "0,00" (R31). */
const NOTHING = /^(?:€\s*)?0+(?:[.,]0+)?(?:\s*€)?$/;

export function run(
  product: unknown,
  usersBefore: unknown,
  usersAfter: unknown,
  pricePaid: unknown,
  edition: unknown,
): number {
  const list = editionArgument(edition);
  const extension = need(parseProduct(single(product), list));
  const before = requiredUsers(usersBefore, "before");
  const after = requiredUsers(usersAfter, "after");
  const paid = single(pricePaid);
  const credit = isBlank(paid)
    ? undefined
    : NOTHING.test(String(paid).trim())
      ? Money.zero
      : need(parseCost(paid));
  return need(tierUpgrade(extension, before, after, list, credit)).difference.toNumber();
}
