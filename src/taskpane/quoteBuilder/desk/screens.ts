import type { ComponentType } from "react";
import type { ScreenName } from "./DeskContext";

export type RareScreen = Exclude<ScreenName, "quote">;

/** Loads a screen that is not needed before somebody goes there. */
export type LoadScreen = () => Promise<ComponentType>;

/** Where one can go from the quote; each screen is a chunk of its own, and a `DeskScreen`. */
export const SCREENS: Readonly<Partial<Record<RareScreen, LoadScreen>>> = {
  list: async () =>
    (await import(/* webpackChunkName: "quote-list" */ "../quoteList/QuoteListScreen"))
      .QuoteListScreen,
  reading: async () =>
    (await import(/* webpackChunkName: "quote-reading" */ "../sheetReading/ReadingScreen"))
      .ReadingScreen,
  settings: async () =>
    (await import(/* webpackChunkName: "quote-settings" */ "../settings/SettingsScreen"))
      .SettingsScreen,
};
