import {
  latestEdition,
  totalsOf,
  type PricedLine,
  type PricingError,
  type QuoteTotals,
} from "../../../pricing";
import {
  priceArguments,
  priceTableLine,
  readProductTable,
  type ChosenColumns,
  type PricedTableLine,
  type ProductTable,
  type TableArgument,
  type TableDefaults,
  type TableLine,
} from "../../../productTables";
import { textLiteral } from "../../../workbook/ports/formula";
import type { CellAddress } from "../../../workbook/ports/port";
import { cellOfList } from "../../../workbook/ports/tools/listCells";
import type {
  CorrectedCell,
  ListCells,
  ListColumn,
} from "../../../workbook/ports/tools/listPricingPort";

/** A line of the list at its price, with its row from 0. */
type ListLine = {
  readonly row: number;
  readonly line: TableLine;
  readonly priced: PricedTableLine;
};

/** A misspelt name with the cells in which it is, and the product that is nearest. */
export type Suggestion = {
  readonly before: string;
  readonly after: string;
  readonly cells: readonly CorrectedCell[];
};

export type PricedList = {
  readonly list: ListCells;
  readonly table: ProductTable;
  readonly lines: readonly ListLine[];
  readonly totals: QuoteTotals;
  readonly suggestions: readonly Suggestion[];
  readonly errors: readonly (CellAddress & { readonly error: PricingError })[];
  /** Some line has none of its own. */
  readonly lacks: { readonly term: boolean; readonly users: boolean };
};

/** What a list costs, as far as it is understood; undefined where nothing in it names a product. */
export function priceList(
  list: ListCells,
  chosen: ChosenColumns,
  defaults: TableDefaults,
): PricedList | undefined {
  const table = readProductTable(list.cells, latestEdition(), chosen);
  if (!table) return undefined;
  const lines = table.rows.flatMap((row): readonly ListLine[] =>
    row.kind === "line"
      ? [{ row: row.row, line: row, priced: priceTableLine(row, defaults, latestEdition()) }]
      : [],
  );
  const priced = lines.flatMap(({ priced }): readonly PricedLine[] =>
    priced.ok ? [priced.value] : [],
  );
  const productCell = (row: number) => cellOfList(list, row, table.columns.product);
  return {
    list,
    table,
    lines,
    totals: totalsOf(priced),
    suggestions: suggestionsIn(lines, productCell, list, table),
    errors: lines.flatMap(({ row, line, priced }) =>
      priced.ok || line.product.status === "suggested"
        ? []
        : [{ ...productCell(row), error: priced.error }],
    ),
    lacks: {
      term: lines.some(({ line }) => line.term === undefined),
      users: lines.some(
        ({ line, priced }) =>
          line.users === undefined &&
          line.lightUsers === undefined &&
          (priced.ok ? needsUsers(priced.value) : priced.error.code === "missingUserCount"),
      ),
    },
  };
}

function needsUsers({ line: { product } }: PricedLine): boolean {
  return product.kind === "tiered" || product.kind === "package";
}

function suggestionsIn(
  lines: readonly ListLine[],
  productCell: (row: number) => CellAddress,
  { cells }: ListCells,
  { columns }: ProductTable,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { row, line } of lines) {
    const before = cells[row]?.[columns.product];
    // A name with a term in its cell stays as it is: the term would be lost.
    if (line.product.status !== "suggested" || line.product.term || typeof before !== "string") {
      continue;
    }
    const after = line.product.candidates[0].name;
    const cell = { ...productCell(row), before, after };
    const known = found.get(before);
    found.set(before, { before, after, cells: [...(known?.cells ?? []), cell] });
  }
  return [...found.values()];
}

/** The columns to be written beside a list: prices, and net amounts where it has discounts or quantities. */
export function columnsToWrite(
  { list, table, lines }: PricedList,
  kind: "formulas" | "values",
  headings: { readonly price: string; readonly net: string },
  namespace: string,
): readonly ListColumn[] {
  const lastHeading = table.headingRows.at(-1);
  const column = (heading: string, cellAt: (line: ListLine) => ListColumn["cells"][number]) => {
    const cells: ListColumn["cells"][number][] = list.cells.map(() => undefined);
    if (lastHeading !== undefined) cells[lastHeading] = { kind: "text", text: heading };
    for (const line of lines) cells[line.row] = cellAt(line);
    return { cells };
  };
  const price = column(headings.price, (line) =>
    kind === "formulas" ? formulaOf(line, list, table, namespace) : amountOf(line, "unitPrice"),
  );
  const { quantity, discount } = table.columns;
  // A discount is rounded by the rules of the price list; a formula of Excel would round otherwise.
  const hasNet = kind === "values" && (quantity !== undefined || discount !== undefined);
  return hasNet ? [price, column(headings.net, (line) => amountOf(line, "net"))] : [price];
}

function amountOf({ priced }: ListLine, which: "unitPrice" | "net"): ListColumn["cells"][number] {
  if (!priced.ok) return undefined;
  const { listPrice, net } = priced.value;
  const amount = which === "net" ? net : listPrice.amount;
  return { kind: "number", number: amount.toNumber() };
}

function formulaOf(
  { row, line, priced }: ListLine,
  list: ListCells,
  { columns }: ProductTable,
  namespace: string,
): ListColumn["cells"][number] {
  const given = priceArguments(line, list.cells[row] ?? [], columns, priced);
  if (!given) return undefined;
  const texts = given.map((argument) => argumentText(argument, list, row));
  return { kind: "formula", formula: `=${namespace}.PRICE(${texts.join(",")})` };
}

function argumentText(argument: TableArgument, list: ListCells, row: number): string {
  if (argument.kind === "cells") {
    return argument.columns.map((column) => cellOfList(list, row, column).address).join("+");
  }
  return typeof argument.value === "number" ? String(argument.value) : textLiteral(argument.value);
}
