import { breakEvenMonth, parseCost } from "../../../pricing";
import { editionArgument, single } from "../../cell/arguments";
import { need } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { PRICE_ERRORS } from "../../declaration/errorGroups";
import { EDITION, PRODUCT, TERM, UPGRADE_COST, USERS } from "../../declaration/parameters";
import { questionArguments } from "../../cell/questions";

export const declaration = {
  id: "BREAKEVEN",
  description: {
    de: "Erster Monat, in dem das Abo mehr gekostet hat als der Kauf mit Upgrades; die Mindestlaufzeit zählt vom ersten Tag an",
    en: "First month in which the subscription has cost more than the purchase with upgrades; the minimum term counts from the first day",
  },
  parameters: [PRODUCT, TERM, USERS, UPGRADE_COST, EDITION],
  result: { type: "number", dimensionality: "scalar" },
  examples: [
    { arguments: ["Call Recording", "Abo24", 45], gives: 27 },
    { arguments: ["Call Recording", "Abo36", 45], gives: 1 },
    { arguments: ["Call Recording", "Abo36", 45, 500], gives: 41 },
  ],
  errors: [...PRICE_ERRORS, "notASubscription", "noPurchasePrice", "invalidAmount"],
} as const satisfies FunctionDeclaration;

export function run(
  product: unknown,
  term: unknown,
  users: unknown,
  upgradeCost: unknown,
  edition: unknown,
): number {
  const list = editionArgument(edition);
  const question = questionArguments(product, term, users, list);
  const cost = need(parseCost(single(upgradeCost)));
  return need(breakEvenMonth(question.product, question.term, question.users, list, cost));
}
