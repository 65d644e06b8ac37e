import {
  isBlank,
  LATEST_EDITION,
  matrixEntry,
  parseSupportItem,
  parseSupportPlan,
  supportPlanPrice,
} from "../../pricing";
import { single } from "../arguments";
import { need } from "../cell";
import type { FunctionDeclaration } from "../declaration";
import { ITEM, PLAN } from "../parameters";

export const declaration = {
  id: "SUPPORT",
  description: {
    de: "Preis eines Support-Plans in Euro netto (Basic einmalig, sonst im Jahr), oder was er laut Tabelle enthält",
    en: "Price of a support plan in euro net (Basic once, otherwise a year), or what it contains by the matrix",
  },
  parameters: [PLAN, ITEM],
  result: { type: "any", dimensionality: "scalar" },
  examples: [
    { arguments: ["Premium"], gives: 828 },
    { arguments: ["Enterprise", "Reaktionszeit"], gives: "24 Stunden" },
  ],
  errors: ["unknownSupportPlan", "unknownSupportItem", "notASingleValue", "errorValue"],
} as const satisfies FunctionDeclaration;

export function run(plan: unknown, item: unknown): number | string {
  const supportPlan = need(parseSupportPlan(single(plan), LATEST_EDITION));
  const raw = single(item);
  if (isBlank(raw)) return supportPlanPrice(supportPlan).toNumber();
  return matrixEntry(need(parseSupportItem(raw, LATEST_EDITION)), supportPlan);
}
