import { cellArea, type Area } from "../area";
import type { Chart, Comment, PageLayout, Sheet, Table, TableColumn } from "../state";
import { SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { isWithin } from "./existing";
import { lineStart } from "./lines";
import { linesOf, movedLine, type Shift } from "./shift";

type Move = (area: Area) => Area | undefined;

/** What stands on a sheet beside its cells, after cells have moved; formulas are another matter. */
export function shiftAttached(sheet: Sheet, shift: Shift, move: Move): Partial<Sheet> {
  const moveAll = <Item extends { readonly areas: readonly Area[] }>(items: readonly Item[]) =>
    items.flatMap((item) => {
      const areas = item.areas.map(move).filter((area) => area !== undefined);
      return areas.length === 0 ? [] : [{ ...item, areas }];
    });
  return {
    merges: sheet.merges
      .map(move)
      .filter((area) => area !== undefined)
      .filter(({ rows, columns }) => rows * columns > 1),
    tables: sheet.tables.flatMap((table) => shiftTable(table, shift, move)),
    validations: moveAll(sheet.validations),
    comments: sheet.comments.flatMap((comment) => shiftComment(comment, move)),
    charts: sheet.charts.map((chart) => shiftChart(chart, sheet, shift)),
    pageLayout: shiftLayout(sheet.pageLayout, shift, move),
  };
}

function shiftComment(comment: Comment, move: Move): readonly Comment[] {
  const area = move(cellArea(comment.row, comment.column));
  return area ? [{ ...comment, row: area.row, column: area.column }] : [];
}

/** A table grows and loses columns with the sheet. */
function shiftTable(table: Table, shift: Shift, move: Move): readonly Table[] {
  const area = move(table.area);
  if (!area) return [];
  const { first, count } = linesOf(shift);
  if (shift.isVertical) {
    const last = table.area.row + table.area.rows - 1;
    const isTotalsGone = shift.kind === "delete" && isWithin(last, first, count);
    return [{ ...table, area, hasTotals: table.hasTotals && !isTotalsGone }];
  }
  if (area.columns === table.area.columns) return [{ ...table, area }];
  const at = first - table.area.column;
  if (shift.kind === "insert") {
    const columns = [...table.columns];
    for (let index = 0; index < count; index += 1) {
      columns.splice(at + index, 0, freeColumn(columns));
    }
    return [{ ...table, area, columns }];
  }
  const columns = table.columns.filter((_, index) => index < at || index >= at + count);
  return [{ ...table, area, columns }];
}

/** A new column's name is the first free one: "Spalte1" is put in with the header's text by whoever shows it. */
function freeColumn(columns: readonly TableColumn[]): TableColumn {
  const id = columns.reduce((highest, column) => Math.max(highest, column.id), 0) + 1;
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`spalte${number}`)) number += 1;
  return { id, name: `Spalte${number}` };
}

/** Charts move with the cells below them, whole rows and columns only. */
function shiftChart(chart: Chart, sheet: Sheet, shift: Shift): Chart {
  const { area, isVertical, kind } = shift;
  const isWhole = isVertical ? area.columns === SHEET_COLUMNS : area.rows === SHEET_ROWS;
  if (!isWhole) return chart;
  const { first, count } = linesOf(shift);
  const start = lineStart(sheet, first, isVertical);
  const length = lineStart(sheet, first + count, isVertical) - start;
  const before = isVertical ? chart.top : chart.left;
  if (before < start) return chart;
  const after = kind === "insert" ? before + length : Math.max(start, before - length);
  return isVertical ? { ...chart, top: after } : { ...chart, left: after };
}

function shiftLayout(layout: PageLayout, shift: Shift, move: Move): PageLayout {
  const { area, isVertical } = shift;
  const isWhole = isVertical ? area.columns === SHEET_COLUMNS : area.rows === SHEET_ROWS;
  const shiftBreaks = (breaks: readonly number[]) =>
    breaks.map((line) => movedLine(shift, line)).filter((line) => line !== undefined);
  const { printTitleRows, printTitleColumns, ...rest } = layout;
  const rows = printTitleRows && move(printTitleRows);
  const columns = printTitleColumns && move(printTitleColumns);
  return {
    ...rest,
    ...(rows ? { printTitleRows: rows } : {}),
    ...(columns ? { printTitleColumns: columns } : {}),
    printAreas: layout.printAreas.map(move).filter((printed) => printed !== undefined),
    horizontalBreaks:
      isWhole && isVertical ? shiftBreaks(layout.horizontalBreaks) : layout.horizontalBreaks,
    verticalBreaks:
      isWhole && !isVertical ? shiftBreaks(layout.verticalBreaks) : layout.verticalBreaks,
  };
}
