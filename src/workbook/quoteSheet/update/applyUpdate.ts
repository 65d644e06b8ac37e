import { isApiSupported } from "../../connection/officeApi";
import { areaAddress, joinedAreas, type Area } from "../../connection/addresses";
import { offerChoices, type ProductList } from "../style/choices";
import {
  applyPlainStyle,
  dress,
  styledCells,
  fitRows,
  mergeCells,
  setHeights,
} from "../style/styledRows";
import { heightOf } from "../style/heights";
import { CHOICE_LISTS, COLUMNS } from "../layout/plan";
import { keyText, REMOVED } from "../layout/rowKeys";
import { asText } from "../layout/placedPlan";
import { runs } from "./rowChanges";
import { Refusal } from "../../connection/session";
import { bandAddress, type Band, type CellsOfQuote } from "../anchor/sheetOfQuote";
import type { CellWrite, UpdatePlan } from "./updatePlan";

const MOVING_API = "1.11";

/** Everything of an update that can be taken back: all but the deletion of rows. */
export function applyUpdate(
  sheet: Excel.Worksheet,
  cells: CellsOfQuote,
  plan: UpdatePlan,
  products: ProductList | undefined,
): void {
  for (const { row, rows } of plan.inserts) {
    sheet.getRange(bandAddress(cells, cells.row + row, rows)).insert("Down");
  }
  for (const { from, to } of plan.moves) moveRow(sheet, cells, from, to);
  styleRows(sheet, plan, products, cells.isOwnSheet);
  const heights = cells.isOwnSheet ? plan.heights : plan.beside;
  setHeights(
    sheet,
    heights.map(({ row, after }) => ({ row, height: after })),
  );
  writeCells(sheet, [...plan.writes, ...removalMarks(plan, cells.row, plan.columnOf("key"))]);
}

/**
 * What the user wrote beside a line goes with it where the sheet is the quote's own. Rows from 0 in the quote.
 *
 * @throws Refusal requirementSet in an Excel that moves no cells
 */
export function moveRow(sheet: Excel.Worksheet, cells: Band, from: number, to: number): void {
  if (!isApiSupported(MOVING_API)) {
    throw new Refusal({ code: "requirementSet", version: `ExcelApi ${MOVING_API}` });
  }
  const target = bandAddress(cells, cells.row + to, 1);
  sheet.getRange(bandAddress(cells, cells.row + from, 1)).moveTo(target);
}

/** Rows from the bottom up, so that those above stay where they are. */
export function deleteRows(sheet: Excel.Worksheet, cells: Band, rows: readonly number[]): void {
  for (const run of [...runs(rows)].reverse()) {
    sheet.getRange(bandAddress(cells, run.row, run.rows)).delete("Up");
  }
}

/**
 * The cells that mark the rows to be deleted; a row from which one has been moved away has no key any more.
 *
 * @param top the first row of the quote
 */
export function removalMarks(
  { removed, slots }: Pick<UpdatePlan, "removed" | "slots">,
  top: number,
  column: number | undefined,
): readonly CellWrite[] {
  if (column === undefined) return [];
  return removed.map((row) => ({
    row: top + row,
    column,
    content: asText(keyText(`${REMOVED}${slots[row]?.key ?? ""}`)),
    numberFormat: undefined,
  }));
}

/** Writes cells in runs from top to bottom. */
export function writeCells(sheet: Excel.Worksheet, writes: readonly CellWrite[]): void {
  const formats = writes.filter(({ numberFormat }) => numberFormat !== undefined);
  eachColumnRun(formats, (area, run) => {
    sheet.getRange(areaAddress(area)).numberFormat = run.map(({ numberFormat }) => [numberFormat]);
  });
  eachColumnRun(writes, (area, run) => {
    sheet.getRange(areaAddress(area)).formulas = run.map(({ content }) => [content]);
  });
}

function eachColumnRun(
  writes: readonly CellWrite[],
  action: (area: Area, run: readonly CellWrite[]) => void,
): void {
  for (const column of new Set(writes.map((write) => write.column))) {
    const inColumn = new Map(
      writes.filter((write) => write.column === column).map((write) => [write.row, write]),
    );
    for (const { row, rows } of runs([...inColumn.keys()].sort((a, b) => a - b))) {
      const run = Array.from({ length: rows }, (_, index) => inColumn.get(row + index));
      action(
        { row, column, rows, columns: 1 },
        run.filter((write) => write !== undefined),
      );
    }
  }
}

function styleRows(
  sheet: Excel.Worksheet,
  plan: UpdatePlan,
  products: ProductList | undefined,
  isOwnSheet: boolean,
): void {
  const { styled, columnOf, widths } = plan;
  if (styled.length === 0) return;
  const found = styled.flatMap(({ row, planned }) =>
    COLUMNS.flatMap((key) => {
      const column = columnOf(key);
      return column === undefined ? [] : [{ row, column, key, planned }];
    }),
  );
  const areas = joinedAreas(found).map((area) => sheet.getRange(areaAddress(area)));
  for (const range of areas) range.clear("Formats");
  const styles = styled.flatMap(({ row, planned }) => styledCells(planned, row, columnOf, widths));
  mergeCells(sheet, styles);
  for (const { format } of areas) applyPlainStyle(format);
  dress(sheet, styles, { shrinksNumbers: !isOwnSheet });
  if (isOwnSheet) {
    const heights = styled.map(({ row, planned }) => ({ row, height: heightOf(planned) }));
    fitRows(sheet, heights, columnOf("key") ?? 0);
  }
  for (const kind of CHOICE_LISTS) {
    const offered = found.filter(({ key, planned }) => planned.choices?.[key] === kind);
    offerChoices(sheet, offered, kind, products);
  }
}
