import { useEffect, useState, useSyncExternalStore } from "react";
import type { PaneQuotes } from "../../environment/paneQuotes";
import type { TextStorage } from "../../environment/storage";
import { SETTINGS_KEY } from "./machineSettings";
import { SettingsStore } from "./settingsStore";
import type { SettingsState } from "./settingsState";

/** The settings of quotes as they are now, and what saves them. */
export function useQuoteSettings(
  storage: TextStorage,
  quotes: PaneQuotes,
): { readonly settingsStore: SettingsStore; readonly saved: SettingsState } {
  const [settingsStore] = useState(() => new SettingsStore(storage, quotes));
  const saved = useSyncExternalStore(settingsStore.subscribe, settingsStore.state);

  useEffect(() => {
    function handleStorage({ key }: StorageEvent) {
      if (key === null || key.endsWith(SETTINGS_KEY)) settingsStore.reread();
    }
    void settingsStore.read();
    addEventListener("storage", handleStorage);
    return () => {
      removeEventListener("storage", handleStorage);
      void settingsStore.flush();
    };
  }, [settingsStore]);

  return { settingsStore, saved };
}
