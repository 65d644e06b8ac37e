import type { FunctionDeclaration } from "../../declaration/declaration";
import { VAT_ERRORS } from "../../declaration/errorGroups";
import { COUNTRY, NET, VAT_DATE } from "../../declaration/parameters";
import { vatArguments } from "../../cell/questions";

export const declaration = {
  id: "GROSS",
  description: {
    de: "Nettobetrag mit Umsatzsteuer, auf Cent gerundet",
    en: "Net amount with VAT, rounded to cents",
  },
  parameters: [NET, COUNTRY, VAT_DATE],
  result: { type: "number", dimensionality: "scalar" },
  examples: [
    { arguments: [89.5], gives: 106.51 },
    { arguments: [89.5, "AT"], gives: 107.4 },
  ],
  errors: VAT_ERRORS,
} as const satisfies FunctionDeclaration;

export function run(net: unknown, country: unknown, date: unknown): number {
  return vatArguments(net, country, date).gross.toNumber();
}
