import {
  isBlank,
  matrixEntry,
  parseSupportItem,
  parseSupportPlan,
  supportPlanPrice,
} from "../../../pricing";
import { editionArgument, single } from "../../cell/arguments";
import { need } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { EDITION, ITEM, PLAN } from "../../declaration/parameters";

export const declaration = {
  id: "SUPPORT",
  description: {
    de: "Preis eines Support-Plans in Euro netto (Basic einmalig, sonst im Jahr), oder was er laut Tabelle enthält",
    en: "Price of a support plan in euro net (Basic once, otherwise a year), or what it contains by the matrix",
  },
  parameters: [PLAN, ITEM, EDITION],
  result: { type: "any", dimensionality: "scalar" },
  examples: [
    { arguments: ["Premium"], gives: 828 },
    { arguments: ["Enterprise", "Reaktionszeit"], gives: "24 Stunden" },
  ],
  errors: [
    "unknownSupportPlan",
    "unknownSupportItem",
    "unknownEdition",
    "notASingleValue",
    "errorValue",
  ],
} as const satisfies FunctionDeclaration;

export function run(plan: unknown, item: unknown, edition: unknown): number | string {
  const list = editionArgument(edition);
  const supportPlan = need(parseSupportPlan(single(plan), list));
  const raw = single(item);
  if (isBlank(raw)) return supportPlanPrice(supportPlan).toNumber();
  return matrixEntry(need(parseSupportItem(raw, list)), supportPlan);
}
