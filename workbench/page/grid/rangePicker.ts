import type { Area, Position } from "../../model/area";
import type { Workbook } from "../../model/workbook";
import { actionOf } from "./keys";
import { movedBy } from "./moves";
import { createPickingPane } from "./picking";
import type { PickedRange } from "./types";
import type { View } from "./view";

/** How far the grid scrolls while somebody drags beyond its border, in pixels for each move of the mouse. */
const SCROLL_STEP = 20;

/** Points at ranges for a formula, by mouse and by keys. */
export class RangePicker {
  readonly #pane: HTMLElement;
  #callback: ((range: PickedRange) => void) | undefined;
  #view: { readonly selection: readonly Area[]; readonly activeCell: Position } | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly workbook: Workbook,
    private readonly view: View,
  ) {
    this.#pane = createPickingPane({
      hitAt: (event) => view.hitAt(event),
      onPicked: (area, isFinal) =>
        this.#pick(area, { row: area.row, column: area.column }, isFinal),
      onBeyond: (event) => this.#scrollTowards(event),
      wheelTarget: () => root.querySelector("canvas"),
    });
  }

  get isPicking(): boolean {
    return this.#callback !== undefined;
  }

  start(callback: (range: PickedRange) => void): void {
    if (!this.isPicking) this.root.append(this.#pane);
    this.#callback = callback;
  }

  stop(): void {
    if (!this.isPicking) return;
    this.#callback = undefined;
    this.#view = undefined;
    this.#pane.remove();
    this.view.frames.set("picked", []);
  }

  pickByKey(event: KeyboardEvent): boolean {
    if (!this.isPicking) return false;
    const action = actionOf(event);
    if (action?.kind !== "move" && action?.kind !== "jump" && action?.kind !== "page") return false;
    const sheetId = this.workbook.activeSheet.id;
    const from = this.#view ?? this.workbook.view(sheetId);
    const moved = movedBy(this.workbook, action, this.view.page, from);
    const area = moved.view.selection.at(-1);
    if (!area) return false;
    this.#pick(area, moved.view.activeCell, true);
    this.view.reveal(moved.to);
    return true;
  }

  #pick(area: Area, activeCell: Position, isFinal: boolean): void {
    this.#view = { selection: [area], activeCell };
    this.view.frames.set("picked", [{ area, colour: PICKED_COLOUR, line: "dashed" }]);
    this.#callback?.({ sheetId: this.view.sheetId, area, isFinal });
  }

  #scrollTowards({ clientX, clientY }: MouseEvent): void {
    const { left, right, top, bottom } = this.root.getBoundingClientRect();
    const x = clientX > right - 1 ? SCROLL_STEP : clientX < left ? -SCROLL_STEP : 0;
    const y = clientY > bottom - 1 ? SCROLL_STEP : clientY < top ? -SCROLL_STEP : 0;
    if (x !== 0 || y !== 0) this.view.scrollBy(x, y);
  }
}

const PICKED_COLOUR = "#107C41";
