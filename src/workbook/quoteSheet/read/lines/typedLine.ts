import { quotedTerm } from "../../../../i18n/quote/terms";
import {
  type Product,
  type Term,
  findProduct,
  nearestOfferedTerms,
  nearestProducts,
  offeredTerms,
  parseTerm,
} from "../../../../pricing";
import { type DocumentLine, type LinePlace, addLine } from "../../../../quote";
import { lineKey } from "../../layout/rowKeys";
import type { ColumnKey } from "../../layout/plan";
import { readLine } from "./lineReading";
import { isBlankCell, textOf } from "../quoteCells";
import { ask, type Choice, type ReadingSource } from "../source";

const SUGGESTIONS = 3;

/** Beside a product these make a row a line rather than a note that somebody has written between lines. */
const LINE_COLUMNS: readonly ColumnKey[] = [
  "term",
  "users",
  "quantity",
  "listPrice",
  "discount",
  "unitPrice",
  "net",
];

/**
 * The line that was typed into a row without a key. Undefined for a row that holds nothing or is the user's own, and
 * for one that needs an answer first; then the question has been asked.
 *
 * @param place where the line would go; undefined where no sum would count it, or where there is no site
 */
export function typedLine(
  row: number,
  place: LinePlace | undefined,
  source: ReadingSource,
): DocumentLine | undefined {
  const { cells, evaluation, language, edits, newRows } = source;
  const { edition } = evaluation;
  const cell = cells.at(row, "product");
  const text = textOf(cell).trim();
  const looksLikeLine = LINE_COLUMNS.some((column) => !isBlankCell(cells.at(row, column)));
  const product = findProduct(text, edition);
  const near = text === "" || product ? [] : nearestProducts(text, edition, SUGGESTIONS);
  const isOwnRow = place ? !product && near.length === 0 && !looksLikeLine : !product;
  if (!cell || isOwnRow) return undefined;

  const term = parseTerm(cells.at(row, "term")?.value);
  const known = term.ok ? term.value : undefined;
  const isOffered = product && known && offeredTerms(product).includes(known);
  if (place && isOffered) {
    const line = readLine(lineOf(product, known), source);
    const { address } = cell;
    const after = `${product.name}, ${quotedTerm(known, language)}`;
    edits.push({ address, lineId: line.id, kind: "lineAdded", before: "", after });
    return line;
  }
  const offers = product
    ? offersOf(product).map((each) => ({ product, term: each }))
    : near.map((each) => ({ product: each, term: offersOf(each)[0] }));
  const leave: Choice = { kind: "leaveInSheet", value: text, apply: (document) => document };
  ask(source, {
    address: cells.at(row, product && place ? "term" : "product")?.address ?? cell.address,
    lineId: undefined,
    content: rowText(row, source),
    kind: kindOf(),
    choices: [...offers.flatMap((offer) => choiceOf(offer.product, offer.term)), leave],
  });
  return undefined;

  function offersOf(offering: Product): readonly Term[] {
    return known ? nearestOfferedTerms(offering, known) : offeredTerms(offering);
  }

  function kindOf(): "unknownTerm" | "termNotOffered" | "unknownProduct" | "unknownRow" {
    if (!place) return "unknownRow";
    if (product) return known ? "termNotOffered" : "unknownTerm";
    return near.length > 0 ? "unknownProduct" : "unknownRow";
  }

  function choiceOf(offered: Product, offeredTerm: Term | undefined): readonly Choice[] {
    if (!place || !offeredTerm) return [];
    const silent: ReadingSource = { ...source, edits: [], questions: [] };
    const line = readLine(lineOf(offered, offeredTerm), silent);
    const value = `${offered.name}, ${quotedTerm(offeredTerm, language)}`;
    return [{ kind: "takeNearest", value, apply: (document) => addLine(document, place, line) }];
  }

  function lineOf({ id: productId }: Product, lineTerm: Term) {
    newRows.keys.set(row, lineKey(newRows.typedId(row)));
    const base: DocumentLine = {
      id: newRows.typedId(row),
      productId,
      term: lineTerm,
      packUsers: undefined,
      quantity: 1,
      discount: undefined,
      note: "",
      role: { kind: "normal" },
    };
    return { row, base, planned: undefined, tellsEdits: false, mayBeShifted: true };
  }
}

/** All that stands in the columns of the quote, so that the user knows which row is meant. */
function rowText(row: number, { cells }: ReadingSource): string {
  const columns: readonly ColumnKey[] = ["product", ...LINE_COLUMNS, "note"];
  return columns
    .map((column) => textOf(cells.at(row, column)))
    .filter((text) => text !== "")
    .join(" · ");
}
