import type { TextStorage } from "./storage";

/** The key under which the pane once stored its only quote; each quote now has a key that begins with it. */
export const DRAFT_KEY = "quoteDraft";

/** The name of the quote that is open. */
export const OPEN_KEY = `${DRAFT_KEY}.open`;

/** The name of a quote with which the pane could not go on; it is opened by hand alone. */
export const AVOIDED_KEY = `${DRAFT_KEY}.avoided`;

/** Lets the pane start with another quote than the one that was open, which stays stored. */
export function setDraftAside(storage: TextStorage): void {
  const open = storage.read(OPEN_KEY);
  if (open !== undefined) storage.write(AVOIDED_KEY, open);
}
