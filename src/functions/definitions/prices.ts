import { isBlank, unitPriceOfRaw, type CatalogueEdition } from "../../pricing";
import { basicValue, editionArgument, priceLookupOf, rows } from "../arguments";
import { broadcast } from "../broadcast";
import { valueOrError, valueOrThrownError, type CellTable, type CellValue } from "../cell";
import type { FunctionDeclaration } from "../declaration";
import { PRICE_ERRORS } from "../errorGroups";
import { EDITION, PRODUCTS, TERMS_RANGE, USERS_RANGE } from "../parameters";

export const declaration = {
  id: "PRICES",
  description: {
    de: "Netto-Listenpreise in Euro für ganze Bereiche; eine Spalte gegen eine Zeile ergibt ein Raster, jede falsche Zeile zeigt ihren eigenen Fehler",
    en: "Net list prices in euro for whole ranges; a column against a row gives a grid, each bad row shows its own error",
  },
  parameters: [PRODUCTS, TERMS_RANGE, USERS_RANGE, EDITION],
  result: { type: "any", dimensionality: "matrix" },
  examples: [
    {
      arguments: [[["Call Recording"], ["Pro IVR"]], [["Kauf", "Abo12", "Abo24"]], [[45]]],
      gives: [
        [2400, 117.69, 89.5],
        [249, 12.21, 9.29],
      ],
    },
  ],
  errors: [...PRICE_ERRORS, "sizesDisagree", "tooLarge"],
} as const satisfies FunctionDeclaration;

export function run(
  products: unknown,
  terms: unknown,
  users: unknown,
  edition: unknown,
): CellTable {
  const list = editionArgument(edition);
  const lookup = priceLookupOf(list);
  return broadcast(rows(products), rows(terms), rows(users), (product, term, userCount) => {
    const price = lookup(product, term, userCount);
    return Number.isNaN(price) ? explainedPrice(product, term, userCount, list) : price;
  });
}

function explainedPrice(
  product: unknown,
  term: unknown,
  users: unknown,
  edition: CatalogueEdition,
): CellValue {
  return valueOrThrownError(() => {
    const raw = {
      product: basicValue(product),
      term: basicValue(term),
      users: basicValue(users),
    };
    if (isBlank(raw.product) && (isBlank(raw.term) || isBlank(raw.users))) return "";
    return valueOrError(unitPriceOfRaw(raw, edition), ({ amount }) => amount.toNumber());
  });
}
