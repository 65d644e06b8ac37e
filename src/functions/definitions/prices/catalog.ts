import { messagesIn } from "../../../i18n";
import {
  isBlank,
  nearestProducts,
  priceEntries,
  quoted,
  searchPriceEntries,
  termToken,
  type CatalogueEdition,
  type PriceEntry,
} from "../../../pricing";
import { editionArgument, single } from "../../cell/arguments";
import { type CellTable, reject } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { displayLanguage } from "../../cell/displayLanguage";
import { EDITION, SEARCH } from "../../declaration/parameters";

const SUGGESTIONS = 3;

export const declaration = {
  id: "CATALOG",
  description: {
    de: "Die Preisliste oder der Teil, der zur Suche passt, als Tabelle: Produkt, Laufzeit, Staffel, Preis, Zeitraum",
    en: "The price list or the part that matches the search, as a table: product, term, tier, price, period",
  },
  parameters: [SEARCH, EDITION],
  result: { type: "any", dimensionality: "matrix" },
  examples: [
    {
      arguments: ["Pro IVR"],
      gives: [
        ["Produkt", "Laufzeit", "Staffel", "Preis", "Zeitraum"],
        ["Pro IVR", "Kauf", "", 249, "einmalig"],
        ["Pro IVR", "Abo12", "", 12.21, "im Monat"],
        ["Pro IVR", "Abo24", "", 9.29, "im Monat"],
        ["Pro IVR", "Abo36", "", 7.42, "im Monat"],
      ],
    },
  ],
  errors: ["noMatch", "unknownEdition", "notASingleValue", "errorValue"],
} as const satisfies FunctionDeclaration;

export function run(search: unknown, edition: unknown): CellTable {
  const list = editionArgument(edition);
  const { headers, periods } = messagesIn(displayLanguage());
  return [
    [headers.product, headers.term, headers.tier, headers.price, headers.period],
    ...entriesFor(single(search), list).map((entry) => [
      entry.product.name,
      termToken(entry.term),
      entry.tierLabel ?? (entry.usersPerPack ? headers.perPack(String(entry.usersPerPack)) : ""),
      entry.amount.toNumber(),
      periods[entry.period],
    ]),
  ];
}

function entriesFor(search: unknown, edition: CatalogueEdition): readonly PriceEntry[] {
  if (isBlank(search)) return priceEntries(edition);
  const input = quoted(search);
  const matching = searchPriceEntries(String(input), edition);
  if (matching.length > 0) return matching;
  const nearest = nearestProducts(String(input), edition, SUGGESTIONS).map(({ name }) => name);
  return reject({ code: "noMatch", input, nearest });
}
