import type { QuoteSettings, SettingsPlace } from "../../../quote";

export type SettingsChange = (settings: QuoteSettings) => QuoteSettings;

/** What is there and cannot be read; it stays as it is until the user says otherwise. */
export type UnreadableSettings = {
  readonly place: SettingsPlace;
  /** Undefined where Excel did not give it. */
  readonly text: string | undefined;
  readonly reason: "newerSchema" | "notADocument" | "notReached";
};

export type SettingsState = {
  readonly settings: QuoteSettings;
  /** Until it is known whether the workbook has settings. */
  readonly isReading: boolean;
  /** The last changes hold until the pane is closed, and no longer. */
  readonly isUnsaved: boolean;
  readonly unreadable: UnreadableSettings | undefined;
  /** What others have changed at the same time and what lost to the settings that hold; shown until it is answered. */
  readonly others: readonly QuoteSettings[];
};

export type MoveOutcome =
  | "moved"
  /** A colleague has saved settings in the workbook meanwhile; these hold now. */
  | "foundOthers"
  | "failed";
