import {
  isBlank,
  monthsPaidAtOnce,
  parseInterval,
  parsePriceQuestion,
  productReader,
} from "../../../pricing";
import { basicValue, editionArgument, rows, single } from "../../cell/arguments";
import { broadcast } from "../../cell/broadcast";
import { need, valueOrThrownError, type CellTable } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { EDITION, INTERVAL, PRODUCTS, TERMS_RANGE } from "../../declaration/parameters";

export const declaration = {
  id: "PERIOD",
  description: {
    de: "Monate, für die ein Preis gilt: 0 bei Kauf und einmalig, 1 bei Abo, 12 bei jährlich; mit Zahlungsweise die Monate der ersten Rechnung",
    en: "Months that a price pays for: 0 for Kauf and once, 1 for Abo, 12 for yearly; with an interval the months of the first invoice",
  },
  parameters: [PRODUCTS, TERMS_RANGE, INTERVAL, EDITION],
  result: { type: "any", dimensionality: "matrix" },
  examples: [
    { arguments: [[["Call Recording"]], [["24 Monate"]]], gives: [[1]] },
    {
      arguments: [
        [["Pro IVR"], ["Call Recording"], ["Teams Presence Sync"], ["Support Premium"]],
        [["Kauf"], ["Abo24"], ["Abo1"], ["jährlich"]],
        "quartalsweise",
      ],
      gives: [[0], [3], [1], [12]],
    },
  ],
  errors: [
    "missingProduct",
    "unknownProduct",
    "missingTerm",
    "unknownTerm",
    "unknownInterval",
    "unknownEdition",
    "sizesDisagree",
    "tooLarge",
    "notASingleValue",
    "errorValue",
  ],
} as const satisfies FunctionDeclaration;

export function run(
  products: unknown,
  terms: unknown,
  interval: unknown,
  edition: unknown,
): CellTable {
  const list = editionArgument(edition);
  const chosen = need(parseInterval(single(interval)));
  const readProduct = productReader(list);
  return broadcast(rows(products), rows(terms), [[""]], (product, term) =>
    valueOrThrownError(() => {
      const raw = { product: basicValue(product), term: basicValue(term) };
      if (isBlank(raw.product) && isBlank(raw.term)) return "";
      return monthsPaidAtOnce(need(parsePriceQuestion(raw, list, readProduct)).term, chosen);
    }),
  );
}
