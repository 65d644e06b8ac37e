import type { QuoteDocument } from "../../../quote";
import type { UpdateOptions } from "../../ports/quotes/quotePort";
import { moveRow, writeCells } from "../update/applyUpdate";
import type { ProductList } from "../style/choices";
import { setHeights } from "../style/styledRows";
import { keyText, REMOVED } from "../layout/rowKeys";
import type { PartToSave } from "../../quoteStore/partToSave";
import { asText } from "../layout/placedPlan";
import { bandAddress, type CellsOfQuote } from "../anchor/sheetOfQuote";
import type { CellWrite, UpdatePlan } from "../update/updatePlan";
import type { DeletedRows } from "./deletedRows";

/** What an update has done or was to do, and what was there before; plain data, for its note. */
export type WrittenUpdate = {
  readonly document: Pick<QuoteDocument, "id" | "revision">;
  /** What the part holds once the update holds is its `xml`. */
  readonly part: PartToSave;
  readonly cells: CellsBefore;
  readonly plan: PlainPlan;
  /** What the cells held, where they were then, that the update writes. */
  readonly before: readonly CellWrite[];
  readonly products: ProductList | undefined;
  /** As it was, where it was to be changed. */
  readonly footer: CellsOfQuote["footer"] | undefined;
  /** How the update was asked for. */
  readonly isLive: boolean;
  readonly options: Pick<UpdateOptions, "restored" | "seen" | "isRedone">;
  /** What was in rows that it has deleted; only while an update that was done is taken back. */
  readonly deleted?: DeletedRows | undefined;
};

export type CellsBefore = Pick<
  CellsOfQuote,
  "sheet" | "row" | "column" | "keys" | "formulas" | "isOwnSheet"
> & {
  /** Of the keys and of the products, in the cells of the quote. */
  readonly keyColumn: number;
  readonly productColumn: number;
};

type PlainPlan = Pick<
  UpdatePlan,
  "slots" | "inserts" | "moves" | "removed" | "writes" | "heights" | "beside"
>;

export function cellsBefore(cells: CellsOfQuote): CellsBefore {
  const { sheet, row, column, keys, formulas, isOwnSheet, columns } = cells;
  return {
    ...{ sheet, row, column, keys, formulas, isOwnSheet },
    keyColumn: columns.get("key") ?? 0,
    productColumn: columns.get("product") ?? 0,
  };
}

export function plainPlan(plan: UpdatePlan): PlainPlan {
  const { slots, inserts, moves, removed, writes, heights, beside } = plan;
  return { slots, inserts, moves, removed, writes, heights, beside };
}

/** What the cells of a quote hold after an update that failed on its way. */
export type CellsNow = { readonly formulas: readonly (readonly unknown[])[] };

/** The rows of the sheet that an update has marked and not deleted yet. */
export function markedRows(
  { keyColumn, row: top }: Pick<CellsBefore, "keyColumn" | "row">,
  { formulas }: CellsNow,
): readonly number[] {
  return formulas.flatMap((row, index) =>
    String(row[keyColumn]).startsWith(keyText(REMOVED)) ? [top + index] : [],
  );
}

/**
 * Takes back as much of an update as was done, the last first: rows are moved back, inserted ones deleted, and the
 * cells get what they held, only then, since formulas change when rows go.
 */
export function rollBackUpdate(
  sheet: Excel.Worksheet,
  { cells, plan, before: written }: WrittenUpdate,
  now: CellsNow,
): void {
  const added = now.formulas.length - cells.formulas.length;
  const wanted = plan.inserts.reduce((sum, { rows }) => sum + rows, 0);
  if (added === wanted) {
    for (const move of [...plan.moves].reverse()) {
      if (isMoved(move, cells, plan, now)) moveRow(sheet, cells, move.to, move.from);
    }
  }
  for (const { row, rows } of [...insertsDone(plan, added)].reverse()) {
    sheet.getRange(bandAddress(cells, cells.row + row, rows)).delete("Up");
  }
  writeCells(sheet, written);
  if (!cells.isOwnSheet) {
    setHeights(
      sheet,
      plan.beside.map(({ row, before }) => ({ row, height: before })),
    );
    return;
  }
  const heights = plan.heights.flatMap(({ row, before }) => {
    const original = plan.slots[row - cells.row]?.before;
    return original === undefined ? [] : [{ row: cells.row + original, height: before }];
  });
  setHeights(sheet, heights);
}

/** Which rows have been inserted, from how many there are more than before. */
export function insertsDone({ inserts }: PlainPlan, added: number): PlainPlan["inserts"] {
  let left = added;
  return inserts.filter(({ rows }) => {
    left -= rows;
    return left >= 0;
  });
}

/** By the key of the row; one that had none is recognised by its product until it gets one. */
function isMoved(
  { from, to, key }: PlainPlan["moves"][number],
  cells: CellsBefore,
  { slots }: PlainPlan,
  now: CellsNow,
): boolean {
  const before = slots[from]?.before ?? 0;
  const { keyColumn, productColumn: product } = cells;
  const found = now.formulas[to];
  return (
    found?.[keyColumn] === keyText(key) ||
    (cells.keys[before] === undefined && found?.[product] === cells.formulas[before]?.[product])
  );
}

/** What the cells that an update writes held before, where they were then. */
export function contentBefore(cells: CellsOfQuote, plan: UpdatePlan): readonly CellWrite[] {
  const origin = new Map(
    plan.slots.flatMap(({ before }, row) => (before === undefined ? [] : [[row, before] as const])),
  );
  for (const { from, to } of plan.moves) {
    const before = plan.slots[from]?.before;
    if (before !== undefined) origin.set(to, before);
  }
  const keyColumn = cells.column + (cells.columns.get("key") ?? 0);
  const marks = plan.removed.map((row) => ({
    row: cells.row + row,
    column: keyColumn,
    numberFormat: undefined,
  }));
  return [...plan.writes, ...marks].flatMap(({ row, column, numberFormat }) => {
    const before = origin.get(row - cells.row);
    if (before === undefined) return [];
    const content = cells.formulas[before]?.[column - cells.column];
    const value = cells.values[before]?.[column - cells.column];
    return [
      {
        row: cells.row + before,
        column,
        content: typeof content === "string" ? asEntered(content, value) : (content as number),
        numberFormat: numberFormat && cells.numberFormats[before]?.[column - cells.column],
      },
    ];
  });
}

/** A formula as it is; a text, even one that begins with "=", as a text. Only a formula differs from its value. */
function asEntered(content: string, value: unknown): string {
  return content.startsWith("=") && content !== value ? content : asText(content);
}
