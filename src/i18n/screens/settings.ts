import type { Language } from "../language";
import { settingsDe, type SettingsTexts } from "../de/screens/settings";
import { settingsEn } from "../en/screens/settings";

export type { SettingsTexts } from "../de/screens/settings";

const TEXTS: Readonly<Record<Language, SettingsTexts>> = { de: settingsDe, en: settingsEn };

/** The texts of the settings in the language of the pane. */
export function settingsTexts(language: Language): SettingsTexts {
  return TEXTS[language];
}
