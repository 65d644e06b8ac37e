import { quotedTerm } from "../../../../i18n/quote/terms";
import {
  findProduct,
  nearestProducts,
  offeredTerms,
  parseQuantity,
  parseTerm,
  productById,
} from "../../../../pricing";
import type { DocumentLine } from "../../../../quote";
import type { SheetEdit } from "../../../ports/quotes/quotePort";
import { discountText, readDiscount } from "./discountField";
import { SAME, read, unclear, type FieldReading, type LineChange } from "./fieldReading";
import { countIn, countWithin } from "./numbers";
import { isBlankCell, textOf, type SheetCell } from "../quoteCells";
import type { ReadingSource } from "../source";
import type { ColumnKey } from "../../layout/plan";

/** What is read of a line; its product and term come first, since they decide what the other cells mean. */
export type LineField = {
  readonly column: ColumnKey;
  readonly edit: SheetEdit["kind"];
  /** What keeping the stored value means. */
  readonly stored: (line: DocumentLine) => LineChange;
  readonly shown: (line: DocumentLine, source: ReadingSource) => string;
  readonly read: (cell: SheetCell, line: DocumentLine, source: ReadingSource) => FieldReading;
};

const SUGGESTIONS = 3;

export const PRODUCT_FIELD: LineField = {
  column: "product",
  edit: "product",
  stored: ({ productId }) => ({ productId }),
  shown: productText,
  read: readProduct,
};

export const TERM_FIELD: LineField = {
  column: "term",
  edit: "term",
  stored: ({ term }) => ({ term }),
  shown: ({ term }, { language }) => quotedTerm(term, language),
  read: readTerm,
};

/** In the order in which they are read, after product and term. */
export const OTHER_FIELDS: readonly LineField[] = [
  {
    column: "users",
    edit: "users",
    stored: ({ packUsers }) => ({ packUsers }),
    shown: ({ packUsers }) => String(packUsers ?? ""),
    read: readPackUsers,
  },
  {
    column: "quantity",
    edit: "quantity",
    stored: ({ quantity }) => ({ quantity }),
    shown: ({ quantity }) => String(quantity),
    read: readQuantity,
  },
  {
    column: "discount",
    edit: "discount",
    stored: ({ discount }) => ({ discount }),
    shown: ({ discount }, { language }) => discountText(discount, language),
    read: (cell, { discount }, source) => readDiscount(cell, discount, source),
  },
];

export function productText(
  { productId }: Pick<DocumentLine, "productId">,
  { evaluation }: ReadingSource,
): string {
  return productById(productId, evaluation.edition)?.name ?? productId;
}

function readProduct(
  cell: SheetCell,
  line: DocumentLine,
  { evaluation: { edition } }: ReadingSource,
): FieldReading {
  const text = textOf(cell);
  const product = findProduct(text, edition);
  if (product) return product.id === line.productId ? SAME : read({ productId: product.id });
  const nearest = nearestProducts(text, edition, SUGGESTIONS);
  return unclear(
    "unknownProduct",
    nearest.map(({ id, name }) => ({ value: name, change: { productId: id } })),
  );
}

function readTerm(
  cell: SheetCell,
  line: DocumentLine,
  { evaluation: { edition }, language }: ReadingSource,
): FieldReading {
  const term = parseTerm(cell.value);
  if (term.ok && term.value) return term.value === line.term ? SAME : read({ term: term.value });
  const product = productById(line.productId, edition);
  const offered = product ? offeredTerms(product) : [];
  return unclear(
    "unknownTerm",
    offered
      .filter((each) => each !== line.term)
      .map((each) => ({ value: quotedTerm(each, language), change: { term: each } })),
  );
}

/** Of what is sold in packs; the users of other lines are those of their server licence (P3, P5). */
function readPackUsers(
  cell: SheetCell,
  line: DocumentLine,
  { evaluation: { edition } }: ReadingSource,
): FieldReading {
  if (productById(line.productId, edition)?.kind !== "package") return SAME;
  const users = countIn(cell);
  if (users !== "unclear") return users === line.packUsers ? SAME : read({ packUsers: users });
  const within = countWithin(textOf(cell));
  return unclear(
    "notANumber",
    within === undefined ? [] : [{ value: String(within), change: { packUsers: within } }],
  );
}

function readQuantity(cell: SheetCell, line: DocumentLine): FieldReading {
  const quantity = isBlankCell(cell) ? undefined : parseQuantity(cell.value);
  if (quantity?.ok && cell.value !== 0) {
    return quantity.value === line.quantity ? SAME : read({ quantity: quantity.value });
  }
  const within = parseQuantity(countWithin(textOf(cell)));
  const isNear = within.ok && /[1-9]/.test(textOf(cell)) && typeof cell.value === "string";
  return unclear(
    "notANumber",
    isNear ? [{ value: String(within.value), change: { quantity: within.value } }] : [],
  );
}
