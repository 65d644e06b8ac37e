import type { SheetView } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import { actionOf } from "./keys";
import { movedBy } from "./moves";
import type { PickedRange } from "./types";
import type { View } from "./view";

const PICKED_COLOUR = "#107C41";

/** Points at ranges for a formula, by mouse and by keys. */
export class RangePicker {
  #callback: ((range: PickedRange) => void) | undefined;
  #picked: SheetView | undefined;

  constructor(
    private readonly workbook: Workbook,
    private readonly view: View,
  ) {}

  get isPicking(): boolean {
    return this.#callback !== undefined;
  }

  start(callback: (range: PickedRange) => void): void {
    this.#callback = callback;
  }

  stop(): void {
    if (!this.isPicking) return;
    this.#callback = undefined;
    this.#picked = undefined;
    this.view.frames.set("picked", []);
  }

  /** Takes what somebody has selected on the canvas for the range; what is selected in the workbook stays so. */
  pick(selected: SheetView): void {
    const area = selected.selection.at(-1);
    if (!area) return;
    this.#picked = { ...selected, selection: [area] };
    this.view.select();
    this.view.frames.set("picked", [{ area, colour: PICKED_COLOUR, line: "dashed" }]);
    this.#callback?.({ sheetId: this.view.sheetId, area });
  }

  pickByKey(event: KeyboardEvent): boolean {
    if (!this.isPicking) return false;
    const action = actionOf(event);
    if (action?.kind !== "move" && action?.kind !== "jump" && action?.kind !== "page") return false;
    const from = this.#picked ?? this.workbook.view(this.workbook.activeSheet.id);
    const moved = movedBy(this.workbook, action, this.view.page, from);
    this.pick(moved.view);
    this.view.reveal(moved.to);
    return true;
  }
}
