import type { Area } from "./area";
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
  return source ? seriesOfCells(workbook, source) : [];
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

/** Each column is a series; texts in the first row name them, texts in the first column the categories. */
function seriesOfCells(workbook: Workbook, { sheetId, area }: AreaOnSheet): readonly Series[] {
  const { row, column, rows, columns } = area;
  const isTitle = (part: Area) =>
    cellValues(workbook, { sheetId, area: part }).some((value) => typeof value === "string");
  const isCornerBlank = rows > 1 && columns > 1 && workbook.value(sheetId, row, column) === null;
  const beside = columns === 1 ? area : { ...area, column: column + 1, columns: columns - 1 };
  const top = rows > 1 && (isCornerBlank || isTitle({ ...beside, rows: 1 })) ? 1 : 0;
  const isLeft = isTitle({ ...area, row: row + 1, rows: rows - 1, columns: 1 }) || isCornerBlank;
  const left = columns > 1 && isLeft ? 1 : 0;
  const body = { ...area, row: row + top, rows: rows - top };
  const formula = (part: Area) => absoluteFormula(workbook.state, { sheetId, area: part });
  return Array.from({ length: columns - left }, (_, index) => {
    const at = column + left + index;
    return {
      key: index,
      name: top === 1 ? formula({ row, column: at, rows: 1, columns: 1 }) : undefined,
      values: formula({ ...body, column: at, columns: 1 }),
      categories: left === 1 ? formula({ ...body, columns: 1 }) : undefined,
    };
  });
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
