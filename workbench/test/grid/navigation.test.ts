import { areaOf, cellAddress, addressOf, WHOLE_SHEET } from "../../model/area";
import { hideColumns, hideRows } from "../../model/cells/lines";
import { mergeArea } from "../../model/cells/merge";
import type { Workbook } from "../../model/workbook";
import { actionOf } from "../../page/grid/keys";
import { movedBy, type MovingAction } from "../../page/grid/moves";
import { advanced } from "../../page/grid/navigation";
import { openBook, sheetId } from "../support/openBook";

const PAGE = 10;

function select(workbook: Workbook, addresses: string, active: string): void {
  const selection = addresses.split(",").map(areaOf);
  workbook.select(sheetId(workbook), selection, areaOf(active));
}

function press(workbook: Workbook, keys: string): string {
  const parts = keys.split("+");
  const action = actionOf({
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
    metaKey: false,
  });
  const { view } = movedBy(workbook, action as MovingAction, PAGE);
  return `${view.selection.map(addressOf).join(",")} ${cellAddress(view.activeCell.row, view.activeCell.column)}`;
}

const TABLE = { A1: "a", B1: "b", A2: "1", B2: "2", A3: "3", D3: "x", A10: "y" };

describe("keys that move the selection", () => {
  it.each([
    ["B2", "ArrowDown", "B3 B3"],
    ["B2", "ArrowLeft", "A2 A2"],
    ["A1", "ArrowUp", "A1 A1"],
    ["XFD1048576", "ArrowRight", "XFD1048576 XFD1048576"],
    ["A1", "Ctrl+ArrowDown", "A3 A3"],
    ["A3", "Ctrl+ArrowDown", "A10 A10"],
    ["A10", "Ctrl+ArrowDown", "A1048576 A1048576"],
    ["A10", "Ctrl+ArrowUp", "A3 A3"],
    ["B3", "Ctrl+ArrowRight", "D3 D3"],
    ["D3", "Ctrl+ArrowRight", "XFD3 XFD3"],
    ["C5", "PageDown", "C15 C15"],
    ["C5", "PageUp", "C1 C1"],
    ["C5", "Home", "A5 A5"],
    ["C5", "Ctrl+Home", "A1 A1"],
    ["C5", "Ctrl+End", "D10 D10"],
    ["B2", "Shift+ArrowDown", "B2:B3 B2"],
    ["B2", "Ctrl+Shift+ArrowDown", "B2:B1048576 B2"],
    ["A1", "Ctrl+Shift+ArrowRight", "A1:B1 A1"],
    ["C5", "Ctrl+Shift+End", "C5:D10 C5"],
    ["H20", "Ctrl+a", "A:XFD H20"],
  ])("from %s, %s leads to %s", (from, keys, to) => {
    const workbook = openBook(TABLE);
    select(workbook, from, from);
    const expected = to.replace("A:XFD", addressOf(WHOLE_SHEET));
    expect(press(workbook, keys)).toBe(expected);
  });

  it("make an area smaller again from the corner across from the active cell", () => {
    const workbook = openBook();
    select(workbook, "B2:D5", "D5");
    expect(press(workbook, "Shift+ArrowDown")).toBe("B3:D5 D5");
    select(workbook, "B2:D5", "B2");
    expect(press(workbook, "Shift+ArrowLeft")).toBe("B2:C5 B2");
  });

  it("extend the last of several areas", () => {
    const workbook = openBook();
    select(workbook, "A1:A3,C1", "C1");
    expect(press(workbook, "Shift+ArrowRight")).toBe("A1:A3,C1:D1 C1");
  });

  it("keep whole columns whole", () => {
    const workbook = openBook();
    select(workbook, "B:B", "B1");
    expect(press(workbook, "Shift+ArrowRight")).toBe("B:C B1");
  });

  it("pass hidden lines", () => {
    const workbook = openBook();
    const id = sheetId(workbook);
    workbook.change("person", (draft) => {
      hideRows(draft, id, areaOf("2:4"), true);
      hideColumns(draft, id, areaOf("A:A"), true);
    });
    select(workbook, "B1", "B1");
    expect(press(workbook, "ArrowDown")).toBe("B5 B5");
    expect(press(workbook, "ArrowLeft")).toBe("B1 B1");
  });

  it("treat merged cells as one", () => {
    const workbook = openBook();
    const id = sheetId(workbook);
    workbook.change("person", (draft) => mergeArea(draft, id, areaOf("B2:C3"), false));
    select(workbook, "B1", "B1");
    expect(press(workbook, "ArrowDown")).toBe("B2:C3 B2");
    select(workbook, "B2:C3", "B2");
    expect(press(workbook, "ArrowDown")).toBe("B4 B4");
    expect(press(workbook, "ArrowRight")).toBe("D2 D2");
    select(workbook, "A2", "A2");
    expect(press(workbook, "Shift+ArrowRight")).toBe("A2:C3 A2");
  });

  it("go to the first cell that is not frozen with Home", () => {
    const workbook = openBook();
    const id = sheetId(workbook);
    workbook.change("person", (draft) =>
      draft.updateSheet(id, { frozen: { rows: 3, columns: 1 } }),
    );
    select(workbook, "E9", "E9");
    expect(press(workbook, "Home")).toBe("B9 B9");
    expect(press(workbook, "Ctrl+Home")).toBe("B4 B4");
  });
});

describe("after an entry", () => {
  it("Enter comes back to the column where Tab has started", () => {
    const sheet = openBook().activeSheet;
    const first = advanced(sheet, areaOf("B5"), "right", undefined);
    expect(first).toMatchObject({ place: { row: 4, column: 2 }, tabStart: 1 });
    const second = advanced(sheet, areaOf("C5"), "right", first.tabStart);
    expect(second).toMatchObject({ place: { row: 4, column: 3 }, tabStart: 1 });
    expect(advanced(sheet, areaOf("D5"), "down", second.tabStart)).toEqual({
      place: { row: 5, column: 1 },
      tabStart: undefined,
    });
  });
});
