import type { ComponentType } from "react";
import type { ScreenName } from "../sessionState";

export type RareScreen = Exclude<ScreenName, "quote">;

/** Loads a screen that is not needed before somebody goes there. */
export type LoadScreen = () => Promise<ComponentType>;

/** Where one can go from the quote; each screen is a chunk of its own, and a `Screen`. */
export const SCREENS: Readonly<Partial<Record<RareScreen, LoadScreen>>> = {
  list: async () =>
    (await import(/* webpackChunkName: "quote-list" */ "../../quoteList/QuoteListScreen"))
      .QuoteListScreen,
  reading: async () =>
    (await import(/* webpackChunkName: "quote-reading" */ "../../sheetSync/ReadingScreen"))
      .ReadingScreen,
  settings: async () =>
    (await import(/* webpackChunkName: "quote-settings" */ "../../quoteSettings/SettingsScreen"))
      .SettingsScreen,
};
