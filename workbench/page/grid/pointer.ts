import { cellArea, containsCell, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import type { Workbook } from "../../model/workbook";
import type { Hit } from "./geometry";
import type { GridOptions } from "./types";
import type { View } from "./view";

/** Hovering and right clicks: what the mouse does besides what Univer does with it. */
export function watchPointer(
  root: HTMLElement,
  workbook: Workbook,
  view: View,
  { onHover, onContextMenu }: Pick<GridOptions, "onHover" | "onContextMenu">,
): void {
  let hovered: Hit | undefined;
  const leave = () => {
    if (!hovered) return;
    hovered = undefined;
    onHover(undefined);
  };
  root.addEventListener("pointermove", (event) => {
    const hit = event.buttons === 0 ? view.hitAt(event) : undefined;
    if (hit?.on !== "cells") {
      leave();
      return;
    }
    if (hovered?.row === hit.row && hovered.column === hit.column) return;
    const rect = view.pageRectangle(hit);
    if (!rect) return;
    hovered = hit;
    onHover({ sheetId: view.sheetId, row: hit.row, column: hit.column, rect });
  });
  root.addEventListener("pointerleave", leave);
  view.onMoved(leave);
  root.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    const hit = view.hitAt(event);
    if (!hit) return;
    const sheetId = view.sheetId;
    const area = areaOfHit(hit);
    const isSelected = workbook
      .view(sheetId)
      .selection.some(
        (selected) =>
          containsCell(selected, area) &&
          selected.rows >= area.rows &&
          selected.columns >= area.columns,
      );
    if (!isSelected) workbook.select(sheetId, [area]);
    onContextMenu({ sheetId, on: hit.on, x: event.clientX, y: event.clientY });
  });
}

/** What a click on a cell or heading selects. */
function areaOfHit({ on, row, column }: Hit): Area {
  const rows = on === "columns" || on === "all" ? SHEET_ROWS : 1;
  const columns = on === "rows" || on === "all" ? SHEET_COLUMNS : 1;
  return {
    ...cellArea(rows === 1 ? row : 0, columns === 1 ? column : 0),
    rows,
    columns,
  };
}
