import { dayOf, parseDiscount, parseTerm } from "../pricing";
import { isBlankCell, isWords, textOf, type TableCell, type TableRowCells } from "./cell";
import { roleOfHeading, type ColumnRole } from "./headings";
import type { ProductTableReader } from "./productReading";

/** The columns of a table by what they hold, from 0; prices may have several. */
export type TableColumns = {
  readonly product: number;
  readonly prices: readonly number[];
} & { readonly [Role in Exclude<ColumnRole, "product" | "price">]?: number };

type SingleRole = Exclude<ColumnRole, "price">;

/** Half of what a column holds must be what its heading says. */
const FEWEST_FITTING = 0.5;

/** The day before 2000, as Excel counts; smaller numbers count something else. */
const FIRST_START = 36_525;

const isCount = (cell: TableCell) =>
  /^\d{1,7}(?:\s?\p{L}{1,12}\.?)?$/u.test(textOf(cell)) && textOf(cell) !== "0";

const isDiscount = (cell: TableCell) => cell === 0 || parseDiscount(cell).ok;

/** What a cell must be to stand in a column of that role. */
const FITS: Readonly<Record<ColumnRole, (cell: TableCell) => boolean>> = {
  customer: isWords,
  site: isWords,
  product: isWords,
  term: (cell) => parseTerm(cell).ok,
  users: isCount,
  lightUsers: (cell) => isCount(cell) || cell === 0,
  quantity: isCount,
  discount: isDiscount,
  start: (cell) =>
    dayOf(cell) !== undefined && (typeof cell === "string" || Number(cell) > FIRST_START),
  price: (cell) => typeof cell === "number" || /\d/.test(textOf(cell)),
};

/** In this order columns without a heading are given what they hold. */
const BY_VALUES = ["term", "start", "discount", "users", "quantity"] as const;

/**
 * Finds out which column is what: by the headings as far as the cells agree with them, else by what the cells hold.
 *
 * @param headings one per column, of all heading rows together
 * @param lines the rows that name a product
 * @param listedPrices all that the product of a row may cost; undefined where it is not known
 */
export function columnsOf(
  product: number,
  headings: readonly string[],
  lines: readonly TableRowCells[],
  listedPrices: (line: TableRowCells) => ReadonlySet<number> | undefined,
): TableColumns {
  const found = new Map<SingleRole, number>([["product", product]]);
  const prices: number[] = [];
  const taken = new Set([product]);
  const take = (role: ColumnRole, column: number) => {
    taken.add(column);
    if (role === "price") prices.push(column);
    else found.set(role, column);
  };

  const roles = headings.map(roleOfHeading);
  roles.forEach((role, column) => {
    if (role === undefined || taken.has(column)) return;
    if (role !== "price" && found.has(role)) return;
    if (fits(role, column, lines)) take(role, column);
  });

  // A price without a heading is no count.
  headings.forEach((heading, column) => {
    if (heading !== "" || taken.has(column)) return;
    const numbers = lines.filter((line) => typeof line[column] === "number");
    const listed = numbers.filter((line) => listedPrices(line)?.has(Number(line[column])));
    if (listed.length > 0 && listed.length >= numbers.length * FEWEST_FITTING)
      take("price", column);
  });

  const hasHeadings = roles.filter((role) => role !== undefined).length > 1;
  for (const role of BY_VALUES) {
    if (found.has(role)) continue;
    const fitting = headings.flatMap((heading, index) =>
      !taken.has(index) &&
      // Numbers under a heading of their own are what that says, whatever it is.
      (!hasHeadings || heading === "" || cellsIn(index, lines).every(isWords)) &&
      isFilled(index, lines) &&
      fits(role, index, lines) &&
      !isNumbering(index, lines)
        ? [index]
        : [],
    );
    // 24 may be months or users; a term in words is one for sure.
    const inWords = fitting.find((index) => cellsIn(index, lines).some(isWords));
    const column = role === "term" ? (inWords ?? fitting[0]) : fitting[0];
    if (column !== undefined) take(role, column);
  }
  return { ...Object.fromEntries(found), product, prices };
}

/** The column that names most products; undefined where none does. */
export function productColumn(
  rows: readonly TableRowCells[],
  read: ProductTableReader,
): number | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  let best: { readonly column: number; readonly products: number } | undefined;
  for (let column = 0; column < width; column += 1) {
    const readings = rows.map((row) => read(row[column]));
    const exact = readings.filter((reading) => reading?.status === "known").length;
    const near = readings.filter((reading) => reading?.status === "suggested").length;
    // A single similar word among remarks makes no table.
    const products = exact > 0 ? exact + near / 2 : near > 1 ? near / 4 : 0;
    if (products > (best?.products ?? 0)) best = { column, products };
  }
  return best?.column;
}

function cellsIn(column: number, lines: readonly TableRowCells[]): readonly TableCell[] {
  return lines.flatMap(({ [column]: cell }) =>
    cell === undefined || isBlankCell(cell) ? [] : [cell],
  );
}

/** An empty column fits: it is about to be filled in. */
function fits(role: ColumnRole, column: number, lines: readonly TableRowCells[]): boolean {
  const cells = cellsIn(column, lines);
  return cells.filter(FITS[role]).length >= cells.length * FEWEST_FITTING;
}

function isFilled(column: number, lines: readonly TableRowCells[]): boolean {
  return cellsIn(column, lines).length > 0;
}

/** 1, 2, 3, …: the numbers of the lines. */
function isNumbering(column: number, lines: readonly TableRowCells[]): boolean {
  const numbers = cellsIn(column, lines).map(Number);
  return (
    numbers.length > 1 &&
    numbers.every((number, index) => {
      const before = numbers[index - 1];
      return before === undefined ? number <= 1 : number - before >= 1 && number - before <= 3;
    })
  );
}
