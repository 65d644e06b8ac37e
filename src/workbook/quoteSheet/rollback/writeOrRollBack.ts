import { isChangeMeanwhile } from "../../connection/hostErrors";
import {
  Refusal,
  remember,
  WorkbookChanged,
  type ExcelSession,
  type Rollback,
} from "../../connection/session";
import type { Noted } from "../unfinished/note";

/** From this mark on the note of a request may be in the workbook. */
const NOTED = "noted";

/** From this mark on a request has written something else. */
const BEGUN = "begun";

/**
 * Writes what the callback says and waits for the answer. When Excel turns it down, what was done of it is taken back
 * before the error goes on; when Excel is lost, nothing can be.
 *
 * @param note stands in the workbook until all is written or taken back
 * @throws Refusal with the host code NotTakenBack when that fails too; then it is tried again before the next request
 */
export async function writeOrRollBack(
  session: ExcelSession,
  write: () => void,
  rollBack: Rollback,
  note?: Noted,
): Promise<void> {
  try {
    const noted = note?.put(session);
    write();
    noted?.delete();
    await session.sync("writing");
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      await rolledBack(session, note ? withoutNote(note, rollBack) : rollBack);
    }
    throw error;
  }
}

/**
 * The same for a write that needs the workbook as it was read: the request begins with what fails otherwise. Then
 * nothing of it has been done, and nothing is taken back but the note.
 *
 * @param begin writes nothing but, at most, one thing that Excel does as a whole or not at all
 * @param isGoingOn the note stays when the request is done, since the write goes on in another one
 * @throws WorkbookChanged
 */
export async function writeAsRead<Begun>(
  session: ExcelSession,
  begin: () => Begun,
  write: (initial: Begun) => void,
  rollBack: Rollback,
  {
    note,
    isGoingOn = false,
  }: { readonly note?: Noted | undefined; readonly isGoingOn?: boolean } = {},
): Promise<void> {
  const { context } = session;
  try {
    context.trace(NOTED);
    const noted = note?.put(session);
    const initial = begin();
    context.trace(BEGUN);
    write(initial);
    if (!isGoingOn) noted?.delete();
    await session.sync("writing");
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const isBegun = error.traceMessages.includes(BEGUN);
    if (note && error.traceMessages.includes(NOTED)) {
      await rolledBack(session, withoutNote(note, isBegun ? rollBack : () => undefined));
    } else if (isBegun) await rolledBack(session, rollBack);
    if (!isBegun && isChangeMeanwhile(error)) throw new WorkbookChanged();
    throw error;
  }
}

/** Takes back a write of which there is still a note, and then the note; it goes too where somebody has worked on what was written. */
export function withoutNote(note: Pick<Noted, "removal">, rollBack: Rollback): Rollback {
  return async (session) => {
    const remove = await note.removal(session);
    if (!remove) return;
    try {
      await rollBack(session);
    } catch (error) {
      if (error instanceof Refusal) {
        remove();
        await session.sync("writing");
      }
      throw error;
    }
    remove();
  };
}

/**
 * Takes back at once what failed, or notes that it is to be taken back.
 *
 * @throws Refusal leftUnfinished where somebody has worked on it, else with the host code NotTakenBack
 */
export async function rolledBack(session: ExcelSession, rollBack: Rollback): Promise<void> {
  try {
    await rollBack(session);
    await session.sync("writing");
  } catch (error) {
    if (error instanceof Refusal) throw error;
    remember(rollBack);
    throw new Refusal({ code: "hostFailure", hostCode: "NotTakenBack" });
  }
}
