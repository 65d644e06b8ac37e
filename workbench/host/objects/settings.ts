import { deleteSetting, setSetting, settingValue } from "../../model/settings";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { textOf } from "./arguments";
import { lookup } from "./lookup";

type SettingPlace = { readonly context: HostContext; readonly key: string };

const SETTING: HostClass<SettingPlace> = {
  name: "Setting",
  ids: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ context, key }) => settingValue(context.workbook.state.settings, key) ?? null,
      set: ({ context, key }, value) =>
        context.workbook.change("addin", (draft) => setSetting(draft, key, value)),
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: ({ context, key }) => {
      context.workbook.change("addin", (draft) => deleteSetting(draft, key));
    },
  },
};

const { items, item, methods } = lookup<HostContext>({
  items: (context) =>
    Array.from(context.workbook.state.settings.keys(), (key) =>
      hostObject(SETTING, { context, key }),
    ),
  item: (context, key) =>
    typeof key === "string" && context.workbook.state.settings.has(key)
      ? hostObject(SETTING, { context, key })
      : null,
});

const SETTINGS: HostClass<HostContext> = {
  name: "SettingCollection",
  items,
  item,
  methods: {
    ...methods,
    Add: (context, [key, value]) => {
      const text = textOf(key, "key");
      context.workbook.change("addin", (draft) => setSetting(draft, text, value));
      return hostObject(SETTING, { context, key: text });
    },
  },
};

export function settingsObject(context: HostContext): HostObject {
  return hostObject(SETTINGS, context);
}
