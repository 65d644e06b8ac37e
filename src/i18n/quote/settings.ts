import type { Language } from "../language";
import { settingsDe, type SettingsTexts } from "./settings.de";
import { settingsEn } from "./settings.en";

export type { SettingsTexts } from "./settings.de";

const TEXTS: Readonly<Record<Language, SettingsTexts>> = { de: settingsDe, en: settingsEn };

/** The texts of the settings in the language of the pane. */
export function settingsTexts(language: Language): SettingsTexts {
  return TEXTS[language];
}
