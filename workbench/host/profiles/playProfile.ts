import { ExcelError } from "../../model/errors";
import type { WorkbookState } from "../../model/state";
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
};

/** Lets a workbook behave as one of the Excels: what is turned down, and what cannot be undone. */
export function playProfile({ refusals, habits }: Profile, workbook: Workbook): PlayedProfile {
  let before = workbook.state;
  let isUndoLost = false;

  function loseUndo(): void {
    if (isUndoLost) workbook.clearUndo();
    isUndoLost = false;
  }

  return {
    beforeMember(location, object, args) {
      loseUndo();
      isUndoLost = habits.withoutUndo.has(location);
      for (const { row, member, isRefused, code, message } of refusals) {
        if (member === location && isRefused(object, args)) {
          throw new ExcelError(code, `${message} (${row})`);
        }
      }
    },
    onRequest() {
      before = workbook.state;
      return () => {
        if (habits.forgetsUndo && workbook.state !== before) isUndoLost = true;
        loseUndo();
      };
    },
    atStart: () => before,
  };
}
