import type { Draft } from "./draft";
import { ExcelError } from "./errors";

/** Keeps a setting of the add-in with the workbook; the value is anything that JSON can hold. */
export function setSetting(draft: Draft, key: string, value: unknown): void {
  if (key === "") throw new ExcelError("InvalidArgument", "A setting needs a key.");
  const text = JSON.stringify(value ?? null);
  if (draft.state.settings.get(key) === text) return;
  draft.update({ settings: new Map(draft.state.settings).set(key, text) });
  draft.report({ kind: "settings" });
}

/** Deletes a setting; ItemNotFound when there is none. */
export function deleteSetting(draft: Draft, key: string): void {
  const settings = new Map(draft.state.settings);
  if (!settings.delete(key)) {
    throw new ExcelError("ItemNotFound", `There is no setting "${key}".`);
  }
  draft.update({ settings });
  draft.report({ kind: "settings" });
}

/** The value of a setting; undefined when there is none. */
export function settingValue(settings: ReadonlyMap<string, string>, key: string): unknown {
  const text = settings.get(key);
  return text === undefined ? undefined : JSON.parse(text);
}
