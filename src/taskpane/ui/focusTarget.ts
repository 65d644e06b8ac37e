import type { KeyboardEvent } from "react";

/** Attributes of what gets the focus though it is no stop of Tab, such as the heading of a screen. */
export const FOCUS_TARGET = {
  tabIndex: -1,
  /** In Excel on the web office.js moves the focus in place of the browser, and from what is no stop it finds no next. */
  onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Tab" && event.target === event.currentTarget) event.stopPropagation();
  },
} as const;
