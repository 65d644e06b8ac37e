import { areaAddress, columnLetters, type Position } from "./addresses";
import { offerChoices, type ProductList } from "./choices";
import { dress, fitRows, type DressedCell } from "./dressing";
import { heightOf, PARAGRAPH_SPAN } from "./heights";
import { COLUMNS, type ColumnKey, type QuotePlan } from "./layout/plan";
import { GENERAL_FORMAT, LOOKS, PLAIN_COLOUR, PLAIN_SIZE, UNSEEN_FORMAT, WIDTHS } from "./looks";
import { runs } from "./rowChanges";
import { finderIn, plannedCell, written, type Placement } from "./placedPlan";

export type BlockOptions = {
  readonly isLive: boolean;
  /** Whether columns and rows are only for the quote, so that it may size and hide them. */
  readonly isOwnSheet: boolean;
  /** Undefined where nothing is to be chosen, as in a copy for the customer. */
  readonly products: ProductList | undefined;
  /** All columns, or those without the one of the keys. */
  readonly columns?: readonly ColumnKey[];
};

/** Writes a whole quote from a cell on, in as many actions for ten lines as for five hundred. */
export function writeBlock(
  sheet: Excel.Worksheet,
  plan: QuotePlan,
  at: Position,
  placement: Placement,
  options: BlockOptions,
): void {
  const { isLive, isOwnSheet, products, columns = COLUMNS } = options;
  const { rows } = plan;
  const column = (key: ColumnKey) => at.column + columns.indexOf(key);
  const finder = finderIn(placement);
  const cells = rows.map((row) => columns.map((each) => plannedCell(row, each)));
  const range = sheet.getRange(areaOf(at, rows.length, columns.length));

  const { format } = range;
  format.font.size = PLAIN_SIZE;
  format.font.color = PLAIN_COLOUR;
  format.verticalAlignment = "Top";
  const dressed = cells.flatMap((row, r) =>
    row.flatMap((cell, c): readonly DressedCell[] =>
      cell ? [{ row: at.row + r, column: at.column + c, look: cell.look }] : [],
    ),
  );
  dress(sheet, dressed);
  range.numberFormat = rows.map((row, r) =>
    columns.map((each, c) => {
      if (!isOwnSheet && (each === "key" || row.isHidden)) return UNSEEN_FORMAT;
      const cell = cells[r]?.[c];
      return (cell && LOOKS[cell.look].numberFormat) ?? GENERAL_FORMAT;
    }),
  );

  const paragraphs = rows.flatMap((row, index) => (row.isParagraph ? [at.row + index] : []));
  for (const run of runs(paragraphs)) {
    const area = { ...run, column: column("product"), columns: PARAGRAPH_SPAN };
    sheet.getRange(areaAddress(area)).merge(true);
  }
  if (isOwnSheet) {
    for (const each of columns) {
      const letters = columnLetters(column(each));
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = WIDTHS[each];
    }
    fitRows(
      sheet,
      rows.map((row, index) => ({ row: at.row + index, height: heightOf(row) })),
      at.column,
    );
  }
  range.formulas = cells.map((row) =>
    row.map((cell) => (cell ? written(cell, finder, isLive) : "")),
  );
  if (products) {
    for (const kind of ["products", "terms"] as const) {
      const offered = rows.flatMap((row, index) =>
        columns.flatMap((each) =>
          row.choices?.[each] === kind ? [{ row: at.row + index, column: column(each) }] : [],
        ),
      );
      offerChoices(sheet, offered, kind, products);
    }
  }
  if (isOwnSheet) hideKeys(sheet, plan, at, columns);
}

function hideKeys(
  sheet: Excel.Worksheet,
  { rows }: QuotePlan,
  at: Position,
  columns: readonly ColumnKey[],
): void {
  if (columns.includes("key")) {
    const letters = columnLetters(at.column + columns.indexOf("key"));
    sheet.getRange(`${letters}:${letters}`).columnHidden = true;
  }
  rows.forEach((row, index) => {
    const number = at.row + index + 1;
    if (row.isHidden) sheet.getRange(`${number}:${number}`).rowHidden = true;
  });
}

function areaOf({ row, column }: Position, rows: number, columns: number): string {
  return areaAddress({ row, column, rows, columns });
}
