import { ExcelError } from "../../model/errors";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import type { Messages } from "../messages";

/** The words of `Office.addin` on the wire. */
export type PaneState = "Visible" | "Background";

/** The task pane of the add-in: whether it is seen. */
export type Pane = {
  readonly state: () => PaneState;
  /** Shows or hides the pane, whoever wants it; the add-in is told. */
  readonly set: (state: PaneState) => void;
  readonly onChanged: (listener: (state: PaneState) => void) => () => void;
  readonly services: Readonly<Record<string, () => HostObject>>;
};

const VISIBILITY_CHANGED = 65_539;

export function createPane(messages: Messages): Pane {
  const listeners = new Set<(state: PaneState) => void>();
  let state: PaneState = "Visible";

  function set(next: PaneState): void {
    if (next === state) return;
    state = next;
    messages.raise(VISIBILITY_CHANGED, "", {
      visibility: next === "Visible" ? "Visible" : "Hidden",
    });
    for (const listener of listeners) listener(next);
  }

  const runtime: HostClass<null> = {
    name: "AppRuntimeService",
    methods: {
      GetAppRuntimeState: () => state,
      SetAppRuntimeState: (_, [wanted]) => {
        if (wanted !== "Visible" && wanted !== "Background") {
          throw new ExcelError("InvalidArgument", `"${String(wanted)}" is no state of a pane.`);
        }
        set(wanted);
      },
    },
  };

  return {
    state: () => state,
    set,
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    services: {
      "Microsoft.AppRuntime.AppRuntimeService": () => hostObject(runtime, null),
    },
  };
}
