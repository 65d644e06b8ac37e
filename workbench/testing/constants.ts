import type { Calculator } from "../model/calculator";
import type { WorkbookState } from "../model/state";

/** A calculator for tests without formulas: a cell is worth the constant in it, and a formula is worth nothing. */
export function constants(): Calculator {
  let current: WorkbookState | undefined;
  const nothing = () => undefined;
  return {
    update: (state) => void (current = state),
    recalculate: nothing,
    value: (sheetId, row, column) =>
      current?.sheets
        .find(({ id }) => id === sheetId)
        ?.rows.get(row)
        ?.get(column)?.constant ?? null,
    spillArea: nothing,
    spilledArea: nothing,
    evaluate: () => null,
    isPending: () => false,
    onCalculated: () => nothing,
  };
}
