import { noteCall } from "./called";
import { ListAwaited } from "./cell/arrivingLists";
import { shownTable, unexpectedError } from "./cell/cell";
import { IMPLEMENTATIONS } from "./implementations";

/** A function as Excel's runtime calls it: missing arguments are null, and no function has more than seven. */
export type AssociatedFunction = (
  first?: unknown,
  second?: unknown,
  third?: unknown,
  fourth?: unknown,
  fifth?: unknown,
  sixth?: unknown,
  seventh?: unknown,
) => unknown;

/** Makes every function known to Excel's runtime under its id. */
export function associateAll(associate: (id: string, run: AssociatedFunction) => void): void {
  for (const [id, run] of Object.entries(IMPLEMENTATIONS)) {
    associate(id, guarded(run));
  }
}

/** Lets nothing out but values and cell errors; written without rest parameters because PRICE runs through it. */
function guarded(run: AssociatedFunction): AssociatedFunction {
  return (first, second, third, fourth, fifth, sixth, seventh) => {
    noteCall();
    try {
      const result = run(first, second, third, fourth, fifth, sixth, seventh);
      return Array.isArray(result) ? shownTable(result) : result;
    } catch (error) {
      if (error instanceof ListAwaited) {
        return error.until.then(() =>
          guarded(run)(first, second, third, fourth, fifth, sixth, seventh),
        );
      }
      throw error instanceof CustomFunctions.Error ? error : unexpectedError();
    }
  };
}
