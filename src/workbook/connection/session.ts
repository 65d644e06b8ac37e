import { problemOf } from "./hostErrors";
import { isApiSupported } from "./officeApi";
import type { QuoteProblem, QuoteReading } from "../ports/quotes/quotePort";
import type { Reading, WorkbookProblem } from "./reading";

/** What quotes in a workbook are made with. */
export type QuoteContext = {
  /** "FLUX", or the namespace of the development add-in. */
  readonly namespace: string;
  /** After so many milliseconds without an answer, Excel is taken for lost. */
  readonly timeout: number;
};

/** All that quotes need; print settings and several ranges at once came last. */
const NEEDED_API = "1.9";

/**
 * Excel gave no answer: `hostCode` of a hostFailure. Before anything was written; or while it was, when the user has
 * to look whether it is there. A third one of ours is NotTakenBack: half of something may have been left.
 */
type LostHostCode = "NoAnswer" | "NoAnswerWhileWriting";

class HostLost extends Error {
  constructor(readonly hostCode: LostHostCode) {
    super(hostCode);
  }
}

/** A problem of ours that ends a batch before anything is written. */
export class Refusal extends Error {
  constructor(readonly problem: QuoteProblem) {
    super(problem.code);
  }
}

/** Since the batch has read the workbook, somebody has changed it so that nothing could be written. */
export class WorkbookChanged extends Error {}

/** One conversation with the workbook. */
export type ExcelSession = {
  readonly context: Excel.RequestContext;
  readonly settings: QuoteContext;
  /**
   * Sends what is waiting and waits for the answer. When none comes, the batch ends here, so that nothing is written
   * after the user was told so.
   */
  readonly sync: (phase?: "reading" | "writing") => Promise<void>;
};

async function answered(
  context: Excel.RequestContext,
  timeout: number,
  hostCode: LostHostCode,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new HostLost(hostCode));
    }, timeout);
  });
  try {
    await Promise.race([context.sync(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

function sessionIn(context: Excel.RequestContext, settings: QuoteContext): ExcelSession {
  return {
    context,
    settings,
    sync: (phase) =>
      answered(
        context,
        settings.timeout,
        phase === "writing" ? "NoAnswerWhileWriting" : "NoAnswer",
      ),
  };
}

function isHostLost(error: unknown): boolean {
  return error instanceof HostLost;
}

/**
 * Takes back what a failed write has left, recognised by its content: what somebody has worked on since stays. It uses the
 * session that it gets, since the one before may be over.
 *
 * @throws Refusal leftUnfinished
 */
export type Rollback = (session: ExcelSession) => void | Promise<void>;

/** What could not be taken back while Excel was lost; it is tried again before anything else is done. */
const unsettled: Rollback[] = [];

export function remember(rollBack: Rollback): void {
  unsettled.push(rollBack);
}

async function recoverEarlier(session: ExcelSession): Promise<void> {
  for (let last = unsettled.at(-1); last; last = unsettled.at(-1)) {
    try {
      await last(session);
      await session.sync("writing");
    } catch (error) {
      // What Excel turns down now, it would turn down for ever, and with it all that is asked of it.
      if (!isHostLost(error)) unsettled.pop();
      if (error instanceof Refusal) throw error;
      throw new Refusal({ code: "hostFailure", hostCode: "NotTakenBack" });
    }
    unsettled.pop();
  }
}

/**
 * Runs a batch of quotes; what goes wrong in the workbook becomes data. Each of its requests is a step of undo: Excels
 * that can join them refuse to around what cannot be undone.
 */
export async function attempt<Value>(
  settings: QuoteContext,
  batch: (session: ExcelSession) => Promise<Value>,
): Promise<QuoteReading<Value>> {
  if (!isApiSupported(NEEDED_API)) {
    return { ok: false, error: { code: "requirementSet", version: `ExcelApi ${NEEDED_API}` } };
  }
  return inSession(settings, batch);
}

/**
 * The same in any Excel. A batch that finds the workbook changed before it has written anything runs once more, from
 * its reading on.
 */
export async function inSession<Value>(
  settings: QuoteContext,
  batch: (session: ExcelSession) => Promise<Value>,
): Promise<QuoteReading<Value>> {
  const run = <Result>(work: (session: ExcelSession) => Promise<Result>) =>
    Excel.run({ delayForCellEdit: false }, (context) => work(sessionIn(context, settings)));
  try {
    if (unsettled.length > 0) await run(recoverEarlier);
    try {
      return { ok: true, value: await run(batch) };
    } catch (error) {
      if (!(error instanceof WorkbookChanged)) throw error;
      return { ok: true, value: await run(batch) };
    }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.problem };
    if (error instanceof HostLost) {
      return { ok: false, error: { code: "hostFailure", hostCode: error.hostCode } };
    }
    if (error instanceof WorkbookChanged) return { ok: false, error: { code: "workbookChanged" } };
    return { ok: false, error: problemOf(error) };
  }
}

/** Runs a batch that has nothing to do with quotes, so that it is refused for nothing that concerns them alone. */
export async function attemptTool<Value>(
  settings: QuoteContext,
  batch: (session: ExcelSession) => Promise<Value>,
): Promise<Reading<Value>> {
  const outcome = await attempt(settings, batch);
  if (outcome.ok) return outcome;
  const { error } = outcome;
  if (error.code === "requirementSet") {
    return { ok: false, error: { code: "hostFailure", hostCode: error.version } };
  }
  return { ok: false, error: error as WorkbookProblem };
}
