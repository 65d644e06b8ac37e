/** @jest-environment jsdom */
import { renderPane } from "../../../support/renderPane";

it.each([
  [true, "dark"],
  [false, "light"],
] as const)(
  "paints the browser's own controls as Office's theme wants them: dark is %s, %s",
  (isDark, scheme) => {
    renderPane({ isDark });
    expect(document.documentElement.style.colorScheme).toBe(scheme);
  },
);
