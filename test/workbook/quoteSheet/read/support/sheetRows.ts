import { type QuoteDocument, evaluateDocument } from "../../../../../src/quote";
import {
  COLUMNS,
  type CellFinder,
  type ColumnKey,
  type PlannedCell,
} from "../../../../../src/workbook/quoteSheet/layout/plan";
import { quotePlan } from "../../../../../src/workbook/quoteSheet/layout/quotePlan";
import { GENERAL_FORMAT, STYLES } from "../../../../../src/workbook/quoteSheet/style/styles";
import {
  finderIn,
  plannedCell,
  written,
} from "../../../../../src/workbook/quoteSheet/layout/placedPlan";
import { readBack } from "../../../../../src/workbook/quoteSheet/read/readBack";
import type { SheetMatrix } from "../../../../../src/workbook/quoteSheet/read/quoteCells";

type TypedCell = { readonly value: unknown; readonly formula?: string; readonly format?: string };

/** A row of a sheet that a person may edit before it is read. */
export type SheetRow = {
  readonly key: string | undefined;
  readonly planned: Readonly<Partial<Record<ColumnKey, PlannedCell>>>;
  /** What has been typed over the plan. */
  readonly typed: Readonly<Partial<Record<ColumnKey, TypedCell>>>;
  /** In columns of the user's own. */
  readonly own?: string;
};

export type SheetShape = {
  readonly origin: { readonly row: number; readonly column: number };
  /** Columns of the quote in their order, with the user's own between them. */
  readonly columns: readonly (ColumnKey | "own")[];
  readonly isLive: boolean;
};

const PLAIN_SHAPE: SheetShape = {
  origin: { row: 0, column: 0 },
  columns: COLUMNS,
  isLive: true,
};

export function rowsOf(document: QuoteDocument): readonly SheetRow[] {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) throw new Error(evaluation.error.code);
  return quotePlan(evaluation.value, "FLUX").rows.map((row) => ({
    key: row.key,
    planned: Object.fromEntries(COLUMNS.map((column) => [column, plannedCell(row, column)])),
    typed: {},
  }));
}

export function typedRow(typed: SheetRow["typed"], own?: string): SheetRow {
  return { key: undefined, planned: {}, typed, ...(own !== undefined && { own }) };
}

/** A cell whose formula refers to rows that have been deleted. */
function formulaIn(planned: PlannedCell, finder: CellFinder, isLive: boolean): string {
  try {
    return String(valueOf(written(planned, finder, isLive)));
  } catch (error) {
    if (error instanceof RangeError) return "=#REF!";
    throw error;
  }
}

/** What one request would read of the rows, their formulas referring to where the rows are now. */
function matrixOf(rows: readonly SheetRow[], { origin, columns, isLive }: SheetShape): SheetMatrix {
  const at = rows.map((row, index) => {
    const indexOf = (key: string) =>
      key === row.key ? index : rows.findIndex((each) => each.key === key);
    return finderIn({
      rowOf: (key) => (indexOf(key) < 0 ? undefined : origin.row + indexOf(key)),
      columnOf: (column) => origin.column + columns.indexOf(column),
    });
  });
  const cells = rows.map((row, index) =>
    columns.map((column): Required<TypedCell> => {
      if (column === "own") return plain(row.own ?? "");
      const typed = row.typed[column];
      const planned = row.planned[column];
      const format = (planned && STYLES[planned.look].numberFormat) ?? GENERAL_FORMAT;
      if (typed) return { formula: String(typed.value), format, ...typed };
      const finder = at[index];
      if (!planned || !finder) return plain("");
      const value = valueOf(written(planned, finder, false));
      return { value, formula: formulaIn(planned, finder, isLive), format };
    }),
  );
  return {
    origin,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    numberFormats: cells.map((row) => row.map(({ format }) => format)),
  };
}

export function readRows(
  rows: readonly SheetRow[],
  document: QuoteDocument,
  shape: SheetShape = PLAIN_SHAPE,
) {
  const { isLive } = shape;
  const reading = readBack(matrixOf(rows, shape), { document, isLive, namespace: "FLUX" });
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value.reading;
}

export function withTyped(
  rows: readonly SheetRow[],
  key: string,
  typed: SheetRow["typed"],
): readonly SheetRow[] {
  return rows.map((row) => (row.key === key ? { ...row, typed: { ...row.typed, ...typed } } : row));
}

const plain = (value: unknown) => ({ value, formula: String(value), format: GENERAL_FORMAT });

/** Excel does not show the apostrophe with which text begins. */
function valueOf(content: string | number): string | number {
  return typeof content === "string" ? content.replace(/^'/, "") : content;
}
