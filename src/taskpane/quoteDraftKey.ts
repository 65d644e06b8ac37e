import type { TextStorage } from "./storage";

/** Under which the pane keeps the quote that is being made. */
export const DRAFT_KEY = "quoteDraft";

/** Makes room for an empty quote without losing the one with which the pane could not go on. */
export function setDraftAside(storage: TextStorage): void {
  const draft = storage.read(DRAFT_KEY);
  if (draft !== undefined) storage.write(`${DRAFT_KEY}.setAside`, draft);
  storage.remove(DRAFT_KEY);
}
