import { productsOf, TERMS, termToken, type CatalogueEdition } from "../../pricing";
import { areaAddress, columnLetters, joinedAreas, type Position } from "./addresses";
import { asText } from "./placedPlan";

/** A very hidden sheet with the products of each price list in a column of its own, its id at the top. */
const LIST_SHEET = "FLUX-Listen";
/** As many price lists as are looked at. */
const MOST_LISTS = 26;

/** Where the list of products is, or will be. */
export type ProductList = {
  /** Undefined where the list is there already. */
  readonly missing: { readonly column: number; readonly isNewSheet: boolean } | undefined;
  readonly source: string;
};

type LoadedLists = { readonly sheet: Excel.Worksheet; readonly heads: Excel.Range };

/** Asks for the lists of products that are there; `productListIn` finds one after the answer. */
export function loadLists(worksheets: Excel.WorksheetCollection): LoadedLists {
  const sheet = worksheets.getItemOrNullObject(LIST_SHEET).load("visibility");
  const heads = sheet.getRange(`A1:${columnLetters(MOST_LISTS - 1)}1`).load("values");
  return { sheet, heads };
}

export function productListIn(
  { sheet, heads }: LoadedLists,
  edition: CatalogueEdition,
): ProductList {
  const names = namesIn(edition);
  const ids = sheet.isNullObject ? [] : (heads.values[0] ?? []).map(String);
  const found = ids.indexOf(headOf(edition));
  const column = found >= 0 ? found : Math.max(ids.indexOf(""), 0);
  const letters = columnLetters(column);
  return {
    source: `='${LIST_SHEET}'!$${letters}$2:$${letters}$${names.length + 1}`,
    missing: found >= 0 ? undefined : { column, isNewSheet: sheet.isNullObject },
  };
}

/** Writes the list where it is missing. */
export function addProductList(
  worksheets: Excel.WorksheetCollection,
  edition: CatalogueEdition,
  { missing }: ProductList,
): void {
  if (!missing) return;
  const sheet = missing.isNewSheet ? worksheets.add(LIST_SHEET) : worksheets.getItem(LIST_SHEET);
  const texts = [headOf(edition), ...namesIn(edition)];
  const letters = columnLetters(missing.column);
  sheet.getRange(`${letters}1:${letters}${texts.length}`).values = texts.map((text) => [
    asText(text),
  ]);
  if (missing.isNewSheet) sheet.visibility = "VeryHidden";
}

/** Takes a list away again that was to be added. */
export function takeBackProductList(
  worksheets: Excel.WorksheetCollection,
  { missing }: ProductList,
): void {
  if (!missing) return;
  const sheet = worksheets.getItemOrNullObject(LIST_SHEET);
  const letters = columnLetters(missing.column);
  if (missing.isNewSheet) {
    // Excel deletes no very hidden sheet.
    sheet.visibility = "Hidden";
    sheet.delete();
  } else {
    sheet.getRange(`${letters}:${letters}`).clear();
  }
}

/** Lets products or terms be chosen in cells; others may be typed too, and are read back with a question. */
export function offerChoices(
  sheet: Excel.Worksheet,
  cells: readonly Position[],
  kind: "products" | "terms",
  products: ProductList,
): void {
  const source = kind === "products" ? products.source : TERMS.map(termToken).join(",");
  for (const area of joinedAreas(cells)) {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    // Some Excels refuse a rule over cells whose rules differ.
    dataValidation.clear();
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
  }
}

const headOf = ({ id }: CatalogueEdition) => `Preisliste ${id}`;

function namesIn(edition: CatalogueEdition): readonly string[] {
  return productsOf(edition).map(({ name }) => name);
}
