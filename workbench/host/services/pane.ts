import { ExcelError } from "../../model/errors";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import type { Messages } from "../messages";

/** The words of `Office.addin` on the wire. */
export type PaneState = "Visible" | "Background";

/** The task pane of the add-in: whether it is seen, and whether the add-in starts with the workbook. */
export type Pane = {
  readonly state: () => PaneState;
  /** Shows or hides the pane, whoever wants it; the add-in is told. */
  readonly set: (state: PaneState) => void;
  /** Whether the add-in starts with the workbook: `Office.addin.setStartupBehavior`. */
  readonly startsWithWorkbook: () => boolean;
  readonly onChanged: (listener: (state: PaneState) => void) => () => void;
  readonly services: Readonly<Record<string, () => HostObject>>;
};

const VISIBILITY_CHANGED = 65_539;

export function createPane(messages: Messages): Pane {
  const listeners = new Set<(state: PaneState) => void>();
  let state: PaneState = "Visible";
  let startState = "Inactive";

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
        set(oneOf(wanted, ["Visible", "Background"]));
      },
    },
  };

  const persistence: HostClass<null> = {
    name: "AppRuntimePersistenceService",
    methods: {
      GetAppRuntimeStartState: () => startState,
      SetAppRuntimeStartState: (_, [wanted]) => {
        startState = oneOf(wanted, ["Inactive", "Background", "Visible"]);
      },
    },
  };

  return {
    state: () => state,
    set,
    startsWithWorkbook: () => startState !== "Inactive",
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    services: {
      "Microsoft.AppRuntime.AppRuntimeService": () => hostObject(runtime, null),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": () => hostObject(persistence, null),
    },
  };
}

function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) {
    throw new ExcelError("InvalidArgument", `"${String(value)}" is none of ${words.join(", ")}.`);
  }
  return found;
}
