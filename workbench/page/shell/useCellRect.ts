import { useCallback, useSyncExternalStore } from "react";
import type { CellPosition } from "../../model/calculator";
import type { Rectangle } from "../grid/types";
import { useSession } from "../session";
import { useStore } from "../store";

/** Where a cell is in the window, also while it moves; undefined when it cannot be seen. */
export function useCellRect({ sheetId, row, column }: CellPosition): Rectangle | undefined {
  const grid = useStore(useSession().grid);
  const subscribe = useCallback(
    (listener: () => void) => grid?.onMoved(listener) ?? (() => undefined),
    [grid],
  );
  const rect = grid?.cellRect(sheetId, row, column);
  // A text is equal to another one with the same numbers, a rectangle is not.
  const read = () => {
    const now = grid?.cellRect(sheetId, row, column);
    return now ? `${now.left} ${now.top} ${now.width} ${now.height}` : "";
  };
  useSyncExternalStore(subscribe, read);
  return rect;
}
