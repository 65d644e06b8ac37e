import { useCallback, useSyncExternalStore } from "react";
import type { Sheet, SheetView, WorkbookState } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import { useSession } from "../session";

/**
 * Reads from the workbook, again whenever cells, values, sheets or the selection have changed. What it reads must be
 * the same object or value as long as nothing has changed.
 */
export function useWorkbook<Value>(read: (workbook: Workbook) => Value): Value {
  const { workbook } = useSession();
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = [
        workbook.onChanged(listener),
        workbook.onViewChanged(listener),
        workbook.calculator.onCalculated(listener),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
    [workbook],
  );
  return useSyncExternalStore(subscribe, () => read(workbook));
}

export function useWorkbookState(): WorkbookState {
  return useWorkbook(({ state }) => state);
}

export function useActiveSheet(): Sheet {
  return useWorkbook(({ activeSheet }) => activeSheet);
}

/** What is selected on the sheet in front. */
export function useView(): SheetView {
  return useWorkbook((workbook) => workbook.view(workbook.activeSheet.id));
}
