import { columnOf, rowOf } from "./tables/tableParts";
import type { Area, Position } from "./area";
import { absoluteFormula, areaOfFormula, type AreaOnSheet } from "./references";
import type { Chart, Id } from "./state";
import type { CellValue } from "./values";
import type { Workbook } from "./workbook";

/** A row of numbers that a chart shows; formulas are those of the cells, such as "=Tabelle1!$B$2:$B$5". */
export type Series = {
  /** The same as long as the series is there; settings of series are kept under it. */
  readonly key: number;
  /** A text, or the formula of the cell that names the series; undefined for Excel's own name. */
  readonly name?: string | undefined;
  readonly values?: string | undefined;
  readonly categories?: string | undefined;
};

/** Where the settings of a chart keep its series when they are no longer those of its cells. */
export const SERIES_LIST = "seriesList";

/** The series of a chart: as they were set, else as Excel reads them off the cells. */
export function seriesOf(workbook: Workbook, onSheet: Id, chart: Chart): readonly Series[] {
  const list = chart.settings[SERIES_LIST];
  if (Array.isArray(list)) return list as readonly Series[];
  const source = areaOfFormula(workbook.state, chart.source, onSheet);
  return source ? seriesOfCells(workbook, source, chart.seriesBy) : [];
}

/** The values of the cells of a series, one after the other. */
export function seriesValues(
  workbook: Workbook,
  onSheet: Id,
  formula: string | undefined,
): readonly CellValue[] {
  const found = formula && areaOfFormula(workbook.state, formula, onSheet);
  return found ? cellValues(workbook, found) : [];
}

/** What a series is called: its text, or the value of the cell that names it. */
export function seriesName(workbook: Workbook, onSheet: Id, series: Series, index: number): string {
  const { name } = series;
  if (name === undefined) {
    return `${workbook.culture.name === "de-DE" ? "Datenreihe" : "Series"}${index + 1}`;
  }
  if (!name.startsWith("=")) return name;
  const [value] = seriesValues(workbook, onSheet, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Texts in the first row name the series, texts in the first column the categories; by rows it is the other way. */
function seriesOfCells(
  workbook: Workbook,
  { sheetId, area }: AreaOnSheet,
  seriesBy: string,
): readonly Series[] {
  const isByRows = seriesBy === "Rows";
  const valueAt = ({ row, column }: Position) => workbook.value(sheetId, row, column);
  const isTitle = (part: Area) =>
    cellValues(workbook, { sheetId, area: part }).some((value) => typeof value === "string");
  const isCornerBlank = area.rows > 1 && area.columns > 1 && valueAt(area) === null;
  const rest = { down: withoutFirstRow(area), right: withoutFirstColumn(area) };
  const hasTopTitles =
    area.rows > 1 &&
    (isCornerBlank || isTitle(area.columns === 1 ? first(area) : { ...rest.right, rows: 1 }));
  const hasLeftTitles =
    area.columns > 1 && (isTitle({ ...rest.down, columns: 1 }) || isCornerBlank);
  const body = without(area, hasTopTitles, hasLeftTitles);
  const formula = (part: Area) => absoluteFormula(workbook.state, { sheetId, area: part });
  const count = isByRows ? body.rows : body.columns;
  const hasNames = isByRows ? hasLeftTitles : hasTopTitles;
  const hasCategories = isByRows ? hasTopTitles : hasLeftTitles;
  const names = isByRows ? { ...body, ...edgeColumn(area) } : { ...body, ...edgeRow(area) };
  const categories = isByRows ? { ...body, ...edgeRow(area) } : { ...body, ...edgeColumn(area) };
  const nth = isByRows ? rowOf : columnOf;
  return Array.from({ length: count }, (_, index) => ({
    key: index,
    name: hasNames ? formula(nth(names, index)) : undefined,
    values: formula(nth(body, index)),
    categories: hasCategories ? formula(categories) : undefined,
  }));
}

function first(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}

function edgeRow({ row }: Area): Pick<Area, "row" | "rows"> {
  return { row, rows: 1 };
}

function edgeColumn({ column }: Area): Pick<Area, "column" | "columns"> {
  return { column, columns: 1 };
}

function withoutFirstRow(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function withoutFirstColumn(area: Area): Area {
  return { ...area, column: area.column + 1, columns: area.columns - 1 };
}

function without(area: Area, hasTop: boolean, hasLeft: boolean): Area {
  const below = hasTop ? withoutFirstRow(area) : area;
  return hasLeft ? withoutFirstColumn(below) : below;
}

function cellValues(workbook: Workbook, { sheetId, area }: AreaOnSheet): readonly CellValue[] {
  const values: CellValue[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      values.push(workbook.value(sheetId, row, column));
    }
  }
  return values;
}
