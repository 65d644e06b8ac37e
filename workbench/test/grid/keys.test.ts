import { actionOf, characterOf } from "../../page/grid/keys";

function key(keys: string) {
  const parts = keys.split("+");
  return {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
    metaKey: parts.includes("Meta"),
  };
}

describe("what keys mean", () => {
  it.each([
    ["Enter", { kind: "advance", direction: "down" }],
    ["Shift+Enter", { kind: "advance", direction: "up" }],
    ["Tab", { kind: "advance", direction: "right" }],
    ["Shift+Tab", { kind: "advance", direction: "left" }],
    ["F2", { kind: "edit" }],
    ["Delete", { kind: "clear" }],
    ["Backspace", { kind: "clearAndEdit" }],
    ["Ctrl+z", { kind: "undo" }],
    ["Ctrl+Shift+Z", { kind: "redo" }],
    ["Ctrl+y", { kind: "redo" }],
    ["Meta+z", { kind: "undo" }],
    ["Ctrl+b", { kind: "style", font: "bold" }],
    ["Ctrl+u", { kind: "style", font: "underline" }],
    ["Ctrl+PageDown", { kind: "sheet", by: 1 }],
    ["Shift+F10", { kind: "menu" }],
    ["Escape", { kind: "escape" }],
    ["F5", undefined],
    ["Ctrl+c", undefined],
    ["Alt+ArrowDown", undefined],
    ["a", undefined],
    ["Shift", undefined],
  ])("%s", (keys, action) => {
    expect(actionOf(key(keys))).toEqual(action);
  });

  it.each([
    ["a", "a"],
    ["Shift+A", "A"],
    ["ß", "ß"],
    ["😀", "😀"],
    ["Ctrl+Alt+€", "€"],
    ["Alt+@", "@"],
    [" ", " "],
    ["=", "="],
    ["Ctrl+c", undefined],
    ["Meta+v", undefined],
    ["Dead", undefined],
    ["F2", undefined],
    ["Shift", undefined],
  ])("%s writes %s", (keys, character) => {
    expect(characterOf(key(keys))).toBe(character);
  });

  it("takes AltGr for what it writes, not for a command", () => {
    expect(actionOf(key("Ctrl+Alt+2"))).toBeUndefined();
  });
});
