import { useEffect, useState, useSyncExternalStore } from "react";
import type { PaneQuotes } from "../../paneQuotes";
import type { TextStorage } from "../../storage";
import { SETTINGS_KEY } from "./machineSettings";
import { SettingsKeeper } from "./settingsKeeper";
import type { SettingsState } from "./settingsState";

/** The settings of quotes as they are now, and what keeps them. */
export function useQuoteSettings(
  storage: TextStorage,
  quotes: PaneQuotes,
): { readonly keeper: SettingsKeeper; readonly kept: SettingsState } {
  const [keeper] = useState(() => new SettingsKeeper(storage, quotes));
  const kept = useSyncExternalStore(keeper.subscribe, keeper.state);

  useEffect(() => {
    function handleStorage({ key }: StorageEvent) {
      if (key === null || key.endsWith(SETTINGS_KEY)) keeper.reread();
    }
    void keeper.read();
    addEventListener("storage", handleStorage);
    return () => {
      removeEventListener("storage", handleStorage);
      void keeper.flush();
    };
  }, [keeper]);

  return { keeper, kept };
}
