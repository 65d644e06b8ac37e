import { explanationSentence, messagesIn } from "../../../i18n";
import { explain } from "../../../pricing";
import { editionArgument } from "../../cell/arguments";
import type { CellTable } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { displayLanguage } from "../../cell/displayLanguage";
import { PRICE_ERRORS } from "../../declaration/errorGroups";
import { EDITION, PRODUCT, TERM, USERS } from "../../declaration/parameters";
import { unitPriceArguments } from "../../cell/questions";

export const declaration = {
  id: "EXPLAIN",
  description: {
    de: "Wie ein Preis zustande kommt: jeder Schritt mit seiner Regel und der gedruckten Fußnote",
    en: "How a price comes about: each step with its rule and the printed footnote",
  },
  parameters: [PRODUCT, TERM, USERS, EDITION],
  result: { type: "any", dimensionality: "matrix" },
  examples: [
    {
      arguments: ["Pro IVR", "Kauf"],
      gives: [
        ["Schritt", "Regel", "Gedruckt"],
        [
          "Preisliste 2022-09, gedruckt als „Stand 09/2022“",
          "C4",
          "Alle Preise netto zzgl. Umsatzsteuer. Stand 09/2022.",
        ],
        ["Laufzeit Kauf: Der Preis fällt einmalig an", "P1", ""],
        ["Der Preis hängt nicht von der Benutzeranzahl ab", "P4", ""],
        ["Der Preis gilt je PBX-Serverlizenz", "P2", "** Preis je PBX-Serverlizenz."],
        ["Gedruckter Preis: 249,00\u00a0€ einmalig, netto", "C1", ""],
      ],
    },
  ],
  errors: PRICE_ERRORS,
} as const satisfies FunctionDeclaration;

export function run(product: unknown, term: unknown, users: unknown, edition: unknown): CellTable {
  const price = unitPriceArguments(product, term, users, editionArgument(edition));
  const language = displayLanguage();
  const { headers } = messagesIn(language);
  return [
    [headers.step, headers.rule, headers.printed],
    ...explain(price).map(({ step, rule, footnote }) => [
      explanationSentence(step, language),
      rule,
      footnote ?? "",
    ]),
  ];
}
