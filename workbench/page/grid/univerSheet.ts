import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { SHEET_VIEWPORT_KEY, type IRender, type Viewport } from "@univerjs/engine-render";
import { SHEET_VIEW_KEY, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { columnPixels, edge, rowPixels, type SheetLayout } from "./layout";
import { SHEET } from "./univer";
import { rangeOfArea } from "./univerCommands";

const ROW_HEADING = 46;
const COLUMN_HEADING = 20;
const DIGIT = 8;

/** Gives Univer's copy of the sheet its sizes and merged cells. */
export function writeLayout(worksheet: Worksheet, layout: SheetLayout): void {
  const config = worksheet.getConfig();
  config.rowCount = layout.rows;
  config.columnCount = layout.columns;
  config.showGridlines = flag(layout.showGridlines);
  replaceEntries(config.rowData, layout.rows, (row) => {
    const h = rowPixels(layout, row);
    return h === config.defaultRowHeight
      ? undefined
      : { h, hd: flag(h === 0), ia: BooleanNumber.FALSE };
  });
  replaceEntries(config.columnData, layout.columns, (column) => {
    const w = columnPixels(layout, column);
    return w === config.defaultColumnWidth ? undefined : { w, hd: flag(w === 0) };
  });
  const merges = layout.merges.map((merge) => rangeOfArea(merge, layout));
  config.mergeData.splice(0, Number.POSITIVE_INFINITY, ...merges);
  worksheet.getSpanModel().rebuild(config.mergeData);
}

/** Makes Univer reckon with the new sizes, and shows or hides the headings. */
export function measureAnew(render: IRender, { showHeadings, rows }: SheetLayout): void {
  const skeletons = render.with(SheetSkeletonManagerService);
  skeletons.makeDirty({ sheetId: SHEET }, true);
  skeletons.setCurrent({ sheetId: SHEET });
  const skeleton = skeletons.getCurrentSkeleton();
  // Univer does not come back from headings without any size.
  const width = showHeadings ? Math.max(ROW_HEADING, String(rows).length * DIGIT) : 1;
  const height = showHeadings ? COLUMN_HEADING : 1;
  if (skeleton?.rowHeaderWidth !== width) skeletons.setRowHeaderSize(render, SHEET, width);
  if (skeleton?.columnHeaderHeight !== height) skeletons.setColumnHeaderSize(render, SHEET, height);
  for (const key of [SHEET_VIEW_KEY.ROW, SHEET_VIEW_KEY.COLUMN]) {
    const heading = render.components.get(key);
    if (showHeadings) heading?.show();
    else heading?.hide();
  }
}

/** The part of the screen that scrolls. */
export function mainViewport({ scene }: IRender): Viewport {
  const viewport = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!viewport) throw new Error("Univer has no view of the sheet.");
  return viewport;
}

/** Frozen panes are drawn anew when they end at another place. */
export function isFrozenElsewhere(before: SheetLayout, after: SheetLayout): boolean {
  const end = ({ frozen, rowEdges, columnEdges }: SheetLayout) =>
    [
      frozen.rows,
      frozen.columns,
      edge(rowEdges, frozen.rows),
      edge(columnEdges, frozen.columns),
    ].join();
  return end(before) !== end(after);
}

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function replaceEntries<Entry>(
  data: Record<number, Entry>,
  count: number,
  entryOf: (index: number) => Entry | undefined,
): void {
  for (const index of Object.keys(data)) Reflect.deleteProperty(data, index);
  for (let index = 0; index < count; index += 1) {
    const entry = entryOf(index);
    if (entry !== undefined) data[index] = entry;
  }
}
