import type { Language } from "../../../i18n";
import { quotedTerm } from "../../../i18n/quote/terms";
import { productsOf, knownTerms, type CatalogueEdition } from "../../../pricing";
import { areaAddress, columnLetters, joinedAreas, type Position } from "../../connection/addresses";
import type { ChoiceList } from "../layout/plan";
import { COLUMN_KEYS_ROW, keyText } from "../layout/rowKeys";
import { asText } from "../layout/placedPlan";
import type { CellsOfQuote } from "../anchor/sheetOfQuote";

/**
 * The products of a price list in the hidden row with the keys of the columns, to the right of the quote; its id stands
 * before them. Rows are inserted, moved and deleted in a quote, which would tear a list apart that goes down.
 */
export type ProductList = {
  readonly at: Position;
  readonly contents: readonly string[];
  readonly isMissing: boolean;
};

/** The list that is to stand at a place. */
export function productListAt(edition: CatalogueEdition, at: Position): ProductList {
  const texts = [headOf(edition), ...productsOf(edition).map(({ name }) => name)];
  return { at, contents: texts.map(asText), isMissing: true };
}

/**
 * The contents of a quote with its list of products, where that stands beside it.
 *
 * @param contentAt what is found in a cell, counted from the first one of the quote
 */
export function withFoundList(
  contents: readonly (readonly (string | number)[])[],
  edition: CatalogueEdition,
  contentAt: (at: Position) => unknown,
): readonly (readonly (string | number)[])[] {
  const row = contents.findIndex(([key]) => key === asText(keyText(COLUMN_KEYS_ROW)));
  const column = contents[row]?.length ?? 0;
  if (contentAt({ row, column }) !== headOf(edition)) return contents;
  const list = productListAt(edition, { row, column });
  return contents.map((cells, index) => (index === row ? [...cells, ...list.contents] : cells));
}

/** Columns somebody may have inserted between a quote and its list. */
const SEARCHED_COLUMNS = 60;

/** Asks for what stands to the right of a quote in its hidden row. */
export function loadProductList(
  sheet: Excel.Worksheet,
  cells: Omit<CellsOfQuote, "isOwnSheet">,
): { readonly at: Position; readonly range: Excel.Range } {
  const at = {
    row: cells.row + cells.keys.indexOf(COLUMN_KEYS_ROW),
    column: cells.column + (cells.formulas[0]?.length ?? 0),
  };
  const area = { ...at, rows: 1, columns: SEARCHED_COLUMNS };
  return { at, range: sheet.getRange(areaAddress(area)).load("formulas") };
}

/** The list that stands there, or may be added; undefined where something else is in its way. */
export function productListIn(
  { at, range }: ReturnType<typeof loadProductList>,
  edition: CatalogueEdition,
): ProductList | undefined {
  const found: readonly unknown[] = range.formulas[0] ?? [];
  const index = found.indexOf(headOf(edition));
  if (index >= 0) {
    return {
      ...productListAt(edition, { ...at, column: at.column + index }),
      isMissing: false,
    };
  }
  const free = found.reduce<number>((end, content, nth) => (content === "" ? end : nth + 1), 0);
  const list = productListAt(edition, { ...at, column: at.column + free });
  return free + list.contents.length <= SEARCHED_COLUMNS ? list : undefined;
}

/** Writes the list where it is missing. */
export function addProductList(sheet: Excel.Worksheet, list: ProductList): void {
  if (list.isMissing) rangeOf(sheet, list).values = [[...list.contents]];
}

export function rangeOf(sheet: Excel.Worksheet, { at, contents }: ProductList): Excel.Range {
  return sheet.getRange(areaAddress({ ...at, rows: 1, columns: contents.length }));
}

/** Lets products or terms be chosen in cells; others may be typed too, and are read back with a question. */
export function offerChoices(
  sheet: Excel.Worksheet,
  cells: readonly Position[],
  kind: ChoiceList,
  products: ProductList | undefined,
): void {
  const source =
    kind === "products" ? sourceOf(products) : termsIn(kind === "terms.de" ? "de" : "en");
  if (source === undefined) return;
  for (const area of joinedAreas(cells)) {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    // Some Excels refuse a rule over cells whose rules differ.
    dataValidation.clear();
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
  }
}

function termsIn(language: Language): string {
  return knownTerms()
    .map((term) => quotedTerm(term, language))
    .join(",");
}

function sourceOf(list: ProductList | undefined): string | undefined {
  if (!list) return undefined;
  const { row, column } = list.at;
  const first = columnLetters(column + 1);
  const last = columnLetters(column + list.contents.length - 1);
  return `=$${first}$${row + 1}:$${last}$${row + 1}`;
}

const headOf = ({ id }: CatalogueEdition) => keyText(`products:${id}`);
