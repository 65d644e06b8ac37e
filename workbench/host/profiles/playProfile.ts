import { ExcelError } from "../../model/errors";
import type { Sheet, WorkbookState } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import type { BeforeMember } from "../batch/paths";
import type { Profile } from "./profile";

/** What a profile does to requests. */
export type PlayedProfile = {
  readonly beforeMember: BeforeMember;
  /** To be called when a request begins; what it gives when the request is over. */
  readonly onRequest: () => () => void;
  /** The workbook as it was when the request began. */
  readonly atStart: () => WorkbookState;
  /** Requests are in an undo group until what it gives is called. */
  readonly openUndoGroup: () => () => void;
};

/** Lets a workbook behave as one of the Excels: what is turned down, and what cannot be undone. */
export function playProfile({ refusals, habits }: Profile, workbook: Workbook): PlayedProfile {
  const { withoutUndo, forgetsUndo, failsUndoGroup } = habits;
  if (habits.endsByUndoingHidden) workbook.beforeUndo(refuseUndoingHidden);
  let before = workbook.state;
  let isUndoLost = false;
  let isInGroup = false;
  let groups = 0;

  function loseUndo(): void {
    if (isUndoLost) workbook.clearUndo();
    isUndoLost = false;
  }

  function refuseInGroup(location: string, args: readonly unknown[]): void {
    if (!isInGroup) return;
    const formulas = location === "Range.formulas" ? formulasIn(args) : 0;
    if (failsUndoGroup?.(formulas, groups - 1)) {
      throw new ExcelError("GeneralException", "The undo group has failed. (R3)");
    }
    if (!withoutUndo.has(location)) return;
    // R2: all of the request is refused; reports differ.
    workbook.change("addin", (draft) => draft.update(before));
    throw new ExcelError("UndoNotSupported", "The call cannot be undone. (R2)");
  }

  return {
    beforeMember(location, object, args) {
      refuseInGroup(location, args);
      loseUndo();
      isUndoLost = withoutUndo.has(location);
      for (const { row, member, isRefused, code, message } of refusals) {
        if (member === location && isRefused(object, args)) {
          throw new ExcelError(code, `${message} (${row})`);
        }
      }
    },
    onRequest() {
      before = workbook.state;
      return () => {
        if (forgetsUndo && workbook.state !== before) isUndoLost = true;
        loseUndo();
      };
    },
    atStart: () => before,
    openUndoGroup() {
      // Excels that forget undo anyway have no groups.
      isInGroup = !forgetsUndo;
      groups += 1;
      return () => {
        isInGroup = false;
      };
    },
  };
}

/** R4: instead of ending, Excel says that it would, so that nothing is lost in the workbench. */
function refuseUndoingHidden(now: WorkbookState, before: WorkbookState): void {
  const rowsBefore = new Map(before.sheets.map(({ id, rows }) => [id, rows]));
  const wasFilled = ({ id, visibility, rows }: Sheet) =>
    visibility === "VeryHidden" && rows.size > 0 && rows !== rowsBefore.get(id);
  if (now.sheets.some(wasFilled)) {
    throw new ExcelError(
      "GeneralException",
      "Excel would end here: a very hidden sheet was filled. (R4)",
    );
  }
}

function formulasIn([formulas]: readonly unknown[]): number {
  const cells: readonly unknown[] = Array.isArray(formulas) ? formulas.flat() : [formulas];
  return cells.filter((cell) => typeof cell === "string" && cell.startsWith("=")).length;
}
