import { parseTerm, type CatalogueEdition } from "../pricing";
import { listedPricesOf } from "./listedPrices";
import { isBlankCell, isWords, textOf, type TableCell, type TableRowCells } from "./cell";
import { columnsOf, productColumn, type TableColumns } from "./columns";
import { isTotal, roleOfHeading } from "./headings";
import { productTableReader, type ProductTableReader, type ReadProduct } from "./productReading";

/** A row of a table, by its position from 0. */
export type TableRow = { readonly row: number } & (
  | TableLine
  /** Headings, sums, remarks and what is empty: nothing to be priced. */
  | { readonly kind: "heading" | "total" | "remark" | "blank" }
);

/** A row that names a product, with its cells cleaned of blanks and units; undefined where there is none. */
export type TableLine = {
  readonly kind: "line";
  readonly product: ReadProduct;
  /** Of its own column, else of the product's cell. */
  readonly term: TableCell | undefined;
  readonly users: TableCell | undefined;
  readonly lightUsers: TableCell | undefined;
  readonly quantity: TableCell | undefined;
  readonly discount: TableCell | undefined;
  readonly start: TableCell | undefined;
  /** Of the row, else of the rows above to which it belongs. */
  readonly customer: string | undefined;
  readonly site: string | undefined;
};

export type ProductTable = {
  readonly columns: TableColumns;
  /** One per column, of all heading rows together; "" for none. */
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  /** The rows from 0 whose texts are the headings of the columns. */
  readonly headingRows: readonly number[];
};

/** Columns that a person has chosen; null for what the table does not have. */
export type ChosenColumns = {
  readonly [Role in Exclude<keyof TableColumns, "prices" | "product">]?: number | null;
} & { readonly product?: number };

function withChosen(columns: TableColumns, chosen: ChosenColumns): TableColumns {
  const taken = new Set(Object.values(chosen));
  const found = Object.entries(columns).filter(
    ([role, column]) => !(role in chosen) && !(typeof column === "number" && taken.has(column)),
  );
  const given = Object.entries(chosen).filter(([, column]) => column !== null);
  const { product } = columns;
  return { product, ...Object.fromEntries([...found, ...given]), prices: columns.prices };
}

/** So many rows can head a table, titles aside. */
const MOST_HEADING_ROWS = 3;

/** So many rows show what the columns are. */
const ROWS_LOOKED_AT = 2000;

/**
 * Reads the cells of a table in any layout. Undefined where no column names products of the edition. Merged cells hold
 * their value in the first one and are empty otherwise, as Excel gives them.
 *
 * @param chosen columns of which a person has said what they are
 * @param read knows already what other tables name
 */
export function readProductTable(
  cells: readonly TableRowCells[],
  edition: CatalogueEdition,
  chosen: ChosenColumns = {},
  read: ProductTableReader = productTableReader(edition),
): ProductTable | undefined {
  const sample = cells.slice(0, ROWS_LOOKED_AT);
  const product = chosen.product ?? productColumn(sample, read);
  if (product === undefined) return undefined;
  const namesProduct = (row: TableRowCells) => {
    const status = read(row[product])?.status;
    return status === "known" || (status === "suggested" && !isHeadingRow(row));
  };
  const first = Math.max(cells.findIndex(namesProduct), 0);
  const headingRows = headingRowsAbove(first, cells);
  const headings = headingsOf(
    headingRows.map((row) => cells[row] ?? []),
    Math.max(...sample.map((row) => row.length)),
  );
  const found = columnsOf(product, headings, sample.filter(namesProduct), (row) => {
    const named = read(row[product]);
    return named?.status === "known" ? listedPricesOf(named.product) : undefined;
  });
  const columns = withChosen(found, chosen);
  return { columns, headings, headingRows, rows: rowsOf(cells, columns, read, headingRows) };
}

/** At least two headings that say what a column is, and no number. */
export function isHeadingRow(row: TableRowCells): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  return (
    filled.length > 1 &&
    filled.every((cell) => typeof cell === "string") &&
    filled.filter((cell) => roleOfHeading(textOf(cell)) !== undefined).length > 1
  );
}

/** The rows directly above the first line with texts in several columns; a title is one text. */
function headingRowsAbove(first: number, cells: readonly TableRowCells[]): readonly number[] {
  const rows: number[] = [];
  for (let row = first - 1; row >= 0 && rows.length < MOST_HEADING_ROWS; row -= 1) {
    const filled = (cells[row] ?? []).filter((cell) => !isBlankCell(cell));
    // The name of the first site may stand between them and the lines.
    if (filled.length < 2 && rows.length === 0) continue;
    if (filled.length < 2 || !filled.every((cell) => isWords(cell) || cell === "%")) break;
    rows.unshift(row);
  }
  return rows;
}

/** The headings of all rows together; a merged one also heads the empty cells to its right, above other headings. */
function headingsOf(rows: readonly TableRowCells[], width: number): readonly string[] {
  const lowest = rows.length - 1;
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row, index) => {
        const own = textOf(row[column]);
        if (own !== "" || index === lowest || textOf(rows[lowest]?.[column]) === "") return own;
        return textOf(
          row
            .slice(0, column)
            .filter((cell) => !isBlankCell(cell))
            .at(-1),
        );
      })
      .filter((text) => text !== "")
      .join(" "),
  );
}

/** A count with its unit: "45 User" is 45. */
function counted(cell: TableCell | undefined): TableCell | undefined {
  if (cell === undefined || isBlankCell(cell)) return undefined;
  const digits = /^(\d{1,7})\s?\p{L}{1,12}\.?$/u.exec(textOf(cell))?.[1];
  return digits === undefined ? cell : Number(digits);
}

function given(cell: TableCell | undefined): TableCell | undefined {
  return cell === undefined || isBlankCell(cell) ? undefined : cell;
}

/** A customer may be called Netto. */
function isTotalAt({ customer, site }: TableColumns): (cell: TableCell, column: number) => boolean {
  return (cell, column) =>
    typeof cell === "string" && column !== customer && column !== site && isTotal(textOf(cell));
}

function rowsOf(
  cells: readonly TableRowCells[],
  columns: TableColumns,
  read: ProductTableReader,
  headingRows: readonly number[],
): readonly TableRow[] {
  const at = (row: TableRowCells, column: number | undefined) =>
    column === undefined ? undefined : row[column];
  let customer: string | undefined;
  let site: string | undefined;
  let above: ReadProduct | undefined;
  return cells.map((row, index): TableRow => {
    if (row.every(isBlankCell)) return { row: index, kind: "blank" };
    const term = given(at(row, columns.term));
    const named = read(row[columns.product]);
    if (headingRows.includes(index) || (named?.status !== "known" && isHeadingRow(row))) {
      return { row: index, kind: "heading" };
    }
    // A merged product stands in the first of its rows, one row for each term.
    const isBelow = isBlankCell(row[columns.product]) && term !== undefined && parseTerm(term).ok;
    const product = isBelow ? above : named;
    if (product?.status !== "known" && row.some(isTotalAt(columns))) {
      return { row: index, kind: "total" };
    }
    const ownCustomer = textOf(at(row, columns.customer));
    const ownSite = textOf(at(row, columns.site));
    if (ownCustomer !== "") [customer, site] = [ownCustomer, undefined];
    if (ownSite !== "") site = ownSite;
    const isAlone = row.filter((cell) => !isBlankCell(cell)).length === 1;
    if (!product || (isAlone && product.status !== "known")) {
      // A text of its own above lines names those to whom they belong.
      const alone = isAlone ? textOf(row.find((cell) => !isBlankCell(cell))) : "";
      if (alone !== "" && columns.site === undefined && headingRows.every((row) => row < index)) {
        site = alone;
      }
      return { row: index, kind: "remark" };
    }
    above = product;
    return {
      row: index,
      kind: "line",
      product,
      term: term ?? product.term,
      users: counted(at(row, columns.users)),
      lightUsers: counted(at(row, columns.lightUsers)),
      quantity: counted(at(row, columns.quantity)),
      discount: given(at(row, columns.discount)),
      start: given(at(row, columns.start)),
      customer,
      site,
    };
  });
}
