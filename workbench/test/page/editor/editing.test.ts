import { createCalculation } from "../../../calculation/calculation";
import { GERMAN } from "../../../culture/culture";
import { areaOf } from "../../../model/area";
import { Workbook } from "../../../model/workbook";
import { catalogueOf } from "../../../page/editor/catalogue";
import { pressKey } from "../../../page/editor/editorKeys";
import { Editing } from "../../../page/editor/editing";
import type { PickedRange } from "../../../page/grid/types";

const CATALOGUE = catalogueOf(
  "FLUX",
  {
    functions: [{ id: "TIER", name: "TIER", parameters: [{ name: "Benutzer" }] }],
  },
  GERMAN,
);

/** An editor over a workbook, with a grid that notes what it is told. */
function start() {
  const workbook = new Workbook({
    culture: GERMAN,
    calculator: createCalculation({ culture: GERMAN }),
  });
  const told: string[] = [];
  const refusals: string[] = [];
  let pick: ((range: PickedRange) => void) | undefined;
  const editing = new Editing({
    workbook,
    knowledge: () => ({ catalogue: CATALOGUE, culture: GERMAN, isName: (name) => name === "su" }),
    grid: () => ({
      focus: () => told.push("focus"),
      advance: (direction) => told.push(direction),
      fitEntry: () => undefined,
      pickRange: (callback) => (pick = callback),
      pickByKey: ({ key }) => told.push(`pick ${key}`) > 0,
      stopPicking: () => (pick = undefined),
      scrollTo: () => undefined,
    }),
    explain: ({ code }) => code,
    invalid: (_cell, text) => (text === "verboten" ? "nicht zulässig" : undefined),
    onRefused: (sentence) => refusals.push(sentence),
    onEditing: (isEditing) => told.push(isEditing ? "on" : "off"),
  });
  const { id: sheetId } = workbook.activeSheet;
  return {
    workbook,
    editing,
    told,
    refusals,
    sheetId,
    begin: (address: string, text?: string) => {
      const { row, column } = areaOf(address);
      editing.begin({ sheetId, row, column }, "cell", text);
    },
    type: (text: string) => editing.change({ text, start: text.length, end: text.length }),
    press: (key: string, modifiers: Partial<KeyboardEvent> = {}) =>
      pressKey(editing, { key, ...modifiers } as KeyboardEvent),
    point: (address: string, onSheet = sheetId) =>
      pick?.({ sheetId: onSheet, area: areaOf(address) }),
    isPicking: () => pick !== undefined,
    value: (address: string) => {
      const { row, column } = areaOf(address);
      return workbook.value(sheetId, row, column);
    },
  };
}

it.each([
  ["Enter", {}, "down"],
  ["Enter", { shiftKey: true }, "up"],
  ["Tab", {}, "right"],
  ["Tab", { shiftKey: true }, "left"],
  ["ArrowDown", {}, "down"],
  ["ArrowLeft", {}, "left"],
])("enters by %s %j and goes %s", (key, modifiers, direction) => {
  const { begin, type, press, value, told } = start();
  begin("A1", "1");
  type("1,5");
  press(key, modifiers);
  expect(value("A1")).toBe(1.5);
  expect(told).toEqual(["on", "off", "focus", direction]);
});

it("gives up by Escape", () => {
  const { begin, type, press, value, editing, workbook } = start();
  begin("A1", "x");
  type("xy");
  press("Escape");
  expect(value("A1")).toBeNull();
  expect(editing.state).toBeUndefined();
  expect(workbook.canUndo).toBe(false);
});

it("keeps a formula that is none, and says so", () => {
  const { begin, type, press, editing, value } = start();
  begin("A1", "=");
  type("=1+*2");
  press("Enter");
  expect(editing.state).toMatchObject({ refusal: "InvalidArgument", typed: { text: "=1+*2" } });
  type("=1+2");
  expect(editing.state?.refusal).toBeUndefined();
  press("Enter");
  expect(value("A1")).toBe(3);
});

it("keeps what the validation of the cell forbids", () => {
  const { begin, type, press, editing } = start();
  begin("A1", "v");
  type("verboten");
  press("Enter");
  expect(editing.state?.refusal).toBe("nicht zulässig");
});

it("closes brackets that are left open", () => {
  const { begin, type, press, value } = start();
  begin("A1", "=");
  type("=SUMME(1;2,5");
  press("Enter");
  expect(value("A1")).toBe(3.5);
});

it("refuses to edit a locked cell of a protected sheet", () => {
  const { begin, editing, refusals, workbook, sheetId } = start();
  workbook.change("person", (draft) =>
    draft.updateSheet(sheetId, { protection: { isProtected: true } }),
  );
  begin("A1", "x");
  expect(editing.state).toBeUndefined();
  expect(refusals).toEqual(["AccessDenied"]);
});

it("takes the address that is pointed at, and the next one in its place", () => {
  const { begin, type, press, point, isPicking, editing, value } = start();
  begin("B1", "7");
  type("7");
  press("Enter");
  begin("A1", "=");
  expect(isPicking()).toBe(true);
  point("C3");
  point("B1");
  expect(editing.state?.typed.text).toBe("=B1");
  type("=B1*2");
  expect(isPicking()).toBe(false);
  press("Enter");
  expect(value("A1")).toBe(14);
});

it("names the sheet of an address on another sheet", () => {
  const { begin, point, editing, workbook } = start();
  workbook.change("person", (draft) => {
    const [first] = draft.state.sheets;
    if (first) draft.update({ sheets: [first, { ...first, id: "other", name: "x y" }] });
  });
  begin("A1", "=");
  workbook.activate("other");
  point("B2:C3", "other");
  expect(editing.state?.typed.text).toBe("='x y'!B2:C3");
  editing.cancel();
  expect(workbook.activeSheet.name).toBe("Tabelle1");
});

it("gives arrow keys to the grid where an address may stand, to the caret in a cell that is edited", () => {
  const { begin, press, editing, told } = start();
  begin("A1", "=");
  expect(press("ArrowUp")).toBe(true);
  expect(told).toContain("pick ArrowUp");
  press("F2");
  expect(editing.state?.mode).toBe("edit");
  expect(press("ArrowUp")).toBe(false);
});

it("takes a suggestion by Tab, by Enter only where the text means nothing else", () => {
  const { begin, type, press, editing, workbook } = start();
  begin("A1", "=");
  type("=flux");
  press("Enter");
  expect(editing.state?.typed.text).toBe("=FLUX.TIER(");
  type("=su");
  expect(editing.state?.chosen).toBe(-1);
  press("Tab");
  expect(editing.state?.typed.text).toBe("=SUMME(");
  type("=su");
  press("Escape");
  expect(editing.state?.help.suggestions).toEqual([]);
  press("Enter");
  expect(editing.state).toBeUndefined();
  expect(workbook.canUndo).toBe(true);
});

it("goes round in the list of suggestions", () => {
  const { begin, type, press, editing } = start();
  begin("A1", "=");
  type("=summe");
  const count = editing.state?.help.suggestions.length ?? 0;
  press("ArrowUp");
  expect(editing.state?.chosen).toBe(count - 1);
  press("ArrowDown");
  expect(editing.state?.chosen).toBe(0);
});

it("breaks the line by Alt and Enter", () => {
  const { begin, type, press, value } = start();
  begin("A1", "a");
  press("Enter", { altKey: true });
  expect(value("A1")).toBeNull();
  type("a\nb");
  press("Enter");
  expect(value("A1")).toBe("a\nb");
});

it("leaves keys alone while a character is composed, and while nothing is edited", () => {
  const { begin, press, editing } = start();
  expect(press("Enter")).toBe(false);
  begin("A1", "a");
  expect(press("Enter", { isComposing: true })).toBe(false);
  expect(editing.state).toBeDefined();
});

it("makes no step of undo of an entry that changes nothing", () => {
  const { begin, press, workbook } = start();
  begin("A1");
  press("Enter");
  expect(workbook.canUndo).toBe(false);
});
