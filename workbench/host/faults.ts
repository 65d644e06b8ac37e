import { ExcelError, type ExcelErrorCode } from "../model/errors";
import { REFUSALS, type RefusalKind } from "./refusals";
import type { Outcome } from "./wire/outcome";

/** Which request a fault is for: 1 is the next one; those by which office.js tidies up do not count. */
type When = { readonly request?: number };

/** Faults on demand; each is for one request unless it says otherwise. */
export type Faults = {
  /** Fails the n-th action of a request that reads, calls or sets something; 1 is the first. */
  readonly failAction: (n: number, code: ExcelErrorCode, when?: When) => void;
  /** Fails the next calls or changes of a member: "Range.formulas", "WorksheetCollection.add". */
  readonly failMember: (member: string, code: ExcelErrorCode, times?: number) => void;
  /** Turns a whole request down before any of it is done. */
  readonly refuse: (kind: RefusalKind, when?: When) => void;
  /** As while somebody is typing into a cell: every request is turned down until it is over. */
  readonly setCellEditMode: (isOn: boolean) => void;
  /** Answers late, by milliseconds. */
  readonly delay: (milliseconds: number, when?: When) => void;
  /** The request never arrives, so that it is never answered. */
  readonly loseRequest: (when?: When) => void;
  /** The request is carried out, but its answer is lost. */
  readonly loseAnswer: (when?: When) => void;
  /** From that request on nothing is answered, until `reconnect`. */
  readonly disconnect: (when?: When) => void;
  readonly reconnect: () => void;
  /** The pane is loaded anew once that request is carried out; its answer is lost with the old pane. */
  readonly reloadPane: (when?: When) => void;
  readonly clear: () => void;
};

/** What the faults do to one request. */
export type Interference = {
  readonly refusal: Outcome | undefined;
  readonly isLost: boolean;
  readonly isAnswerLost: boolean;
  readonly delay: number;
  readonly reloadsPane: boolean;
  /** Called before every action that reads, calls or sets something. */
  readonly beforeAction: () => void;
};

export type FaultInjection = {
  readonly faults: Faults;
  /** What happens to the next request. */
  readonly next: () => Interference;
  /** Called with every member that is called or set, "Class.member". */
  readonly beforeMember: (location: string) => void;
};

type Plan = {
  failures: Map<number, ExcelErrorCode>;
  refusal?: RefusalKind;
  isLost?: boolean;
  isAnswerLost?: boolean;
  delay?: number;
  disconnects?: boolean;
  reloadsPane?: boolean;
};

export function createFaults(): FaultInjection {
  const plans = new Map<number, Plan>();
  const members = new Map<string, { readonly code: ExcelErrorCode; times: number }>();
  let requests = 0;
  let isInCellEditMode = false;
  let isDisconnected = false;

  function planFor({ request = 1 }: When = {}): Plan {
    const number = requests + request;
    const plan = plans.get(number) ?? { failures: new Map() };
    plans.set(number, plan);
    return plan;
  }

  const faults: Faults = {
    failAction: (n, code, when) => void planFor(when).failures.set(n, code),
    failMember: (member, code, times = 1) => void members.set(member, { code, times }),
    refuse: (kind, when) => void (planFor(when).refusal = kind),
    setCellEditMode: (isOn) => void (isInCellEditMode = isOn),
    delay: (milliseconds, when) => void (planFor(when).delay = milliseconds),
    loseRequest: (when) => void (planFor(when).isLost = true),
    loseAnswer: (when) => void (planFor(when).isAnswerLost = true),
    disconnect: (when) => void (planFor(when).disconnects = true),
    reconnect: () => void (isDisconnected = false),
    reloadPane: (when) => void (planFor(when).reloadsPane = true),
    clear() {
      plans.clear();
      members.clear();
      isInCellEditMode = false;
      isDisconnected = false;
    },
  };

  function next(): Interference {
    requests += 1;
    const plan = plans.get(requests);
    plans.delete(requests);
    if (plan?.disconnects) isDisconnected = true;
    const kind = isInCellEditMode ? "CellEditMode" : plan?.refusal;
    let actions = 0;
    return {
      refusal: kind && { kind: "refused", refusal: REFUSALS[kind] },
      isLost: isDisconnected || plan?.isLost === true,
      isAnswerLost: plan?.isAnswerLost === true,
      delay: plan?.delay ?? 0,
      reloadsPane: plan?.reloadsPane === true,
      beforeAction() {
        actions += 1;
        const code = plan?.failures.get(actions);
        if (code) throw failure(code);
      },
    };
  }

  function beforeMember(location: string): void {
    const member = members.get(location);
    if (!member) return;
    member.times -= 1;
    if (member.times <= 0) members.delete(location);
    throw failure(member.code);
  }

  return { faults, next, beforeMember };
}

function failure(code: ExcelErrorCode): ExcelError {
  return new ExcelError(code, `The workbench was asked to fail here: ${code}.`);
}
