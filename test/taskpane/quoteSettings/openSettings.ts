import { screen } from "@testing-library/react";
import type { Language } from "../../../src/i18n";
import { settingsTexts } from "../../../src/i18n/screens/settings";
import type { PaneQuotes } from "../../../src/taskpane/environment/paneQuotes";
import type { TextStorage } from "../../../src/taskpane/environment/storage";
import { openQuote } from "../quoteSession/openQuote";

type SettingsOptions = {
  readonly language?: Language;
  readonly quotes?: PaneQuotes;
  readonly storage?: TextStorage;
};

/** Goes from the quote to the settings. */
export async function openSettings(options: SettingsOptions = {}) {
  const { language = "de" } = options;
  const pane = await openQuote(options);
  const button = language === "de" ? "Einstellungen" : "Settings";
  await pane.user.click(screen.getByRole("button", { name: button }));
  await screen.findByRole("heading", { level: 2, name: settingsTexts(language).groups.seller });
  return pane;
}
