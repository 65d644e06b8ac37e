import { movedChoice, withoutList, type EditState } from "./editState";
import type { Editing } from "./editing";
import type { Advance } from "../grid/types";

const ARROWS: Readonly<Record<string, Advance>> = {
  ArrowDown: "down",
  ArrowUp: "up",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key does in the editor, as in Excel; true when it did something and must do nothing else. */
export function pressKey(editing: Editing, event: KeyboardEvent): boolean {
  const { state } = editing;
  // A composed character (accents, an input method) ends with an Enter of its own.
  if (!state || event.isComposing) return false;
  return pressInList(editing, state, event) || pressInText(editing, state, event);
}

function pressInList(editing: Editing, state: EditState, event: KeyboardEvent): boolean {
  const { suggestions } = state.help;
  if (suggestions.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return false;
  switch (event.key) {
    case "ArrowDown":
    case "ArrowUp":
      editing.update((current) => movedChoice(current, event.key === "ArrowDown" ? 1 : -1));
      return true;
    case "Tab":
      if (event.shiftKey) return false;
      editing.take(Math.max(state.chosen, 0));
      return true;
    case "Enter":
      if (event.shiftKey || state.chosen === -1) return false;
      editing.take(state.chosen);
      return true;
    case "Escape":
      editing.update(withoutList);
      return true;
    default:
      return false;
  }
}

function pressInText(editing: Editing, state: EditState, event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey } = event;
  switch (key) {
    case "Enter": {
      if (!altKey) return editing.commit(shiftKey ? "up" : "down") || true;
      const { text, start, end } = state.typed;
      const typed = `${text.slice(0, start)}\n${text.slice(end)}`;
      editing.change({ text: typed, start: start + 1, end: start + 1 });
      return true;
    }
    case "Tab":
      return editing.commit(shiftKey ? "left" : "right") || true;
    case "Escape":
      editing.cancel();
      return true;
    case "F2":
      editing.update((current) => ({
        ...current,
        mode: current.mode === "edit" ? "enter" : "edit",
      }));
      return true;
    default:
      return pressArrow(editing, state, event);
  }
}

function pressArrow(editing: Editing, { mode }: EditState, event: KeyboardEvent): boolean {
  const direction = ARROWS[event.key];
  if (direction === undefined || mode === "edit") return false;
  const { grid } = editing.surroundings;
  if (editing.isPointing) return grid()?.pickByKey(event) ?? false;
  return editing.commit(direction) || true;
}
