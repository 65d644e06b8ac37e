import type { FunctionDeclaration } from "../../declaration/declaration";
import { LINES_ERRORS } from "../../declaration/errorGroups";
import { WHOLE_QUOTE } from "../../declaration/exampleLines";
import { EDITION, LINES } from "../../declaration/parameters";
import { totalsArguments } from "../../cell/questions";

export const declaration = {
  id: "MRR",
  description: {
    de: "Monatlich wiederkehrender Umsatz: Summe im Monat und ein Zwölftel der Summe im Jahr, netto in Euro",
    en: "Monthly recurring revenue: monthly sum and a twelfth of the yearly sum, net in euro",
  },
  parameters: [LINES, EDITION],
  result: { type: "number", dimensionality: "scalar" },
  examples: [{ arguments: [WHOLE_QUOTE], gives: 180.7 }],
  errors: [...LINES_ERRORS, "unknownEdition"],
} as const satisfies FunctionDeclaration;

export function run(lines: unknown, edition: unknown): number {
  return totalsArguments(lines, edition).mrr.toNumber();
}
