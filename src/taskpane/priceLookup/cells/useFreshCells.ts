import { useEffect, type Dispatch } from "react";
import type { SelectedCell } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";
import { useDefect } from "../../environment/useDefect";
import type { PriceLookupAction, PriceLookupState } from "../priceLookupState";

/** Reads the picked cells again whenever the selection moves, which it does after every entry into a cell. */
export function useFreshCells(
  cells: PriceLookupState["cells"],
  selection: SelectedCell | undefined,
  dispatch: Dispatch<PriceLookupAction>,
): void {
  const { workbook } = usePane();
  const reportDefect = useDefect();
  useEffect(() => {
    const asked = Object.values(cells);
    if (asked.length === 0) return undefined;
    let isCurrent = true;
    workbook.readCells(asked).then((reading) => {
      if (!isCurrent || !reading.ok) return;
      const read = asked.map((cell, index) => ({ asked: cell, cell: reading.value[index] }));
      dispatch({ type: "cellsRead", cells: read });
    }, reportDefect);
    return () => {
      isCurrent = false;
    };
  }, [cells, dispatch, reportDefect, selection, workbook]);
}
