import { hostObject, type HostClass, type HostObject } from "../hostObject";

/** What the add-in asked of its ribbon by `Office.ribbon.requestUpdate`, as data. */
export type RibbonState = {
  /** Buttons by their id; one that is not there is enabled. */
  readonly enabled: () => ReadonlyMap<string, boolean>;
  /** Contextual tabs by their id. */
  readonly visible: () => ReadonlyMap<string, boolean>;
  readonly onChanged: (listener: () => void) => () => void;
  readonly services: Readonly<Record<string, () => HostObject>>;
};

export function createRibbonState(): RibbonState {
  const enabled = new Map<string, boolean>();
  const visible = new Map<string, boolean>();
  const listeners = new Set<() => void>();

  function changed(): void {
    for (const listener of listeners) listener();
  }

  const button: HostClass<string> = {
    name: "RibbonButton",
    ids: (id) => ({ Id: id }),
    scalars: {
      Id: { get: (id) => id },
      Enabled: {
        get: (id) => enabled.get(id) ?? true,
        set: (id, value) => {
          enabled.set(id, value === true);
          changed();
        },
      },
    },
    methods: {
      SetEnabled: (id, [value]) => {
        enabled.set(id, value === true);
        changed();
      },
    },
  };

  const tab: HostClass<string> = {
    name: "RibbonTab",
    ids: (id) => ({ Id: id }),
    scalars: { Id: { get: (id) => id } },
    methods: {
      SetVisibility: (id, [value]) => {
        visible.set(id, value === true);
        changed();
      },
    },
  };

  const ribbon: HostClass<null> = {
    name: "DynamicRibbon",
    methods: {
      GetButton: (_, [id]) => hostObject(button, String(id)),
      GetTab: (_, [id]) => hostObject(tab, String(id)),
    },
  };

  return {
    enabled: () => enabled,
    visible: () => visible,
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    services: { "Microsoft.DynamicRibbon.DynamicRibbon": () => hostObject(ribbon, null) },
  };
}
