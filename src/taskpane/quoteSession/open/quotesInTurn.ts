import type { PaneQuotes } from "../../environment/paneQuotes";

export type Turns = {
  /** Waits until everything that was started before is done. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>;
};

/** One after the other. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    inTurn(work) {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
  };
}

type Method = (...given: readonly unknown[]) => Promise<unknown>;

/**
 * The same quotes, one action at a time: two that keep the same quote at once would keep it twice.
 *
 * @param prepare begins what has to be done before each action
 */
export function quotesInTurn(
  quotes: PaneQuotes,
  { inTurn }: Turns,
  prepare: () => void,
): PaneQuotes {
  const methods = Object.entries(quotes).map(([name, member]) => {
    if (typeof member !== "function") return [name, member] as const;
    const method = member as Method;
    const waiting: Method = (...given) => {
      prepare();
      return inTurn(() => method(...given));
    };
    return [name, waiting] as const;
  });
  return Object.fromEntries(methods) as PaneQuotes;
}
