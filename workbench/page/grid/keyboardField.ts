import { actionOf, characterOf, type GridAction } from "./keys";
import type { Rectangle } from "./types";

export type KeyboardHandlers = {
  /** False when the key is not for the grid after all. */
  readonly onAction: (action: GridAction) => boolean;
  readonly onTyped: (text: string) => void;
};

/**
 * A field that nobody sees: it has the keyboard while the grid has it, so that dead keys, other input methods and the
 * clipboard work, and it tells a screen reader what the canvas cannot say.
 */
export class KeyboardField {
  readonly #field: HTMLTextAreaElement;
  readonly #live: HTMLElement;

  constructor(parent: HTMLElement, handlers: KeyboardHandlers) {
    const field = document.createElement("textarea");
    const live = document.createElement("div");
    this.#field = field;
    this.#live = live;
    field.className = "gridKeyboard";
    field.rows = 1;
    field.autocomplete = "off";
    field.spellcheck = false;
    field.setAttribute("autocapitalize", "off");
    live.className = "gridLive";
    live.setAttribute("aria-live", "polite");
    parent.append(field, live);
    field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const action = actionOf(event);
      if (action) {
        if (handlers.onAction(action)) event.preventDefault();
        return;
      }
      const character = characterOf(event);
      if (character === undefined) return;
      event.preventDefault();
      handlers.onTyped(character);
    });
    const take = () => {
      const text = field.value;
      field.value = "";
      if (text !== "") handlers.onTyped(text);
    };
    field.addEventListener("compositionend", take);
    field.addEventListener("input", (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      take();
    });
  }

  get element(): HTMLElement {
    return this.#field;
  }

  focus(): void {
    this.#field.focus({ preventScroll: true });
  }

  /** Input methods open their lists at the field, so it stands at the active cell. */
  moveTo(place: Rectangle | undefined): void {
    if (!place) return;
    this.#field.style.left = `${place.left}px`;
    this.#field.style.top = `${place.top}px`;
  }

  describe(label: string, cell: string): void {
    if (this.#field.ariaLabel !== label) this.#field.ariaLabel = label;
    if (this.#live.textContent !== cell) this.#live.textContent = cell;
  }
}
