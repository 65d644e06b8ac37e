import { cheapestOption, compareTerms, termToken } from "../../../pricing";
import { need } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { COMPARISON_ERRORS } from "../../declaration/errorGroups";
import {
  COMPARED_MONTHS,
  EDITION,
  PRODUCT,
  UPGRADE_COST,
  USERS,
} from "../../declaration/parameters";
import { comparisonArguments } from "../../cell/questions";

export const declaration = {
  id: "CHEAPEST",
  description: {
    de: "Laufzeit, die über so viele Monate am wenigsten kostet; bei Gleichstand die kürzeste Bindung",
    en: "Term that costs least over so many months; among equals the shortest commitment",
  },
  parameters: [PRODUCT, USERS, COMPARED_MONTHS, UPGRADE_COST, EDITION],
  result: { type: "string", dimensionality: "scalar" },
  examples: [
    { arguments: ["Call Recording", 45, 18], gives: "Abo12" },
    { arguments: ["Call Recording", 45, 26], gives: "Abo24" },
    { arguments: ["Call Recording", 45, 27], gives: "Kauf" },
  ],
  errors: COMPARISON_ERRORS,
} as const satisfies FunctionDeclaration;

export function run(
  product: unknown,
  users: unknown,
  months: unknown,
  upgradeCost: unknown,
  edition: unknown,
): string {
  const question = comparisonArguments(product, users, months, upgradeCost, edition);
  return termToken(cheapestOption(need(compareTerms(question))).term);
}
