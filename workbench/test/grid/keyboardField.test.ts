/** @jest-environment jsdom */
import { KeyboardField } from "../../page/grid/keyboardField";
import type { GridAction } from "../../page/grid/keys";

function start(isTaken = true) {
  const typed: string[] = [];
  const actions: GridAction["kind"][] = [];
  const parent = document.createElement("div");
  document.body.replaceChildren(parent);
  const keyboard = new KeyboardField(parent, {
    onAction: ({ kind }) => {
      actions.push(kind);
      return isTaken;
    },
    onTyped: (text) => typed.push(text),
  });
  const field = parent.querySelector("textarea");
  if (!field) throw new Error("There is no field.");
  const press = (key: string, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent("keydown", { key, cancelable: true, ...init });
    field.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { typed, actions, parent, keyboard, field, press };
}

describe("the field that has the keyboard for the grid", () => {
  it("tells characters and actions, and leaves other keys to the browser", () => {
    const { typed, actions, press } = start();
    expect([press("a"), press("Delete"), press("F5"), press("c", { ctrlKey: true })]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([typed, actions]).toEqual([["a"], ["clear"]]);
  });

  it("leaves a key to the browser when the grid does not take it", () => {
    expect(start(false).press("Escape")).toBe(false);
  });

  it("waits for the end of a composition, as with dead keys", () => {
    const { typed, field, press } = start();
    press("Dead");
    press("e", { isComposing: true });
    field.value = "é";
    field.dispatchEvent(new InputEvent("input", { isComposing: true }));
    expect(typed).toEqual([]);
    field.dispatchEvent(new CompositionEvent("compositionend"));
    expect([typed, field.value]).toEqual([["é"], ""]);
  });

  it("takes texts that come without keys", () => {
    const { typed, field } = start();
    field.value = "😀";
    field.dispatchEvent(new InputEvent("input"));
    expect(typed).toEqual(["😀"]);
  });

  it("says what is where it stands", () => {
    const { parent, keyboard, field } = start();
    keyboard.describe("Zellen des Blatts Tabelle1", "B2, leer");
    expect(field.ariaLabel).toBe("Zellen des Blatts Tabelle1");
    expect(parent.querySelector("[aria-live=polite]")?.textContent).toBe("B2, leer");
    keyboard.focus();
    expect(document.activeElement).toBe(field);
  });
});
