import type { Position } from "../../model/area";
import type { Id, SheetView } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import { Canvas } from "./canvas";
import { Frames } from "./frames";
import {
  cellRectangle,
  hitAt,
  lastVisible,
  pageSize,
  scrollToReveal,
  visibleRectangle,
  type Hit,
} from "./geometry";
import type { SheetLayout } from "./layout";
import { measureOnCanvas, type Measure } from "./measure";
import { endDragsOverScrollBars, SCROLL_BAR } from "./scrollBars";
import { ShownSheet } from "./shownSheet";
import type { Rectangle, Theme } from "./types";
import type { CanvasRequest } from "./univerCommands";

type ViewOptions = {
  readonly theme: Theme;
  readonly onSelected: (view: SheetView) => void;
  readonly onRequest: (request: CanvasRequest) => void;
};

/** The screen's side of the grid: keeps the canvas as the workbook is, once per frame, and knows where cells are. */
export class View {
  readonly measure: Measure = measureOnCanvas();
  readonly frames: Frames;
  readonly #root: HTMLElement;
  readonly #workbook: Workbook;
  readonly #canvas: Canvas;
  readonly #shown: ShownSheet;
  readonly #scrolls = new Map<Id, { readonly scrollX: number; readonly scrollY: number }>();
  readonly #movedListeners = new Set<() => void>();
  readonly #resizes: ResizeObserver;
  #frame: number | undefined;

  constructor(
    root: HTMLElement,
    workbook: Workbook,
    { theme, onSelected, onRequest }: ViewOptions,
  ) {
    this.#root = root;
    this.#workbook = workbook;
    this.#shown = new ShownSheet(workbook, this.measure);
    const pane = document.createElement("div");
    pane.className = "gridCanvas";
    pane.ariaHidden = "true";
    root.append(pane);
    endDragsOverScrollBars(pane);
    this.frames = new Frames(root, (area) =>
      visibleRectangle(this.layout, this.#canvas.window, area),
    );
    this.#canvas = new Canvas(pane, {
      theme,
      cellAt: (row, column) => this.#shown.cellAt(row, column),
      onSelected,
      onRequest,
      onScrolled: () => this.#scrolled(),
      onStarted: () => this.#drawAll(),
    });
    this.#resizes = new ResizeObserver(() => this.#moved());
    this.#resizes.observe(root);
  }

  get sheetId(): Id {
    return this.#shown.id;
  }

  get layout(): SheetLayout {
    return this.#shown.layout;
  }

  /** How many rows a page has. */
  get page(): number {
    return pageSize(this.layout, this.#canvas.window);
  }

  /** Brings the screen up to date before the next frame. */
  schedule(): void {
    this.#frame ??= requestAnimationFrame(() => this.flush());
  }

  /** Brings the screen up to date now if it is not. */
  flush(): void {
    if (this.#frame === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    const isOther = this.sheetId !== this.#workbook.activeSheet.id;
    if (isOther) this.#scrolls.set(this.sheetId, this.#canvas.window);
    this.#shown.turnTo(this.#workbook.activeSheet.id);
    if (!this.#shown.refresh() && !isOther) {
      this.#canvas.refresh();
      return;
    }
    this.#drawAll();
    if (!isOther) return;
    const { scrollX = 0, scrollY = 0 } = this.#scrolls.get(this.sheetId) ?? {};
    this.#canvas.scrollTo(scrollX, scrollY);
  }

  /** Marks what is selected. */
  select(): void {
    this.#canvas.select(this.#workbook.view(this.sheetId));
  }

  /** Scrolls until a cell can be seen. */
  reveal(position: Position): void {
    if (this.#shown.visit(position)) this.schedule();
    this.flush();
    const { window } = this.#canvas;
    const free = {
      ...window,
      width: window.width - SCROLL_BAR,
      height: window.height - SCROLL_BAR,
    };
    const { scrollX, scrollY } = scrollToReveal(this.layout, free, position);
    if (scrollX !== window.scrollX || scrollY !== window.scrollY) {
      this.#canvas.scrollTo(scrollX, scrollY);
    }
  }

  /** Where a cell is in the element of the grid; undefined when it is not to be seen. */
  rectangle(position: Position): Rectangle | undefined {
    this.flush();
    return cellRectangle(this.layout, this.#canvas.window, position);
  }

  /** The same in the window. */
  pageRectangle(position: Position): Rectangle | undefined {
    const rectangle = this.rectangle(position);
    if (!rectangle) return undefined;
    const { left, top } = this.#root.getBoundingClientRect();
    return { ...rectangle, left: rectangle.left + left, top: rectangle.top + top };
  }

  hitAt({ clientX, clientY }: MouseEvent): Hit | undefined {
    this.flush();
    const { left, top } = this.#root.getBoundingClientRect();
    return hitAt(this.layout, this.#canvas.window, clientX - left, clientY - top);
  }

  onMoved(listener: () => void): () => void {
    this.#movedListeners.add(listener);
    return () => this.#movedListeners.delete(listener);
  }

  setTheme(theme: Theme): void {
    this.#canvas.setTheme(theme);
  }

  shownText(position: Position): string {
    this.flush();
    return this.#canvas.textAt(position);
  }

  dispose(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#resizes.disconnect();
    this.#canvas.dispose();
  }

  #drawAll(): void {
    this.#canvas.layOut(this.layout);
    this.select();
    this.#moved();
  }

  #scrolled(): void {
    if (this.#shown.visit(lastVisible(this.layout, this.#canvas.window))) this.schedule();
    this.#moved();
  }

  #moved(): void {
    this.frames.place();
    for (const listener of this.#movedListeners) listener();
  }
}
