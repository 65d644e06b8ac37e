import type { PaneQuotes } from "../../environment/paneQuotes";
import { type QuoteSettings, mergedSettings, readSettingsWithOthers } from "../../../quote";
import type { UnreadableSettings } from "./settingsState";

/** With the texts as they were read; undefined where Excel did not give them. */
type WorkbookSettings = { readonly seen: readonly string[] | undefined } & (
  | { readonly kind: "none" }
  | {
      readonly kind: "settings";
      readonly settings: QuoteSettings;
      /** What lost a merge: stored as such, or because people have saved several at the same time. */
      readonly others: readonly QuoteSettings[];
    }
  | { readonly kind: "unreadable"; readonly unreadable: UnreadableSettings }
);

const NOT_REACHED = { place: "workbook", text: undefined, reason: "notReached" } as const;

/** The settings that the workbook has, in one. */
export async function readWorkbookSettings({
  readSettings,
}: Pick<PaneQuotes, "readSettings">): Promise<WorkbookSettings> {
  if (!readSettings) return { kind: "none", seen: undefined };
  // What works in the sheets is loaded when it is first used, and that can fail.
  const read = await readSettings().catch(() => undefined);
  if (!read?.ok) return { kind: "unreadable", seen: undefined, unreadable: NOT_REACHED };
  const { value: seen } = read;
  const all: QuoteSettings[] = [];
  const others: QuoteSettings[] = [];
  for (const text of seen) {
    const settings = readSettingsWithOthers(text, "workbook");
    if (!settings.ok) {
      const { code: reason } = settings.error;
      return { kind: "unreadable", seen, unreadable: { place: "workbook", text, reason } };
    }
    all.push(settings.value.settings);
    others.push(...settings.value.others);
  }
  const [first, ...twins] = all;
  if (!first) return { kind: "none", seen };
  let settings = first;
  for (const twin of twins) {
    const merge = mergedSettings(undefined, settings, twin);
    settings = merge.settings;
    if (merge.others) others.push(merge.others);
  }
  return { kind: "settings", seen, settings, others };
}
