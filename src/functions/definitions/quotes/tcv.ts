import type { FunctionDeclaration } from "../../declaration/declaration";
import { LINES_ERRORS } from "../../declaration/errorGroups";
import { WHOLE_QUOTE } from "../../declaration/exampleLines";
import { EDITION, LINES } from "../../declaration/parameters";
import { totalsArguments } from "../../cell/questions";

export const declaration = {
  id: "TCV",
  description: {
    de: "Gesamter Vertragswert: einmalige Beträge, Abos über ihre Mindestlaufzeit, ein Support-Jahr; ohne Verlängerungen, netto in Euro",
    en: "Total contract value: one-off amounts, subscriptions over their minimum term, one support year; without renewals, net in euro",
  },
  parameters: [LINES, EDITION],
  result: { type: "number", dimensionality: "scalar" },
  examples: [{ arguments: [WHOLE_QUOTE], gives: 3491.4 }],
  errors: [...LINES_ERRORS, "unknownEdition"],
} as const satisfies FunctionDeclaration;

export function run(lines: unknown, edition: unknown): number {
  return totalsArguments(lines, edition).tcv.toNumber();
}
