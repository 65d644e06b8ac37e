import { flushSync } from "react-dom";

/** The id of the button that opens a line. */
export function lineButtonId(lineId: string): string {
  return `line-${lineId}`;
}

export function focusLine(lineId: string): void {
  const button = document.getElementById(lineButtonId(lineId));
  button?.scrollIntoView({ block: "center" });
  button?.focus();
}

/** The id of the control of a field. */
export function fieldId(field: string): string {
  return `field-${field}`;
}

export function focusField(field: string): void {
  const control = document.getElementById(fieldId(field));
  control?.scrollIntoView({ block: "center" });
  control?.focus();
}

/** Makes a change that may take the focused element along, and gives the focus back to it or to its line. */
export function withFocusOn(lineId: string, change: () => void): void {
  const focused = document.activeElement;
  flushSync(change);
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  else focusLine(lineId);
}
