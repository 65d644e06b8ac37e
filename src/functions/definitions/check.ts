import { editionArgument } from "../arguments";
import type { FunctionDeclaration } from "../declaration";
import { PRICE_ERRORS } from "../errorGroups";
import { EDITION, PRODUCT, TERM, USERS } from "../parameters";
import { isEmptyQuestion, unitPriceArguments } from "../questions";

export const declaration = {
  id: "CHECK",
  description: {
    de: "Leer, wenn es den Preis gibt; sonst ein Satz, der sagt, was falsch ist und was möglich wäre",
    en: "Empty when there is such a price; otherwise a sentence that says what is wrong and what is possible",
  },
  parameters: [PRODUCT, TERM, USERS, EDITION],
  result: { type: "string", dimensionality: "scalar" },
  examples: [
    { arguments: ["Call Recording", "Abo24", 45], gives: "" },
    {
      arguments: ["Cal Recording", "Abo24", 45],
      gives: "„Cal Recording“ steht nicht in der Preisliste. Meinten Sie „Call Recording“?",
    },
  ],
  errors: PRICE_ERRORS,
} as const satisfies FunctionDeclaration;

export function run(product: unknown, term: unknown, users: unknown, edition: unknown): string {
  try {
    if (isEmptyQuestion(product, term, users)) return "";
    unitPriceArguments(product, term, users, editionArgument(edition));
    return "";
  } catch (error) {
    if (error instanceof CustomFunctions.Error && error.message) return error.message;
    throw error;
  }
}
