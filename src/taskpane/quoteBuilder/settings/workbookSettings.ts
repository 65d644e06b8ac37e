import type { PaneQuotes } from "../../paneQuotes";
import type { QuoteSettings } from "./quoteSettings";
import type { UnreadableSettings } from "./settingsState";
import { readStoredSettings } from "./storedSettings";

type WorkbookSettings =
  | { readonly kind: "none" }
  | { readonly kind: "settings"; readonly settings: QuoteSettings }
  | { readonly kind: "unreadable"; readonly unreadable: UnreadableSettings };

const NOT_REACHED = { place: "workbook", text: undefined, reason: "notReached" } as const;

/** The settings that the workbook has. */
export async function readWorkbookSettings({
  readSettings,
}: Pick<PaneQuotes, "readSettings">): Promise<WorkbookSettings> {
  if (!readSettings) return { kind: "none" };
  // What works in the sheets is loaded when it is first used, and that can fail.
  const read = await readSettings().catch(() => undefined);
  if (!read?.ok) return { kind: "unreadable", unreadable: NOT_REACHED };
  const { value: text } = read;
  if (text === undefined) return { kind: "none" };
  const settings = readStoredSettings(text, "workbook");
  if (settings.ok) return { kind: "settings", settings: settings.value };
  const { code: reason } = settings.error;
  return { kind: "unreadable", unreadable: { place: "workbook", text, reason } };
}
