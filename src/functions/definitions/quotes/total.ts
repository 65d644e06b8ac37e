import { holdingCost, parseMonths } from "../../../pricing";
import { editionArgument, single } from "../../cell/arguments";
import { need } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { EDITION, MONTHS, PRODUCT, TERM, USERS } from "../../declaration/parameters";
import { isBlankQuestion, unitPriceArguments } from "../../cell/questions";
import { PRICE_ERRORS } from "../../declaration/errorGroups";

export const declaration = {
  id: "TOTAL",
  description: {
    de: "Was es in Euro netto kostet, das Produkt so viele Monate zu haben, mindestens die Mindestlaufzeit",
    en: "What having the product for so many months costs in euro net, at least its minimum term",
  },
  parameters: [PRODUCT, TERM, USERS, MONTHS, EDITION],
  result: { type: "any", dimensionality: "scalar" },
  examples: [
    { arguments: ["Call Recording", "Abo24", 45], gives: 2148 },
    { arguments: ["Call Recording", "Abo24", 45, 30], gives: 2685 },
    { arguments: ["Call Recording", "Kauf", 45, 30], gives: 2400 },
  ],
  errors: [...PRICE_ERRORS, "invalidMonths"],
} as const satisfies FunctionDeclaration;

export function run(
  product: unknown,
  term: unknown,
  users: unknown,
  months: unknown,
  edition: unknown,
): number | "" {
  const list = editionArgument(edition);
  if (isBlankQuestion(product, term, users)) return "";
  const price = unitPriceArguments(product, term, users, list);
  return holdingCost(price, need(parseMonths(single(months)))).toNumber();
}
