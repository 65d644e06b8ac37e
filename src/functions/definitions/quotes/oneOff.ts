import type { FunctionDeclaration } from "../../declaration/declaration";
import { LINES_ERRORS } from "../../declaration/errorGroups";
import { WHOLE_QUOTE } from "../../declaration/exampleLines";
import { EDITION, LINES } from "../../declaration/parameters";
import { totalsArguments } from "../../cell/questions";

export const declaration = {
  id: "ONEOFF",
  description: {
    de: "Summe der einmaligen Beträge, netto in Euro",
    en: "Sum of the one-off amounts, net in euro",
  },
  parameters: [LINES, EDITION],
  result: { type: "number", dimensionality: "scalar" },
  examples: [{ arguments: [WHOLE_QUOTE], gives: 249 }],
  errors: [...LINES_ERRORS, "unknownEdition"],
} as const satisfies FunctionDeclaration;

export function run(lines: unknown, edition: unknown): number {
  return totalsArguments(lines, edition).oneOff.toNumber();
}
