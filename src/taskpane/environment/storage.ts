/** Keeps small texts on this machine, as far as the browser lets a framed page do so. */
export type TextStorage = {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
};

/** The storage of this browser; where it is blocked or full, nothing is stored and nothing fails. */
export function browserStorage(partition: string): TextStorage {
  const full = (key: string) => `${partition}flux.${key}`;
  return {
    read: (key) => attempt(() => localStorage.getItem(full(key))) ?? undefined,
    write: (key, text) => attempt(() => localStorage.setItem(full(key), text)),
    remove: (key) => attempt(() => localStorage.removeItem(full(key))),
  };
}

/** Browsers throw at the mere mention of localStorage where it is forbidden. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
