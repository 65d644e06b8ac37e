import {
  CanceledError,
  LifecycleUnreachableError,
  type ICellDataForSheetInterceptor,
} from "@univerjs/core";
import { SetFrozenMutation, SetSelectionsOperation, SelectionMoveType } from "@univerjs/sheets";
import { ScrollCommand, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Position } from "../../model/area";
import type { SheetView } from "../../model/state";
import type { Window } from "./geometry";
import type { SheetLayout } from "./layout";
import type { Theme } from "./types";
import { SHEET, startUniver, UNIT, type RunningUniver, type StartingUniver } from "./univer";
import { judge, type CanvasRequest } from "./univerCommands";
import { isSelecting, selectionsOf, viewOf } from "./univerSelection";
import { isFrozenElsewhere, mainViewport, measureAnew, writeLayout } from "./univerSheet";

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
    writeLayout(worksheet, layout);
    measureAnew(render, layout);
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

  select(view: SheetView): void {
    const layout = this.#layout;
    if (!layout) return;
    this.#do(() =>
      this.#univer?.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: UNIT,
        subUnitId: SHEET,
        type: SelectionMoveType.MOVE_END,
        selections: selectionsOf(view, layout),
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
      if (params.type === SelectionMoveType.MOVE_END) onSelected(viewOf(params));
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
