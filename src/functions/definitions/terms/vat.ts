import type { FunctionDeclaration } from "../../declaration/declaration";
import { VAT_ERRORS } from "../../declaration/errorGroups";
import { COUNTRY, NET, VAT_DATE } from "../../declaration/parameters";
import { vatArguments } from "../../cell/questions";

export const declaration = {
  id: "VAT",
  description: {
    de: "Umsatzsteuer auf einen Nettobetrag, auf Cent gerundet",
    en: "VAT on a net amount, rounded to cents",
  },
  parameters: [NET, COUNTRY, VAT_DATE],
  result: { type: "number", dimensionality: "scalar" },
  examples: [
    { arguments: [89.5], gives: 17.01 },
    { arguments: [89.5, "CH"], gives: 7.25 },
    { arguments: [89.5, "DE", "2020-07-01"], gives: 14.32 },
  ],
  errors: VAT_ERRORS,
} as const satisfies FunctionDeclaration;

export function run(net: unknown, country: unknown, date: unknown): number {
  return vatArguments(net, country, date).vat.toNumber();
}
