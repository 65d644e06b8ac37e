import type { FunctionDeclaration } from "../../declaration/declaration";
import { LINES_ERRORS } from "../../declaration/errorGroups";
import { WHOLE_QUOTE } from "../../declaration/exampleLines";
import { EDITION, LINES } from "../../declaration/parameters";
import { totalsArguments } from "../../cell/questions";

export const declaration = {
  id: "ARR",
  description: {
    de: "Jährlich wiederkehrender Umsatz: das Zwölffache des monatlichen, netto in Euro",
    en: "Annual recurring revenue: twelve times the monthly one, net in euro",
  },
  parameters: [LINES, EDITION],
  result: { type: "number", dimensionality: "scalar" },
  examples: [{ arguments: [WHOLE_QUOTE], gives: 2168.4 }],
  errors: [...LINES_ERRORS, "unknownEdition"],
} as const satisfies FunctionDeclaration;

export function run(lines: unknown, edition: unknown): number {
  return totalsArguments(lines, edition).arr.toNumber();
}
