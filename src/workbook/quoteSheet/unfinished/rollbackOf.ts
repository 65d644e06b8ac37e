import { rollBackDeletion } from "../deletion/bringBack";
import { deletedIn } from "../deletion/deleted";
import { rollBackForm, type WrittenForm } from "../form/rollbackForm";
import { sheetRemoval } from "../write/madeSheet";
import { quoteRestoring } from "../rollback/quoteRestoring";
import type { ExcelSession } from "../../connection/session";
import { recoverUpdate } from "../update/recoverUpdate";
import { rollBackAtSelection, type WrittenAtSelection } from "../rollback/rollbackAtSelection";
import type { WrittenUpdate } from "../rollback/rollbackUpdate";
import type { Note } from "./note";
import type { WrittenSheet } from "./writtenSheet";

/**
 * Takes back what a note tells of, as the pane would have done that has written it.
 *
 * @returns whether it was whole, but for its note, and stays
 * @throws Refusal leftUnfinished where somebody has worked on it since
 */
export async function rollbackOf(session: ExcelSession, note: Note): Promise<boolean> {
  const { write } = note;
  switch (note.about.kind) {
    case "sheet": {
      const { made, quote } = write as WrittenSheet;
      const remove = await sheetRemoval(session, made, { isFromNote: true });
      if (!remove) return true;
      const restore = quote && (await quoteRestoring(session, quote));
      restore?.();
      remove();
      return false;
    }
    case "form":
      await rollBackForm(session, write as WrittenForm, { isFromNote: true });
      return false;
    case "selection":
      return rollBackAtSelection(session, write as WrittenAtSelection);
    case "update":
      return recoverUpdate(session, write as WrittenUpdate);
    case "deletion": {
      const deleted = deletedIn(note);
      return deleted !== undefined && rollBackDeletion(session, deleted);
    }
  }
}
