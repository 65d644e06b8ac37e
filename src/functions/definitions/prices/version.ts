import { messagesIn } from "../../../i18n";
import { defaultEdition } from "../../cell/arrivingLists";
import { ADD_IN_VERSION } from "../../addInVersion";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { displayLanguage } from "../../cell/displayLanguage";

export const declaration = {
  id: "VERSION",
  description: {
    de: "Version des Add-ins und Ausgabe der Preisliste",
    en: "Version of the add-in and edition of the price list",
  },
  parameters: [],
  result: { type: "string", dimensionality: "scalar" },
  examples: [{ arguments: [], gives: `FLUX ${ADD_IN_VERSION}, Preisliste 2022-09` }],
  errors: [],
} as const satisfies FunctionDeclaration;

export function run(): string {
  const { version } = messagesIn(displayLanguage());
  return version({ addIn: ADD_IN_VERSION, edition: defaultEdition().id });
}
