import type { Basis, Undo, UnfinishedAbout } from "../../ports/quotes/quotePort";
import {
  attempt,
  type QuoteContext,
  type ExcelSession,
  type Rollback,
} from "../../connection/session";
import { rolledBack, withoutNote } from "../rollback/writeOrRollBack";
import { newNote } from "./note";
import { storedNow } from "./storedNow";

type Undoing = {
  readonly settings: QuoteContext;
  readonly about: UnfinishedAbout;
  readonly basis?: Basis | undefined;
  /**
   * Reads what was written, and gives what takes it back.
   *
   * @throws Refusal changedSince where it is not as it was left
   */
  readonly onlyOurWrites: (session: ExcelSession) => Promise<ToTakeBack>;
};

type ToTakeBack = {
  /** As the note of the write had it, but as the quote is stored by now; while it is taken back there is one again. */
  readonly write: object;
  readonly rollBack: Rollback;
};

/** Takes back a write that was done, exactly and as a whole, as long as nobody has changed anything of it. */
export function undoOf({ settings, about, basis, onlyOurWrites }: Undoing): Undo {
  return () =>
    attempt(settings, async (session) => {
      const found = await onlyOurWrites(session);
      const note = newNote(about, found.write);
      const rollBack = withoutNote(note, found.rollBack);
      note.put(session);
      await session.sync("writing");
      try {
        await rollBack(session);
        await session.sync("writing");
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error)) throw error;
        // What has failed once is tried again, since half of it may be done.
        await rolledBack(session, rollBack);
      }
      await storedNow(session, about, basis);
      return undefined;
    });
}
