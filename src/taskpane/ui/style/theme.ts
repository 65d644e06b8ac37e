import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";

/** Shades of the teal of the icon, the darkest first. */
const TEAL: BrandVariants = {
  10: "#021719",
  20: "#06292c",
  30: "#073a3f",
  40: "#084950",
  50: "#0a5962",
  60: "#0b656f",
  70: "#0c717b",
  80: "#0e7c86",
  90: "#2a8b94",
  100: "#4099a2",
  110: "#58a8b0",
  120: "#72b8bf",
  130: "#8ec8ce",
  140: "#acd9dd",
  150: "#cce9ec",
  160: "#e9f6f7",
};

const light = createLightTheme(TEAL);

const dark: Theme = {
  ...createDarkTheme(TEAL),
  // The shades that Fluent takes by default are too dark for text on a dark ground.
  colorBrandForeground1: TEAL[110],
  colorBrandForeground2: TEAL[120],
  colorBrandForegroundLink: TEAL[110],
};

const DARK_PREFERENCE = "(prefers-color-scheme: dark)";

/**
 * The theme of Office where it tells, else that of the browser. High contrast needs no theme of its own:
 * the browser then paints everything in the colours of the system.
 */
export function usePaneTheme(isOfficeDark: boolean | undefined): Theme {
  const prefersDark = useSyncExternalStore(watchPreference, readPreference);
  const isDark = isOfficeDark ?? prefersDark;
  // Scroll bars and the browser's own controls follow this, whatever the system prefers.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark ? dark : light;
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
