import type { Advance } from "./types";

/** What a key asks of the grid. */
export type GridAction =
  | { readonly kind: "move"; readonly direction: Advance; readonly extend: boolean }
  | { readonly kind: "jump"; readonly direction: Advance; readonly extend: boolean }
  | { readonly kind: "page"; readonly direction: Advance; readonly extend: boolean }
  | { readonly kind: "home"; readonly extend: boolean }
  | { readonly kind: "corner"; readonly isLast: boolean; readonly extend: boolean }
  | { readonly kind: "advance"; readonly direction: Advance }
  | { readonly kind: "sheet"; readonly by: 1 | -1 }
  | { readonly kind: "selectAll" }
  | { readonly kind: "edit" }
  | { readonly kind: "clear" }
  | { readonly kind: "clearAndEdit" }
  | { readonly kind: "undo" | "redo" }
  | { readonly kind: "style"; readonly font: "bold" | "italic" | "underline" }
  | { readonly kind: "menu" }
  | { readonly kind: "escape" };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

const ARROWS: Readonly<Record<string, Advance>> = {
  ArrowDown: "down",
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowLeft: "left",
};

const STYLES: Readonly<Record<string, "bold" | "italic" | "underline">> = {
  b: "bold",
  i: "italic",
  u: "underline",
};

/** What a key means in Excel when no cell is being edited; undefined when it means nothing here. */
export function actionOf(event: Key): GridAction | undefined {
  const { key, shiftKey: extend } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  const direction = ARROWS[key];
  if (direction) {
    if (event.altKey) return undefined;
    return { kind: isCommand ? "jump" : "move", direction, extend };
  }
  if (key === "PageDown" || key === "PageUp") return pageOf(event, isCommand);
  if (isCommand) return event.altKey ? undefined : commandOf(key, extend);
  switch (key) {
    case "Home":
      return { kind: "home", extend };
    case "Enter":
      return { kind: "advance", direction: extend ? "up" : "down" };
    case "Tab":
      return { kind: "advance", direction: extend ? "left" : "right" };
    case "F2":
      return extend ? undefined : { kind: "edit" };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return { kind: "clearAndEdit" };
    case "Escape":
      return { kind: "escape" };
    case "ContextMenu":
      return { kind: "menu" };
    case "F10":
      return extend ? { kind: "menu" } : undefined;
    default:
      return undefined;
  }
}

/** The character that a key writes; undefined for keys that write nothing, and for those that begin a composition. */
export function characterOf({ key, ctrlKey, metaKey, altKey }: Key): string | undefined {
  // AltGr arrives as Ctrl and Alt together.
  const isCommand = (ctrlKey && !altKey) || metaKey;
  return Array.from(key).length === 1 && !isCommand ? key : undefined;
}

function pageOf({ key, shiftKey: extend }: Key, isCommand: boolean): GridAction {
  const isNext = key === "PageDown";
  if (isCommand) return { kind: "sheet", by: isNext ? 1 : -1 };
  return { kind: "page", direction: isNext ? "down" : "up", extend };
}

function commandOf(key: string, extend: boolean): GridAction | undefined {
  const letter = key.toLowerCase();
  const font = STYLES[letter];
  if (font) return { kind: "style", font };
  switch (letter) {
    case "z":
      return { kind: extend ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "a":
      return { kind: "selectAll" };
    case "home":
      return { kind: "corner", isLast: false, extend };
    case "end":
      return { kind: "corner", isLast: true, extend };
    default:
      return undefined;
  }
}
