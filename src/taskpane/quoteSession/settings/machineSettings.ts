import type { Result } from "../../../pricing";
import {
  type QuoteSettings,
  type StoredDocumentError,
  readStoredSettings,
  storedTextOfSettings,
} from "../../../quote";
import type { TextStorage } from "../../environment/storage";

/** The key under which this machine stores the settings of quotes. */
export const SETTINGS_KEY = "quoteSettings";

const SET_ASIDE_KEY = `${SETTINGS_KEY}.setAside`;

export type MachineSettings = {
  readonly text: string;
  readonly reading: Result<QuoteSettings, StoredDocumentError>;
};

/** What this machine has stored; undefined for nothing, and where the browser forbids to look. */
export function recallSettings(storage: TextStorage): MachineSettings | undefined {
  const text = storage.read(SETTINGS_KEY);
  return text === undefined ? undefined : { text, reading: readStoredSettings(text, "machine") };
}

/** False where the browser stores nothing, or has no room left. */
export function rememberSettings(settings: QuoteSettings, storage: TextStorage): boolean {
  return wrote(SETTINGS_KEY, storedTextOfSettings(settings), storage);
}

/** Keeps a text that is about to be replaced; false if that cannot be. */
export function setSettingsAside(text: string, storage: TextStorage): boolean {
  return wrote(SET_ASIDE_KEY, text, storage);
}

function wrote(key: string, text: string, storage: TextStorage): boolean {
  storage.write(key, text);
  return storage.read(key) === text;
}
