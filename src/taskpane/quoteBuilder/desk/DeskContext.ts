import { createContext, useContext, type Dispatch } from "react";
import type { BuilderTexts } from "../../../i18n/quote/builder";
import type { QuoteDocument } from "../../../pricing";
import type { KeptQuotes } from "../../../workbook/quotePort";
import type { PaneQuotes } from "../../paneQuotes";
import type { QuoteSettings } from "../settings/quoteSettings";
import type { SettingsKeeper } from "../settings/settingsKeeper";
import type { SettingsState } from "../settings/settingsState";
import type { BuilderAction, Draft } from "../state/builderState";

export type ScreenName = "quote" | "list" | "settings" | "reading";

/** What all screens of the quote builder share. */
export type Desk = {
  readonly quotes: PaneQuotes;
  readonly words: BuilderTexts;
  /** ISO. */
  readonly today: string;
  readonly newId: () => string;
  /** The open quote. */
  readonly document: QuoteDocument;
  readonly typed: Draft["typed"];
  readonly dispatch: Dispatch<BuilderAction>;
  /** What the workbook keeps; undefined where there is none, and where it could not be read. */
  readonly kept: KeptQuotes | undefined;
  /** Reads again what the workbook keeps; to be called after each action on it. */
  readonly refresh: () => Promise<void>;
  readonly settings: QuoteSettings;
  readonly changeSettings: SettingsKeeper["change"];
  /** Where the settings are kept and whether that goes well. */
  readonly keptSettings: SettingsState;
  readonly settingsKeeper: SettingsKeeper;
  readonly screen: ScreenName;
  readonly goTo: (screen: ScreenName) => void;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("There is no DeskContext around this component");
  return desk;
}
