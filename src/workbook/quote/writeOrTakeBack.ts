import { isHostLost, Refusal, remember, type QuoteSession, type TakeBack } from "./session";

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
    if (isHostLost(error)) throw error;
    await takenBack(session, takeBack);
    throw error;
  }
}

/**
 * Takes back at once what failed, or notes that it is to be taken back.
 *
 * @throws Refusal with the host code NotTakenBack
 */
export async function takenBack(session: QuoteSession, takeBack: TakeBack): Promise<void> {
  try {
    await takeBack(session, false);
    await session.sync("writing");
  } catch {
    remember(takeBack);
    throw new Refusal({ code: "hostFailure", hostCode: "NotTakenBack" });
  }
}
