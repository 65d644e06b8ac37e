import { ACTION, PATH, type Action, type Batch } from "./batch/wire";
import type { Dispatcher } from "./dispatcher";
import type { FaultInjection, Interference } from "./faults";
import { REFUSALS } from "./refusals";
import { utf8Length } from "./utf8";
import type { Outcome } from "./wire/outcome";

export type RequestCounters = {
  /** Requests to the workbook, without those by which office.js tidies up. */
  readonly roundTrips: number;
  /** All requests, also of the runtime of custom functions and for tidying up. */
  readonly requests: number;
  readonly actions: number;
};

export type Requests = {
  /** Answers one request, whose body is the JSON of a batch; never, when a fault wants it so. */
  readonly answer: (body: string) => Promise<Outcome>;
  readonly counters: () => RequestCounters;
};

type Options = {
  readonly dispatcher: Dispatcher;
  readonly injection: FaultInjection;
  readonly reloadPane: () => void;
  /** R17: whether there is a limit to what a request and an answer hold. */
  readonly limitsPayloads: boolean;
};

/** What a request or an answer may hold on the web (R17). */
const MOST_BYTES = 5 * 1024 * 1024;

const NO_INTERFERENCE: Interference = {
  refusal: undefined,
  isLost: false,
  isAnswerLost: false,
  delay: 0,
  reloadsPane: false,
  beforeAction: () => undefined,
};

/** Takes requests, within Excel's limits and with the faults that were asked for. */
export function createRequests(options: Options): Requests {
  const { dispatcher, injection, reloadPane, limitsPayloads } = options;
  let roundTrips = 0;
  let requests = 0;
  let actions = 0;

  async function answer(body: string): Promise<Outcome> {
    // Excel answers from another process, never while the page is still speaking.
    await Promise.resolve();
    requests += 1;
    if (isTooLarge(body)) return refused("RequestTooLarge");
    const batch = JSON.parse(body) as Batch;
    actions += batch.Actions.length;
    const isRoundTrip = isForWorkbook(batch);
    if (isRoundTrip) roundTrips += 1;
    const interference = isRoundTrip ? injection.next() : NO_INTERFERENCE;
    if (interference.isLost) return never();
    const outcome = interference.refusal ?? carryOut(batch, interference);
    if (interference.reloadsPane) reloadPane();
    if (interference.isAnswerLost || interference.reloadsPane) return never();
    if (interference.delay > 0) await wait(interference.delay);
    return outcome;
  }

  function carryOut(batch: Batch, { beforeAction }: Interference): Outcome {
    const body = JSON.stringify(dispatcher.process(batch, beforeAction));
    return isTooLarge(body) ? refused("ResponseTooLarge") : { kind: "answered", body };
  }

  function isTooLarge(body: string): boolean {
    return limitsPayloads && utf8Length(body) > MOST_BYTES;
  }

  return { answer, counters: () => ({ roundTrips, requests, actions }) };
}

function refused(kind: keyof typeof REFUSALS): Outcome {
  return { kind: "refused", refusal: REFUSALS[kind] };
}

/** Neither what office.js does when it tidies up nor what it tells services outside the workbook. */
function isForWorkbook({ Actions, ObjectPaths }: Batch): boolean {
  return !isCleanup(Actions) && Actions.some((action) => isOfWorkbook(action));

  function isOfWorkbook({ ActionType, ObjectPathId }: Action): boolean {
    // It belongs to the method beside it; a handler of the runtime may be added while a cell is edited.
    if (ActionType === ACTION.trace) return false;
    let path = ObjectPaths[String(ObjectPathId)];
    while (path?.ParentObjectPathId) path = ObjectPaths[String(path.ParentObjectPathId)];
    return path?.ObjectPathType !== PATH.newObject;
  }
}

function isCleanup(actions: readonly Action[]): boolean {
  return (
    actions.every(
      ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference",
    ) && actions.some(({ Name }) => Name === "_RemoveReference")
  );
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
