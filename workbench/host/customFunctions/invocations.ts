import type { CellPosition } from "../../model/calculator";
import type { FormulaResult } from "../../model/values";
import type { MessageEntry } from "../wire/outcome";
import type { Habits } from "../profiles/profile";
import { formulaResult, type SentResult } from "./results";

/** A call that the add-in is to make. */
export type Invocation = {
  readonly id: number;
  readonly key: string;
  readonly functionId: string;
  readonly values: readonly unknown[];
  readonly address: string;
  readonly allowsErrors: boolean;
  /** The cells that wait for it, by their place as text. */
  readonly cells: Map<string, CellPosition>;
};

export type NewInvocation = Omit<Invocation, "id" | "cells">;

export type Invocations = {
  readonly find: (key: string) => Invocation | undefined;
  /** Makes a call together with all others of the same calculation, as soon as the add-in can be called. */
  readonly start: (invocation: NewInvocation) => Invocation;
  /** Gives a call up; the add-in makes it all the same once it was sent. */
  readonly giveUp: (invocation: Invocation) => void;
  /** Takes results; those of calls that were given up are ignored. Gives what was answered. */
  readonly answer: (
    results: readonly SentResult[],
  ) => readonly (readonly [Invocation, FormulaResult])[];
  /** From now on the add-in can be called. */
  readonly ready: () => void;
  /** The add-in is gone, as when its pane is loaded anew: what it has not answered is asked again. */
  readonly reset: () => void;
  /** Calls that are not answered yet. */
  readonly waiting: () => number;
  /** Messages with calls that were sent. */
  readonly messages: () => number;
};

/** How an Excel treats answers. */
type AnswerHabits = Partial<Pick<Habits, "spreadsErrors" | "leavesBusy">>;

/** R28: from so many calls at once on one stays unanswered; assumed, since the reports give no number. */
const MANY_CALLS = 1000;

const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const ALLOWS_ERRORS = 4;

/** The calls on their way to the add-in; `send` raises entries of the channel richApiMessage. */
export function createInvocations(
  send: (entries: readonly MessageEntry[]) => void,
  { spreadsErrors = false, leavesBusy = false }: AnswerHabits = {},
): Invocations {
  const byKey = new Map<string, Invocation>();
  const byId = new Map<number, Invocation>();
  /** What will not be told of its answer. */
  const stuck = new Set<Invocation>();
  let queue: Invocation[] = [];
  let isReady = false;
  let isFlushing = false;
  let lastId = 0;
  let messages = 0;

  function flushSoon(): void {
    if (isFlushing) return;
    isFlushing = true;
    // A calculation is done without a pause, so that all its calls are there by then.
    queueMicrotask(() => {
      isFlushing = false;
      flush();
    });
  }

  function flush(): void {
    if (!isReady || queue.length === 0) return;
    const entries = queue.map(entryOf);
    const last = queue.at(-1);
    if (last && leavesBusy && queue.length >= MANY_CALLS) stuck.add(last);
    queue = [];
    messages += 1;
    send(entries);
  }

  function forget(invocation: Invocation): void {
    byId.delete(invocation.id);
    if (byKey.get(invocation.key) === invocation) byKey.delete(invocation.key);
  }

  return {
    find: (key) => byKey.get(key),
    start(given) {
      lastId += 1;
      const invocation: Invocation = { ...given, id: lastId, cells: new Map() };
      byKey.set(given.key, invocation);
      byId.set(lastId, invocation);
      queue.push(invocation);
      flushSoon();
      return invocation;
    },
    giveUp(invocation) {
      forget(invocation);
      const waiting = queue.indexOf(invocation);
      if (waiting >= 0) queue.splice(waiting, 1);
    },
    answer: (results) =>
      results.flatMap((result) => {
        const invocation = byId.get(result.id);
        if (!invocation) return [];
        const value = formulaResult(result, spreadsErrors);
        forget(invocation);
        if (stuck.delete(invocation)) return [];
        return [[invocation, value] as const];
      }),
    ready() {
      isReady = true;
      flushSoon();
    },
    reset() {
      isReady = false;
      queue = [...byId.values()];
    },
    waiting: () => byId.size,
    messages: () => messages,
  };
}

function entryOf(invocation: Invocation): MessageEntry {
  const { id, functionId, values, address, allowsErrors } = invocation;
  const flags = allowsErrors ? ALLOWS_ERRORS : 0;
  const message = JSON.stringify([id, functionId, values, address, flags, null]);
  return [CUSTOM_FUNCTION, INVOKE, "", message, id, false];
}
