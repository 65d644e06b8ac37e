import { messagesIn } from "../../../i18n";
import { compareTerms, termToken, type Option } from "../../../pricing";
import { need, type CellTable } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { displayLanguage } from "../../cell/displayLanguage";
import { COMPARISON_ERRORS } from "../../declaration/errorGroups";
import {
  COMPARED_MONTHS,
  EDITION,
  PRODUCT,
  UPGRADE_COST,
  USERS,
} from "../../declaration/parameters";
import { comparisonArguments } from "../../cell/questions";

export const declaration = {
  id: "COMPARE",
  description: {
    de: "Vergleicht alle Laufzeiten eines Produkts über so viele Monate: Einzelpreis, Summe, Ersparnis gegenüber Kauf, günstigste, nur länger bindende",
    en: "Compares all terms of a product over so many months: unit price, total, saving against purchase, cheapest, and which only bind longer",
  },
  parameters: [PRODUCT, USERS, COMPARED_MONTHS, UPGRADE_COST, EDITION],
  result: { type: "any", dimensionality: "matrix" },
  examples: [
    {
      arguments: ["Call Recording", 45, 24],
      gives: [
        [
          "Laufzeit",
          "Einzelpreis",
          "Zeitraum",
          "Summe 24 Monate",
          "Ersparnis gegenüber Kauf",
          "Am günstigsten",
          "Bindet nur länger",
        ],
        ["Kauf", 2400, "einmalig", 2400, 0, false, false],
        ["Abo12", 117.69, "im Monat", 2824.56, -424.56, false, false],
        ["Abo24", 89.5, "im Monat", 2148, 252, true, false],
        ["Abo36", 71.49, "im Monat", 2573.64, -173.64, false, false],
      ],
    },
  ],
  errors: COMPARISON_ERRORS,
} as const satisfies FunctionDeclaration;

export function run(
  product: unknown,
  users: unknown,
  months: unknown,
  upgradeCost: unknown,
  edition: unknown,
): CellTable {
  const question = comparisonArguments(product, users, months, upgradeCost, edition);
  const comparison = need(compareTerms(question));
  const { headers, periods } = messagesIn(displayLanguage());
  return [
    [
      headers.term,
      headers.unitPrice,
      headers.period,
      headers.total(String(comparison.months)),
      headers.saving,
      headers.cheapest,
      headers.dominated,
    ],
    ...comparison.options.map((option) => rowOf(option, periods[option.unitPrice.period])),
  ];
}

function rowOf(option: Option, period: string) {
  return [
    termToken(option.term),
    option.unitPrice.amount.toNumber(),
    period,
    option.total.toNumber(),
    option.saving?.toNumber() ?? "",
    option.isCheapest,
    option.isDominated,
  ];
}
