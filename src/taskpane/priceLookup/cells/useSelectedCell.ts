import { useEffect, useState } from "react";
import type { SelectedCell, Workbook } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";
import { useDefect } from "../../environment/useDefect";

/** The cell that is selected now; undefined while none is, or where there is no workbook. */
export function useSelectedCell(): SelectedCell | undefined {
  const { workbook } = usePane();
  const [selection, setSelection] = useState<SelectedCell>();
  const reportDefect = useDefect();
  useEffect(() => {
    if (!workbook.isConnected) return undefined;
    return followSelection(workbook, setSelection, reportDefect);
  }, [workbook, reportDefect]);
  return selection;
}

/**
 * Reads the selection now, after every change and when the pane gets the focus, until the returned function is called; changes that
 * come while it is being read are read once, together.
 */
function followSelection(
  workbook: Workbook,
  onRead: (selection: SelectedCell | undefined) => void,
  onDefect: (defect: unknown) => void,
): () => void {
  let isFollowing = true;
  let isReading = false;
  let hasChanged = false;

  async function read(): Promise<void> {
    if (isReading) {
      hasChanged = true;
      return;
    }
    isReading = true;
    const reading = await workbook.selectedCell();
    isReading = false;
    if (!isFollowing) return;
    onRead(reading.ok ? reading.value : undefined);
    if (!hasChanged) return;
    hasChanged = false;
    await read();
  }

  const readNow = () => void read().catch(onDefect);
  const stop = workbook.onSelectionChanged(readNow);
  // In some workbooks Excel tells of no change (R22), but one has to come back from the cells to the pane.
  window.addEventListener("focus", readNow);
  readNow();
  return () => {
    isFollowing = false;
    window.removeEventListener("focus", readNow);
    stop();
  };
}
