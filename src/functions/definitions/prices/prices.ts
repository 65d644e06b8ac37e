import { editionArgument, rows } from "../../cell/arguments";
import { broadcast } from "../../cell/broadcast";
import type { CellTable } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { PRICE_ERRORS } from "../../declaration/errorGroups";
import { EDITION, PRODUCTS, TERMS_RANGE, USERS_RANGE } from "../../declaration/parameters";
import { priceCells } from "../../cell/questions";

export const declaration = {
  id: "PRICES",
  description: {
    de: "Netto-Listenpreise in Euro für ganze Bereiche; eine Spalte gegen eine Zeile ergibt ein Raster, jede falsche Zeile zeigt ihren eigenen Fehler, eine leere bleibt leer",
    en: "Net list prices in euro for whole ranges; a column against a row gives a grid, each bad row shows its own error, a blank one stays blank",
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
  return broadcast(rows(products), rows(terms), rows(users), priceCells(editionArgument(edition)));
}
