import { readLines, swappedCounts, type CatalogueEdition } from "../../../pricing";
import { editionArgument, rows, table } from "../../cell/arguments";
import { broadcast } from "../../cell/broadcast";
import {
  cellError,
  need,
  valueOrThrownError,
  type CellTable,
  type CellValue,
} from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { PRICE_ERRORS } from "../../declaration/errorGroups";
import { CHECKED, EDITION, OPTIONAL_TERMS, USERS_RANGE } from "../../declaration/parameters";
import { priceCells } from "../../cell/questions";

export const declaration = {
  id: "CHECK",
  description: {
    de: "Leer, wo es den Preis gibt; sonst ein Satz, der sagt, was falsch ist und was möglich wäre. Prüft auch ganze Positionen",
    en: "Empty where there is such a price; otherwise a sentence that says what is wrong and what is possible. Checks whole lines too",
  },
  parameters: [CHECKED, OPTIONAL_TERMS, USERS_RANGE, EDITION],
  result: { type: "string", dimensionality: "matrix" },
  examples: [
    { arguments: ["Call Recording", "Abo24", 45], gives: [[""]] },
    {
      arguments: ["Cal Recording", "Abo24", 45],
      gives: [["„Cal Recording“ steht nicht in der Preisliste. Meinten Sie „Call Recording“?"]],
    },
    {
      arguments: [
        [
          ["Call Recording", "Kauf", 45, 1],
          ["Call Recording", "Kauf", 1, 45],
        ],
      ],
      gives: [
        [""],
        ["Die Menge 45 ist größer als die Benutzeranzahl 1. Sind Benutzer und Menge vertauscht?"],
      ],
    },
  ],
  errors: [
    ...PRICE_ERRORS,
    "sizesDisagree",
    "tooManyColumns",
    "tooLarge",
    "noLines",
    "missingQuantity",
    "invalidQuantity",
    "invalidDiscount",
    "ambiguousDiscount",
    "invalidDate",
    "swappedCounts",
  ],
} as const satisfies FunctionDeclaration;

export function run(
  products: unknown,
  terms: unknown,
  users: unknown,
  edition: unknown,
): CellTable {
  const given = rows(products);
  const isLines = terms === null && users === null && (given[0]?.length ?? 0) > 1;
  let cells: CellTable = [];
  const failure = valueOrThrownError(() => {
    const list = editionArgument(edition);
    cells = isLines
      ? checkedLines(table(products), list)
      : broadcast(given, rows(terms), rows(users), priceCells(list));
    return "";
  });
  return failure === "" ? cells.map((row) => row.map(sentenceOf)) : [[sentenceOf(failure)]];
}

/** What is wrong with each row; inLine names none, since the sentence stands beside it. */
function checkedLines(
  lines: readonly (readonly unknown[])[],
  edition: CatalogueEdition,
): CellTable {
  const cells: CellTable = lines.map(() => [""]);
  for (const { row, priced } of need(readLines(lines, edition))) {
    const error = priced.ok ? swappedCounts(priced.value) : priced.error;
    if (error) cells[row - 1] = [cellError(error)];
  }
  return cells;
}

function sentenceOf(cell: CellValue): string {
  return (cell instanceof CustomFunctions.Error && cell.message) || "";
}
