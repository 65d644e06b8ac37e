import type { Position } from "../../model/area";
import { ExcelError } from "../../model/errors";
import type { SheetView } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import { copyByMenu, listenToClipboard, pasteByMenu } from "../clipboard/browserClipboard";
import { Clipboard, type CopiedArea } from "../clipboard/clipboard";
import { describeActiveCell, gridLabel } from "./description";
import { carryOut, changeByKey } from "./edits";
import { EntryFit } from "./entryFit";
import "./grid.css";
import { KeyboardField } from "./keyboardField";
import type { GridAction } from "./keys";
import { movedBy, movedTo } from "./moves";
import { advanced } from "./navigation";
import { RangePicker } from "./rangePicker";
import { watchPointer } from "./pointer";
import type { Advance, EditRequest, Grid, GridOptions } from "./types";
import type { CanvasRequest } from "./univerCommands";
import { View } from "./view";

/** Shows a workbook in an element, which gives the size, and brings to the workbook what people do there. */
export function createGrid(element: HTMLElement, workbook: Workbook, options: GridOptions): Grid {
  return new WorkbookGrid(element, workbook, options).grid;
}

const COPIED_COLOUR = "#107C41";

class WorkbookGrid {
  readonly grid: Grid;
  readonly #root = document.createElement("div");
  readonly #view: View;
  readonly #keyboard: KeyboardField;
  readonly #picker: RangePicker;
  readonly #clipboard: Clipboard;
  readonly #entryFit: EntryFit;
  #copied: CopiedArea | undefined;
  readonly #ends: (() => void)[] = [];
  /** Where Tab has started, to which Enter comes back. */
  #tabStart: number | undefined;
  /** The selection comes from the canvas, or its cell is revealed already. */
  #isPlaced = false;
  /** Another sheet comes to the front, scrolled as it was; the next selection is its own. */
  #isTurning = false;

  constructor(
    element: HTMLElement,
    private readonly workbook: Workbook,
    private readonly options: GridOptions,
  ) {
    const root = this.#root;
    root.className = "gridRoot";
    root.role = "group";
    element.append(root);
    this.#view = new View(root, workbook, {
      theme: options.theme,
      onSelected: (view) => this.#selectFromCanvas(view),
      onRequest: (request) => this.#carryOut(request),
    });
    this.#keyboard = new KeyboardField(root, {
      onAction: (action) => this.#act(action),
      onTyped: (text) => this.#edit("typed", text),
    });
    this.#picker = new RangePicker(workbook, this.#view);
    this.#entryFit = new EntryFit(workbook, this.#view.measure);
    this.#clipboard = new Clipboard(workbook, { onCopied: (copied) => this.#markCopied(copied) });
    this.#listen();
    this.grid = this.#interface();
    this.#describe();
  }

  #listen(): void {
    const { workbook, options } = this;
    const view = this.#view;
    watchPointer(this.#root, workbook, view, options);
    this.#ends.push(
      workbook.onChanged(() => {
        view.schedule();
        this.#clipboard.checkStill();
        this.#describe();
      }),
      workbook.calculator.onCalculated(() => {
        view.schedule();
        this.#describe();
      }),
      workbook.onViewChanged(({ kind, sheetId }) => {
        if (kind === "activated") {
          this.#isTurning = true;
          view.schedule();
          this.#markCopied(this.#copied);
        } else if (sheetId === workbook.activeSheet.id) this.#showSelection();
        this.#describe();
      }),
      view.onMoved(() => this.#keyboard.moveTo(view.rectangle(this.#activeCell))),
      listenToClipboard(this.#root, this.#clipboard, this.#attempt),
    );
    // The canvas never takes the keyboard.
    this.#root.addEventListener("mousedown", (event) => {
      event.preventDefault();
      if (!this.#picker.isPicking) this.#keyboard.focus();
    });
    this.#root.addEventListener("focusin", ({ target, relatedTarget }) => {
      if (target === this.#keyboard.element) return;
      if (!this.#picker.isPicking) this.#keyboard.focus();
      else if (relatedTarget instanceof HTMLElement) relatedTarget.focus();
    });
  }

  #interface(): Grid {
    const view = this.#view;
    return {
      focus: () => this.#keyboard.focus(),
      setTheme: (theme) => view.setTheme(theme),
      advance: (direction) => this.#advance(direction),
      fitEntry: (cell) => this.#entryFit.fit(cell),
      copy: (isCut) => copyByMenu(this.#clipboard, isCut, this.#attempt),
      paste: () => pasteByMenu(this.#clipboard, this.#attempt),
      cellRect: (sheetId, row, column) =>
        sheetId === this.workbook.activeSheet.id ? view.pageRectangle({ row, column }) : undefined,
      onMoved: (listener) => view.onMoved(listener),
      scrollTo: (sheetId, row, column) => {
        if (sheetId === this.workbook.activeSheet.id) view.reveal({ row, column });
      },
      pickRange: (callback) => this.#picker.start(callback),
      pickByKey: (event) => this.#picker.pickByKey(event),
      stopPicking: () => this.#picker.stop(),
      highlight: (highlights) =>
        view.frames.set(
          "highlights",
          highlights.map((highlight) => ({ ...highlight, line: "solid" })),
        ),
      shownText: (sheetId, row, column) => {
        view.flush();
        if (sheetId !== view.sheetId) throw new Error("Another sheet is shown.");
        return view.shownText({ row, column });
      },
      dispose: () => {
        for (const end of this.#ends) end();
        view.dispose();
        this.#root.remove();
      },
    };
  }

  get #activeCell(): Position {
    return this.workbook.view(this.workbook.activeSheet.id).activeCell;
  }

  #act(action: GridAction): boolean {
    const { workbook } = this;
    switch (action.kind) {
      case "edit":
        this.#edit("enter", "");
        return true;
      case "clearAndEdit":
        this.#edit("typed", "");
        return true;
      case "advance":
        this.#advance(action.direction);
        return true;
      case "sheet":
        this.#turnSheet(action.by);
        return true;
      case "menu":
        this.#openMenu();
        return true;
      case "escape":
        this.#clipboard.forget();
        return false;
      case "undo":
      case "redo":
        this.#attempt(() => (action.kind === "undo" ? workbook.undo() : workbook.redo()));
        return true;
      case "clear":
      case "style":
        this.#attempt(() => changeByKey(workbook, action));
        return true;
      case "move":
      case "jump":
      case "page":
      case "home":
      case "corner":
      case "selectAll": {
        const { view, to } = movedBy(workbook, action, this.#view.page);
        this.#select(view, to);
        return true;
      }
    }
  }

  #edit(start: EditRequest["start"], text: string): void {
    const sheetId = this.workbook.activeSheet.id;
    const { row, column } = this.#activeCell;
    this.#view.reveal({ row, column });
    this.options.onEdit({ sheetId, row, column, start, text });
  }

  #advance(direction: Advance): void {
    const sheet = this.workbook.activeSheet;
    const { place, tabStart } = advanced(sheet, this.#activeCell, direction, this.#tabStart);
    this.#select(movedTo(sheet, place).view, place);
    this.#tabStart = tabStart;
  }

  #turnSheet(by: 1 | -1): void {
    const sheets = this.workbook.state.sheets.filter(({ visibility }) => visibility === "Visible");
    const place = sheets.findIndex(({ id }) => id === this.workbook.activeSheet.id);
    const next = sheets[place + by];
    if (next) this.workbook.activate(next.id);
  }

  #openMenu(): void {
    const sheetId = this.workbook.activeSheet.id;
    this.#view.reveal(this.#activeCell);
    const rectangle = this.#view.pageRectangle(this.#activeCell);
    if (!rectangle) return;
    const { left, top, width, height } = rectangle;
    this.options.onContextMenu({ sheetId, on: "cells", x: left + width / 2, y: top + height });
  }

  #select({ selection, activeCell }: SheetView, to: Position): void {
    this.#placed(() => this.workbook.select(this.workbook.activeSheet.id, selection, activeCell));
    this.#view.select();
    this.#view.reveal(to);
  }

  #selectFromCanvas(view: SheetView): void {
    if (this.#picker.isPicking) this.#picker.pick(view);
    else {
      const { selection, activeCell } = view;
      this.#placed(() => this.workbook.select(this.#view.sheetId, selection, activeCell));
    }
  }

  #placed(select: () => void): void {
    this.#isPlaced = true;
    try {
      select();
    } finally {
      this.#isPlaced = false;
    }
  }

  #showSelection(): void {
    this.#tabStart = undefined;
    const isTurning = this.#isTurning;
    this.#isTurning = false;
    if (this.#isPlaced || isTurning) return;
    this.#view.flush();
    this.#view.select();
    this.#view.reveal(this.#activeCell);
  }

  #carryOut(request: CanvasRequest): void {
    if (this.#picker.isPicking) return;
    if (request.kind === "edit") {
      this.#edit("doubleClick", "");
      return;
    }
    this.#attempt(() => carryOut(this.workbook, this.#view, request));
  }

  readonly #attempt = (action: () => unknown): void => {
    try {
      action();
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      this.options.onRefused(error);
    }
  };

  #markCopied(copied: CopiedArea | undefined): void {
    this.#copied = copied;
    const isShown = copied?.sheetId === this.workbook.activeSheet.id;
    this.#view.frames.set(
      "copied",
      isShown ? [{ area: copied.area, colour: COPIED_COLOUR, line: "moving" }] : [],
    );
  }

  #describe(): void {
    this.#root.ariaLabel = gridLabel(this.workbook);
    this.#keyboard.describe(gridLabel(this.workbook), describeActiveCell(this.workbook));
  }
}
