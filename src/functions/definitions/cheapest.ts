import { cheapestOption, compareTerms, parseMonths, termToken } from "../../pricing";
import { single } from "../arguments";
import { need, reject } from "../cell";
import type { FunctionDeclaration } from "../declaration";
import { PRODUCT_ERRORS } from "../errorGroups";
import { EDITION, PRODUCT, REQUIRED_MONTHS, UPGRADE_COST, USERS } from "../parameters";
import { comparisonArguments } from "../questions";

export const declaration = {
  id: "CHEAPEST",
  description: {
    de: "Laufzeit, die über so viele Monate am wenigsten kostet; bei Gleichstand die kürzeste Bindung",
    en: "Term that costs least over so many months; among equals the shortest commitment",
  },
  parameters: [PRODUCT, REQUIRED_MONTHS, USERS, UPGRADE_COST, EDITION],
  result: { type: "string", dimensionality: "scalar" },
  examples: [
    { arguments: ["Call Recording", 18, 45], gives: "Abo12" },
    { arguments: ["Call Recording", 26, 45], gives: "Abo24" },
    { arguments: ["Call Recording", 27, 45], gives: "Kauf" },
  ],
  errors: [...PRODUCT_ERRORS, "missingMonths", "invalidMonths", "invalidAmount"],
} as const satisfies FunctionDeclaration;

export function run(
  product: unknown,
  months: unknown,
  users: unknown,
  upgradeCost: unknown,
  edition: unknown,
): string {
  const question = comparisonArguments(product, users, upgradeCost, edition);
  const held = need(parseMonths(single(months))) ?? reject({ code: "missingMonths" });
  return termToken(cheapestOption(need(compareTerms({ ...question, months: held }))).term);
}
