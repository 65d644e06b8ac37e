import { isBlank, nearestProducts, parseCount, quoted } from "../../../pricing";
import { editionArgument, single } from "../../cell/arguments";
import { need, type CellTable, reject } from "../../cell/cell";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { COUNT, EDITION, TEXT } from "../../declaration/parameters";

const DEFAULT_COUNT = 5;

export const declaration = {
  id: "FIND",
  description: {
    de: "Namen der Preisliste, die einem Text am nächsten kommen, der nächste zuerst",
    en: "Names in the price list that come nearest to a text, the nearest first",
  },
  parameters: [TEXT, COUNT, EDITION],
  result: { type: "any", dimensionality: "matrix" },
  examples: [{ arguments: ["Cal Recordng", 1], gives: [["Call Recording"]] }],
  errors: [
    "missingProduct",
    "noMatch",
    "invalidCount",
    "unknownEdition",
    "notASingleValue",
    "errorValue",
  ],
} as const satisfies FunctionDeclaration;

export function run(text: unknown, count: unknown, edition: unknown): CellTable {
  const list = editionArgument(edition);
  const raw = single(text);
  if (isBlank(raw)) return reject({ code: "missingProduct" });
  const most = need(parseCount(single(count))) ?? DEFAULT_COUNT;
  const input = quoted(raw);
  const products = nearestProducts(String(input), list, most);
  if (products.length === 0) return reject({ code: "noMatch", input, nearest: [] });
  return products.map(({ name }) => [name]);
}
