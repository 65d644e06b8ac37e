import {
  BooleanNumber,
  CanceledError,
  LifecycleUnreachableError,
  type ICellDataForSheetInterceptor,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import { SHEET_VIEWPORT_KEY, type IRender, type Viewport } from "@univerjs/engine-render";
import { SetFrozenMutation, SetSelectionsOperation, SelectionMoveType } from "@univerjs/sheets";
import { ScrollCommand, SHEET_VIEW_KEY, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Area, Position } from "../../model/area";
import type { SheetView } from "../../model/state";
import type { Window } from "./geometry";
import { columnPixels, edge, mergeAt, rowPixels, type SheetLayout } from "./layout";
import { withMerges } from "./navigation";
import type { Theme } from "./types";
import { SHEET, startUniver, UNIT, type RunningUniver, type StartingUniver } from "./univer";
import { areaOfRange, judge, rangeOfArea, type CanvasRequest } from "./univerCommands";

export type CanvasOptions = {
  readonly theme: Theme;
  readonly cellAt: (row: number, column: number) => ICellDataForSheetInterceptor | undefined;
  /** Somebody has selected areas with the mouse. */
  readonly onSelected: (view: SheetView) => void;
  readonly onRequest: (request: CanvasRequest) => void;
  readonly onScrolled: () => void;
  /** The canvas can be drawn on from now. */
  readonly onStarted: () => void;
};

const ROW_HEADING = 46;
const COLUMN_HEADING = 20;
const DIGIT = 8;

/** The one place that knows how Univer is made to show a sheet. Nothing is drawn until Univer has started. */
export class Canvas {
  readonly #element: HTMLElement;
  readonly #options: CanvasOptions;
  readonly #starting: StartingUniver;
  #univer: RunningUniver | undefined;
  #isOurs = false;
  #layout: SheetLayout | undefined;
  #drawn: SheetLayout | undefined;
  #theme: Theme;

  constructor(element: HTMLElement, options: CanvasOptions) {
    this.#element = element;
    this.#options = options;
    this.#theme = options.theme;
    this.#starting = startUniver(element, options.theme, options.cellAt);
    this.#starting.started.then(this.#start, (error: unknown) => {
      if (!(error instanceof LifecycleUnreachableError)) throw error;
    });
  }

  /** Lays the sheet out anew; the cells are asked for again as well. */
  layOut(layout: SheetLayout): void {
    this.#layout = layout;
    if (!this.#univer) return;
    const before = this.#drawn;
    this.#drawn = layout;
    const { worksheet, commands, render } = this.#univer;
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
    const skeletons = render.with(SheetSkeletonManagerService);
    skeletons.makeDirty({ sheetId: SHEET }, true);
    skeletons.setCurrent({ sheetId: SHEET });
    setHeadings(render, layout);
    if (!before || isFrozenElsewhere(before, layout)) {
      const { rows, columns } = layout.frozen;
      this.#do(() =>
        commands.syncExecuteCommand(SetFrozenMutation.id, {
          unitId: UNIT,
          subUnitId: SHEET,
          startRow: rows === 0 ? -1 : rows,
          startColumn: columns === 0 ? -1 : columns,
          ySplit: rows,
          xSplit: columns,
          resetScroll: false,
        }),
      );
    }
    this.#draw();
  }

  /** Asks for the cells again. */
  refresh(): void {
    this.#univer?.render.with(SheetSkeletonManagerService).reCalculate();
    this.#draw();
  }

  select({ selection, activeCell }: SheetView): void {
    const layout = this.#layout;
    if (!layout) return;
    const active = mergeAt(layout.merges, activeCell);
    const cell = rangeOfArea(active ?? { ...activeCell, rows: 1, columns: 1 }, layout);
    const activeArea = selection.findIndex((area) => isWithin(area, activeCell));
    const last = activeArea === -1 ? selection.length - 1 : activeArea;
    // Univer takes the last range for the one with the active cell.
    const inOrder = [...selection.slice(0, last), ...selection.slice(last + 1)];
    const ranges = [...inOrder, ...selection.slice(last, last + 1)];
    this.#do(() =>
      this.#univer?.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: UNIT,
        subUnitId: SHEET,
        type: SelectionMoveType.MOVE_END,
        selections: ranges.map((area, index) => ({
          range: rangeOfArea(withMerges(layout.merges, area), layout),
          primary:
            index === ranges.length - 1
              ? {
                  ...cell,
                  actualRow: activeCell.row,
                  actualColumn: activeCell.column,
                  isMerged: active !== undefined,
                  isMergedMainCell: active !== undefined,
                }
              : null,
          style: null,
        })),
      }),
    );
  }

  /** What of the sheet can be seen. */
  get window(): Window {
    const { width, height } = this.#element.getBoundingClientRect();
    const render = this.#univer?.render;
    const { viewportScrollX = 0, viewportScrollY = 0 } = render ? mainViewport(render) : {};
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    return {
      width,
      height,
      headingWidth: skeleton?.rowHeaderWidth ?? 0,
      headingHeight: skeleton?.columnHeaderHeight ?? 0,
      scrollX: viewportScrollX,
      scrollY: viewportScrollY,
    };
  }

  /** Scrolls to a place in pixels from the first cell that is not frozen. */
  scrollTo(scrollX: number, scrollY: number): void {
    const place = {
      sheetViewStartRow: 0,
      sheetViewStartColumn: 0,
      offsetX: scrollX,
      offsetY: scrollY,
    };
    this.#do(() => this.#univer?.commands.syncExecuteCommand(ScrollCommand.id, place));
  }

  /** What Univer draws in a cell. */
  textAt({ row, column }: Position): string {
    return String(this.#univer?.worksheet.getCell(row, column)?.v ?? "");
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#univer?.setTheme(theme);
    this.#draw();
  }

  dispose(): void {
    this.#starting.dispose();
  }

  readonly #start = (univer: RunningUniver): void => {
    this.#univer = univer;
    const { onRequest, onSelected, onScrolled, onStarted } = this.#options;
    univer.commands.beforeCommandExecuted((command) => {
      if (this.#isOurs) return;
      const verdict = judge(command);
      if (verdict === "pass") return;
      if (verdict !== "refuse") onRequest(verdict);
      // Univer takes this for a command that somebody has called off.
      throw new CanceledError();
    });
    univer.commands.onCommandExecuted(({ id, params }) => {
      if (this.#isOurs || id !== SetSelectionsOperation.id || !isSelecting(params)) return;
      if (params.type === SelectionMoveType.MOVE_END) onSelected(viewOf(params.selections));
    });
    mainViewport(univer.render).onScrollAfter$.subscribeEvent(onScrolled);
    for (const canvas of this.#element.querySelectorAll("canvas"))
      canvas.removeAttribute("tabindex");
    univer.setTheme(this.#theme);
    onStarted();
  };

  #draw(): void {
    const render = this.#univer?.render;
    render?.mainComponent?.makeForceDirty(true);
    render?.scene.makeDirty(true);
  }

  /** What happens within is done for the workbook, and is neither judged nor told back to it. */
  #do(action: () => unknown): void {
    const before = this.#isOurs;
    this.#isOurs = true;
    try {
      action();
    } finally {
      this.#isOurs = before;
    }
  }
}

function mainViewport({ scene }: IRender): Viewport {
  const viewport = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!viewport) throw new Error("Univer has no view of the sheet.");
  return viewport;
}

function setHeadings(render: IRender, { showHeadings, rows }: SheetLayout): void {
  const skeletons = render.with(SheetSkeletonManagerService);
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

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

type Selecting = {
  readonly type?: SelectionMoveType;
  readonly selections: readonly {
    readonly range: IRange;
    readonly primary: Nullable<{ readonly actualRow: number; readonly actualColumn: number }>;
  }[];
};

function isSelecting(params: object | undefined): params is Selecting {
  return params !== undefined && "selections" in params;
}

function viewOf(selections: Selecting["selections"]): SheetView {
  const selection: readonly Area[] = selections.map(({ range }) => areaOfRange(range));
  const last = selections.at(-1);
  const { actualRow = 0, actualColumn = 0 } = last?.primary ?? {};
  return { selection, activeCell: { row: actualRow, column: actualColumn } };
}

function isWithin(area: Area, { row, column }: Position): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Frozen panes are drawn anew when they end at another place. */
function isFrozenElsewhere(before: SheetLayout, after: SheetLayout): boolean {
  const end = ({ frozen, rowEdges, columnEdges }: SheetLayout) =>
    [
      frozen.rows,
      frozen.columns,
      edge(rowEdges, frozen.rows),
      edge(columnEdges, frozen.columns),
    ].join();
  return end(before) !== end(after);
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
