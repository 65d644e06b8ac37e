import { useEffect, useSyncExternalStore } from "react";
import { rangesIn } from "../editor/references";
import { useSession } from "../session";
import { useStore } from "../store";
import { useActiveSheet } from "./useWorkbook";

/** Of the ranges in a formula, one after the other; readable on light and on dark ground. */
const COLOURS = ["#2f78d0", "#c4473a", "#8a55c4", "#2c8a3e", "#b8579b", "#c26a10", "#138a94"];

/** Frames the ranges to which the formula refers that is being written. */
export function useFormulaFrames(): void {
  const { workbook, editing, grid: gridStore } = useSession();
  const grid = useStore(gridStore);
  const state = useSyncExternalStore(editing.subscribe, () => editing.state);
  const shown = useActiveSheet();
  const text = state?.typed.text ?? "";
  const sheetId = state?.cell.sheetId ?? shown.id;

  useEffect(() => {
    if (!text.startsWith("=")) return undefined;
    const ranges = rangesIn(text, workbook.sheet(sheetId).name, shown.name);
    grid?.highlight(
      ranges.map(({ area, index }) => ({
        area,
        colour: COLOURS[index % COLOURS.length] ?? "#2f78d0",
      })),
    );
    return () => grid?.highlight([]);
  }, [grid, workbook, text, sheetId, shown.name]);
}
