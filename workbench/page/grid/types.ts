import type { Area } from "../../model/area";
import type { CellPosition } from "../../model/calculator";
import type { ExcelError } from "../../model/errors";
import type { Id } from "../../model/state";

export type Theme = "light" | "dark";

/** A place in the page, in CSS pixels from its upper left corner of the window (as getBoundingClientRect has it). */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Somebody wants to edit a cell. */
export type EditRequest = CellPosition & {
  /** How: by typing a character, by F2, or by a double click. */
  readonly start: "typed" | "enter" | "doubleClick";
  /** The character that was typed, with which the entry begins; "" when the cell's own content is to be edited. */
  readonly text: string;
};

export type ContextMenuRequest = {
  readonly sheetId: Id;
  /** What was clicked on: cells, the headings of rows or columns, or the corner between them. */
  readonly on: "cells" | "rows" | "columns" | "all";
  /** Where, in CSS pixels of the window. What was clicked on is selected by then. */
  readonly x: number;
  readonly y: number;
};

export type HoveredCell = CellPosition & { readonly rect: Rectangle };

/** A range that somebody points at while writing a formula. */
export type PickedRange = { readonly sheetId: Id; readonly area: Area };

export type Highlight = { readonly area: Area; readonly colour: string };

export type GridOptions = {
  readonly theme: Theme;
  /** The grid never edits by itself; whoever does enters the text by the model and calls `advance` and `focus`. */
  readonly onEdit: (request: EditRequest) => void;
  readonly onContextMenu: (request: ContextMenuRequest) => void;
  /** Called when the pointer comes to a cell, rests on another one, or leaves (undefined). */
  readonly onHover: (cell: HoveredCell | undefined) => void;
  /** The workbook refused what somebody tried at the grid (protection, say). */
  readonly onRefused: (error: ExcelError) => void;
};

/** Where the active cell goes after an entry. */
export type Advance = "down" | "up" | "right" | "left";

/** The cells of a workbook on the screen. It shows what the workbook holds and brings to it what people do. */
export type Grid = {
  /** Gives the keyboard to the grid. */
  readonly focus: () => void;
  readonly setTheme: (theme: Theme) => void;
  /** The active cell goes to its neighbour. */
  readonly advance: (direction: Advance) => void;
  /**
   * Widens the column of a cell for a number that was entered and does not fit, unless somebody has sized it. It is a
   * change of its own: call it within the undo step of the entry.
   */
  readonly fitEntry: (cell: CellPosition) => void;
  /** Copies or cuts what is selected, for menus; the keys do it by themselves. */
  readonly copy: (isCut: boolean) => Promise<void>;
  /** Pastes; false when the browser does not let the page read the clipboard. */
  readonly paste: () => Promise<boolean>;
  /**
   * Where a cell is in the window; with its whole merged area. Undefined when it is on another sheet than the shown
   * one or scrolled out of sight.
   */
  readonly cellRect: (sheetId: Id, row: number, column: number) => Rectangle | undefined;
  /** Called when cells are in other places: scrolled, resized, another sheet. */
  readonly onMoved: (listener: () => void) => () => void;
  readonly scrollTo: (sheetId: Id, row: number, column: number) => void;
  /**
   * From now on the mouse points at ranges for a formula instead of selecting cells, and does not take the focus
   * away from the editor.
   */
  readonly pickRange: (callback: (range: PickedRange) => void) => void;
  /**
   * For arrow keys (with Shift and Ctrl) that the editor gets while ranges are picked: moves the picked range, from
   * the active cell at first, and calls the callback. False when the key does not point at anything.
   */
  readonly pickByKey: (event: KeyboardEvent) => boolean;
  readonly stopPicking: () => void;
  /** Frames around the ranges that a formula refers to, on the shown sheet; [] removes them. */
  readonly highlight: (highlights: readonly Highlight[]) => void;
  /** What the grid shows in a cell of the shown sheet, read back from the grid itself: for tests. */
  readonly shownText: (sheetId: Id, row: number, column: number) => string;
  readonly dispose: () => void;
};
