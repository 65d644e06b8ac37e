import type { Workbook } from "../../model/workbook";
import type { NamedEvent } from "../wire/outcome";

export type Events = {
  readonly onNamedEvent: (listener: (event: NamedEvent) => void) => () => void;
};

/** Tells the add-in what is selected; of the events of the object model it registers for none. */
export function createEvents(workbook: Workbook): Events {
  const listeners = new Set<(event: NamedEvent) => void>();

  workbook.onViewChanged(({ kind }) => {
    if (kind !== "selected") return;
    for (const listener of listeners) listener("documentSelectionChanged");
  });

  return {
    onNamedEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
