import { useMemo, useSyncExternalStore } from "react";

/** State of which each component is drawn anew with the part that it shows, and with no other. */
export type Store<State> = {
  readonly state: () => State;
  readonly set: (change: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** @param complete what follows from a change is computed here, once, before anybody is told of it */
export function createStore<State extends object>(
  initial: State,
  complete: (next: State, before: State) => State,
): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    set(change) {
      const keys = Object.keys(change) as (keyof State)[];
      if (keys.every((key) => change[key] === state[key])) return;
      state = complete({ ...state, ...change }, state);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a component shows of a store: the same value until there is one that is not alike. */
export function useSelected<State, Value>(
  { state, subscribe }: Store<State>,
  select: (state: State) => Value,
  isAlike: (one: Value, other: Value) => boolean = Object.is,
): Value {
  const selected = useMemo(
    () => remembering(() => select(state()), isAlike),
    [state, select, isAlike],
  );
  return useSyncExternalStore(subscribe, selected);
}

function remembering<Value>(
  compute: () => Value,
  isAlike: (one: Value, other: Value) => boolean,
): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    const value = compute();
    if (!known || !isAlike(known.value, value)) known = { value };
    return known.value;
  };
}
