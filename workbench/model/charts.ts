import { addressOf, sheetPrefix, type Area } from "./area";
import { lineStart } from "./cells/lines";
import type { Draft } from "./draft";
import { ExcelError } from "./errors";
import { refuseIfObjectsLocked } from "./protect";
import type { AreaOnSheet } from "./references";
import type { Chart, Id, Sheet, WorkbookState } from "./state";
import type { Workbook } from "./workbook";

export type ChartOnSheet = { readonly sheet: Sheet; readonly chart: Chart };

/** In points, as Excel makes a new chart; where it stands depends on the window there. */
const NEW_SIZE = { width: 360, height: 216 };
const NEW_PLACE = { left: 144, top: 45 };

export function allCharts({ sheets }: WorkbookState): readonly ChartOnSheet[] {
  return sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
}

/** The chart as it is now; ItemNotFound when it is gone. */
export function existingChart(state: WorkbookState, chartId: Id): ChartOnSheet {
  const found = allCharts(state).find(({ chart }) => chart.id === chartId);
  if (!found) throw new ExcelError("ItemNotFound", "The chart does not exist.");
  return found;
}

/** Adds a chart of an area to a sheet; AccessDenied when its protection keeps objects as they are. */
export function addChart(
  workbook: Workbook,
  draft: Draft,
  sheetId: Id,
  type: Chart["type"],
  source: AreaOnSheet,
): Id {
  refuseIfObjectsLocked(draft, sheetId);
  const { charts } = draft.sheet(sheetId);
  const chart: Chart = {
    id: workbook.newId(),
    name: freeChartName(charts, workbook.culture.name === "de-DE" ? "Diagramm" : "Chart"),
    type,
    source: sourceText(draft, source),
    ...NEW_PLACE,
    ...NEW_SIZE,
    settings: {},
  };
  draft.updateSheet(sheetId, { charts: [...charts, chart] });
  return chart.id;
}

/** Changes a chart; of one that came with a file only its name and place. */
export function updateChart(draft: Draft, chartId: Id, change: Partial<Chart>): void {
  const { sheet, chart } = existingChart(draft.state, chartId);
  refuseIfObjectsLocked(draft, sheet.id);
  if (chart.kept && change.settings) {
    throw new ExcelError("UnsupportedOperation", "Charts of a file are kept as they are.");
  }
  draft.updateSheet(sheet.id, {
    charts: sheet.charts.map((each) => (each === chart ? { ...chart, ...change } : each)),
  });
}

/** Puts the chart over cells: from the first one's corner, and where given up to the end of the last one. */
export function placeChart(draft: Draft, chartId: Id, start: Area, end: Area | undefined): void {
  const { sheet } = existingChart(draft.state, chartId);
  const topOf = (row: number) => lineStart(sheet, row, true);
  const leftOf = (column: number) => lineStart(sheet, column, false);
  const place = { top: topOf(start.row), left: leftOf(start.column) };
  const size = end && {
    height: topOf(end.row + end.rows) - place.top,
    width: leftOf(end.column + end.columns) - place.left,
  };
  updateChart(draft, chartId, { ...place, ...size });
}

function sourceText(draft: Draft, { sheetId, area }: AreaOnSheet): string {
  return sheetPrefix(draft.sheet(sheetId).name) + addressOf(area);
}

function freeChartName(charts: readonly Chart[], stem: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem} ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}
