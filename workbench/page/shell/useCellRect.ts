import { useLayoutEffect, useState } from "react";
import type { CellPosition } from "../../model/calculator";
import type { Rectangle } from "../grid/types";
import { useSession } from "../session";
import { useStore } from "../store";

/** Where a cell is in the window, also while it moves; undefined when it cannot be seen. */
export function useCellRect({ sheetId, row, column }: CellPosition): Rectangle | undefined {
  const grid = useStore(useSession().grid);
  const [rect, setRect] = useState<Rectangle>();

  // Asking the grid may make it draw, which is not for the time of rendering.
  useLayoutEffect(() => {
    const update = () => {
      const now = grid?.cellRect(sheetId, row, column);
      setRect((before) => (isSame(before, now) ? before : now));
    };
    update();
    return grid?.onMoved(update);
  }, [grid, sheetId, row, column]);
  return rect;
}

function isSame(one: Rectangle | undefined, other: Rectangle | undefined): boolean {
  return (
    one?.left === other?.left &&
    one?.top === other?.top &&
    one?.width === other?.width &&
    one?.height === other?.height
  );
}
