import { isChangeMeanwhile } from "../hostErrors";
import { Refusal, remember, WorkbookChanged, type QuoteSession, type TakeBack } from "./session";

/** From this mark on a request has written something. */
const BEGUN = "begun";

/**
 * Writes what the callback says and waits for the answer. When Excel turns it down, what was done of it is taken back
 * before the error goes on; when Excel is lost, nothing can be.
 *
 * @throws Refusal with the host code NotTakenBack when that fails too; then it is tried again before the next request
 */
export async function writeOrTakeBack(
  session: QuoteSession,
  write: () => void,
  takeBack: TakeBack,
): Promise<void> {
  try {
    write();
    await session.sync("writing");
  } catch (error) {
    if (error instanceof OfficeExtension.Error) await takenBack(session, takeBack);
    throw error;
  }
}

/**
 * The same for a write that needs the workbook as it was read: the request begins with what fails otherwise. Then
 * nothing of it has been done, and nothing is taken back.
 *
 * @param begin writes nothing but, at most, one thing that Excel does as a whole or not at all
 * @throws WorkbookChanged
 */
export async function writeAsRead<Begun>(
  session: QuoteSession,
  begin: () => Begun,
  write: (begun: Begun) => void,
  takeBack: TakeBack,
): Promise<void> {
  try {
    const begun = begin();
    session.context.trace(BEGUN);
    write(begun);
    await session.sync("writing");
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    if (error.traceMessages.includes(BEGUN)) await takenBack(session, takeBack);
    else if (isChangeMeanwhile(error)) throw new WorkbookChanged();
    throw error;
  }
}

/**
 * Takes back at once what failed, or notes that it is to be taken back.
 *
 * @throws Refusal leftUnfinished where somebody has worked on it, else with the host code NotTakenBack
 */
export async function takenBack(session: QuoteSession, takeBack: TakeBack): Promise<void> {
  try {
    await takeBack(session);
    await session.sync("writing");
  } catch (error) {
    if (error instanceof Refusal) throw error;
    remember(takeBack);
    throw new Refusal({ code: "hostFailure", hostCode: "NotTakenBack" });
  }
}
