import { isHostLost, Refusal, type QuoteSession } from "./session";

/**
 * Writes what the callback says and waits for the answer. When Excel turns it down, what was done of it is taken back
 * before the error goes on; when Excel is lost, nothing can be.
 *
 * @throws Refusal with the host code NotTakenBack when that fails too
 */
export async function writeOrTakeBack(
  session: QuoteSession,
  write: () => void,
  takeBack: () => void | Promise<void>,
): Promise<void> {
  try {
    write();
    await session.sync("writing");
  } catch (error) {
    if (isHostLost(error)) throw error;
    try {
      await takeBack();
      await session.sync("writing");
    } catch {
      throw new Refusal({ code: "hostFailure", hostCode: "NotTakenBack" });
    }
    throw error;
  }
}
