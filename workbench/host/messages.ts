import type { MessageEntry } from "./wire/outcome";

/** The channel richApiMessage: what Excel tells the add-in on its own. */
export type Messages = {
  readonly send: (entries: readonly MessageEntry[]) => void;
  /** Raises an event of the object model. */
  readonly raise: (type: number, targetId: string, message: unknown) => void;
  readonly onMessages: (listener: (entries: readonly MessageEntry[]) => void) => () => void;
};

const GENERIC_EVENT = 65_536;

export function createMessages(): Messages {
  const listeners = new Set<(entries: readonly MessageEntry[]) => void>();
  let lastId = 0;

  function send(entries: readonly MessageEntry[]): void {
    for (const listener of listeners) listener(entries);
  }

  return {
    send,
    raise(type, targetId, message) {
      lastId += 1;
      send([[GENERIC_EVENT, type, targetId, JSON.stringify(message), lastId, false]]);
    },
    onMessages(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
