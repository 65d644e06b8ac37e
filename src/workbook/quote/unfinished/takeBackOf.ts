import { takeBackDeletion } from "../deletion/bringBack";
import { deletedIn } from "../deletion/deleted";
import { takeBackForm, type WrittenForm } from "../form/takeBackForm";
import { sheetRemoval } from "../madeSheet";
import { quoteRestoring } from "../quoteRestoring";
import type { QuoteSession } from "../session";
import { settleUpdate } from "../settleUpdate";
import { takeBackAtSelection, type WrittenAtSelection } from "../takeBackAtSelection";
import type { WrittenUpdate } from "../takeBackUpdate";
import type { Note } from "./note";
import type { WrittenSheet } from "./writtenSheet";

/**
 * Takes back what a note tells of, as the pane would have done that has written it.
 *
 * @returns whether it was whole, but for its note, and stays
 * @throws Refusal leftUnfinished where somebody has worked on it since
 */
export async function takeBackOf(session: QuoteSession, note: Note): Promise<boolean> {
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
      await takeBackForm(session, write as WrittenForm, { isFromNote: true });
      return false;
    case "selection":
      return takeBackAtSelection(session, write as WrittenAtSelection);
    case "update":
      return settleUpdate(session, write as WrittenUpdate);
    case "deletion": {
      const deleted = deletedIn(note);
      return deleted !== undefined && takeBackDeletion(session, deleted);
    }
  }
}
