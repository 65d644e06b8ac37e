import type { TextStorage } from "../../environment/storage";

/** Under each key at most two texts are stored in a second. */
const PACE_MILLISECONDS = 500;

export type PacedStorage = TextStorage & {
  /**
   * For what changes with every key: a text is stored at once, those that follow it soon wait, and only the last of
   * them is stored. What waits is read as if it were there.
   */
  readonly paced: TextStorage;
  /** Stores what waits. */
  readonly flush: () => void;
};

type Pace = {
  readonly timer: ReturnType<typeof setTimeout>;
  /** What waits; undefined where nothing does. */
  readonly text: string | undefined;
};

/** The same storage, into which one may write as often as somebody types. */
export function pacedStorage(storage: TextStorage): PacedStorage {
  const paces = new Map<string, Pace>();

  const read = (key: string) => paces.get(key)?.text ?? storage.read(key);

  /** Gives what has waited. */
  function end(key: string): string | undefined {
    const pace = paces.get(key);
    clearTimeout(pace?.timer);
    paces.delete(key);
    return pace?.text;
  }

  function write(key: string, text: string): void {
    end(key);
    storage.write(key, text);
  }

  function remove(key: string): void {
    end(key);
    storage.remove(key);
  }

  function writePaced(key: string, text: string): void {
    const pace = paces.get(key);
    if (pace) {
      paces.set(key, { ...pace, text });
      return;
    }
    storage.write(key, text);
    paces.set(key, { timer: setTimeout(() => goOn(key), PACE_MILLISECONDS), text: undefined });
  }

  function goOn(key: string): void {
    const text = end(key);
    if (text !== undefined) writePaced(key, text);
  }

  function flush(): void {
    for (const key of [...paces.keys()]) {
      const text = end(key);
      if (text !== undefined) storage.write(key, text);
    }
  }

  return { read, write, remove, flush, paced: { read, remove, write: writePaced } };
}
