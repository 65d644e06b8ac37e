import type { TextStorage } from "../../src/taskpane/environment/storage";

/** A storage that forgets with the test. */
export function memoryStorage(texts: Readonly<Record<string, string>> = {}): TextStorage {
  const saved = new Map(Object.entries(texts));
  return {
    read: (key) => saved.get(key),
    write: (key, text) => void saved.set(key, text),
    remove: (key) => void saved.delete(key),
  };
}
