import {
  bounding,
  cellArea,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
  type Position,
} from "../../model/area";
import type { Hit } from "./geometry";

/** What the mouse needs to know of the grid to point at ranges. */
export type PickingGround = {
  readonly hitAt: (event: MouseEvent) => Hit | undefined;
  readonly onPicked: (area: Area, isFinal: boolean) => void;
  /** The pointer is beyond the border: scroll towards it. */
  readonly onBeyond: (event: MouseEvent) => void;
  /** Where the wheel goes. */
  readonly wheelTarget: () => Element | null;
};

/**
 * A pane over the canvas that takes the mouse while somebody points at ranges for a formula: nothing is selected and
 * the editor keeps the focus.
 */
export function createPickingPane(ground: PickingGround): HTMLElement {
  const pane = document.createElement("div");
  pane.className = "gridPicking";
  let start: Hit | undefined;
  const pick = (event: MouseEvent, isFinal: boolean) => {
    const end = ground.hitAt(event);
    if (start && end) ground.onPicked(pickedArea(start, end), isFinal);
  };
  pane.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    start = ground.hitAt(event);
    pane.setPointerCapture(event.pointerId);
    pick(event, false);
  });
  pane.addEventListener("pointermove", (event) => {
    if (!start) return;
    ground.onBeyond(event);
    pick(event, false);
  });
  pane.addEventListener("pointerup", (event) => {
    pick(event, true);
    start = undefined;
  });
  pane.addEventListener("pointercancel", () => (start = undefined));
  // The focus stays in the editor.
  pane.addEventListener("mousedown", (event) => event.preventDefault());
  pane.addEventListener("wheel", (event) => {
    event.preventDefault();
    ground.wheelTarget()?.dispatchEvent(new WheelEvent("wheel", event));
  });
  return pane;
}

/** The range between two places: cells, or whole rows or columns where the headings were clicked. */
function pickedArea(start: Hit, end: Position): Area {
  const area = bounding(cellArea(start.row, start.column), cellArea(end.row, end.column));
  switch (start.on) {
    case "cells":
      return area;
    case "columns":
      return { ...area, row: 0, rows: SHEET_ROWS };
    case "rows":
      return { ...area, column: 0, columns: SHEET_COLUMNS };
    case "all":
      return { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  }
}
