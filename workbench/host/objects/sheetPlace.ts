import type { Draft } from "../../model/draft";
import type { Id, Sheet } from "../../model/state";
import type { HostContext } from "../context";

/** A worksheet by its id: it stays the same when it is renamed or moved. */
export type SheetPlace = { readonly context: HostContext; readonly sheetId: Id };

/** The sheet as it is now; ItemNotFound when it is gone. */
export function sheetOf({ context, sheetId }: SheetPlace): Sheet {
  return context.workbook.sheet(sheetId);
}

export function changeSheet<Result>(
  { context }: SheetPlace,
  action: (draft: Draft) => Result,
): Result {
  return context.workbook.change("addin", action);
}

/** A change that Excel cannot undo, nor anything before it: sheets deleted or copied, protection. */
export function changeForGood<Result>(
  { workbook }: HostContext,
  action: (draft: Draft) => Result,
): Result {
  const result = workbook.change("addin", action);
  workbook.clearUndo();
  return result;
}

/** Replaces parts of a sheet that no rule guards. */
export function updateSheet(place: SheetPlace, change: Partial<Sheet>): void {
  changeSheet(place, (draft) => draft.updateSheet(place.sheetId, change));
}
