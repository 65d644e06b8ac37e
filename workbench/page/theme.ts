import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Theme as ThemeName } from "./grid/types";

/** Shades of the green that spreadsheets have, the darkest first. */
const GREEN: BrandVariants = {
  10: "#02140a",
  20: "#052412",
  30: "#07351b",
  40: "#094324",
  50: "#0b512c",
  60: "#0d5f34",
  70: "#0f6b3b",
  80: "#107c41",
  90: "#2b8c56",
  100: "#479b6c",
  110: "#62aa81",
  120: "#7eb997",
  130: "#99c8ad",
  140: "#b5d7c3",
  150: "#d2e7da",
  160: "#eef7f1",
};

const darkTheme = createDarkTheme(GREEN);

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(GREEN),
  dark: {
    ...darkTheme,
    // The shades that Fluent takes by default are too dark for text on a dark ground.
    colorBrandForeground1: GREEN[110],
    colorBrandForeground2: GREEN[120],
    colorBrandForegroundLink: GREEN[120],
    colorCompoundBrandForeground1: GREEN[110],
  },
};

const DARK_PREFERENCE = "(prefers-color-scheme: dark)";

/** The theme that the address asks for, else that of the system, also when it changes. */
export function useThemeName(asked: ThemeName | undefined): ThemeName {
  const prefersDark = useSyncExternalStore(watchPreference, readPreference);
  return asked ?? (prefersDark ? "dark" : "light");
}

function watchPreference(listener: () => void): () => void {
  const query = matchMedia(DARK_PREFERENCE);
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}

function readPreference(): boolean {
  return matchMedia(DARK_PREFERENCE).matches;
}
