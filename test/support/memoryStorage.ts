import type { TextStorage } from "../../src/taskpane/environment/storage";

/** A storage that forgets with the test. */
export function memoryStorage(texts: Readonly<Record<string, string>> = {}): TextStorage {
  const kept = new Map(Object.entries(texts));
  return {
    read: (key) => kept.get(key),
    write: (key, text) => void kept.set(key, text),
    remove: (key) => void kept.delete(key),
  };
}
