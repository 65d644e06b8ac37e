import { areaOf } from "../../model/area";
import { ExcelError } from "../../model/errors";
import type { Workbook } from "../../model/workbook";
import { carryOut, changeByKey } from "../../page/grid/edits";
import { layoutOf } from "../../page/grid/layout";
import { openBook, measure, sheetId } from "../support/openBook";

type Request = Parameters<typeof carryOut>[2];

function ask(workbook: Workbook, request: Request): void {
  const layout = layoutOf(workbook.activeSheet, { rows: 100, columns: 30 }, () => undefined);
  carryOut(workbook, { layout, measure }, request);
}

function valueAt(workbook: Workbook, address: string): unknown {
  const { row, column } = areaOf(address);
  return workbook.value(sheetId(workbook), row, column);
}

function formulaAt(workbook: Workbook, address: string): string | undefined {
  const { row, column } = areaOf(address);
  return workbook.activeSheet.rows.get(row)?.get(column)?.formula;
}

function select(workbook: Workbook, ...addresses: string[]): void {
  workbook.select(sheetId(workbook), addresses.map(areaOf));
}

describe("what keys change", () => {
  it("clears all that is selected in one step", () => {
    const workbook = openBook({ A1: "1", A2: "2", C1: "3" });
    select(workbook, "A1:A2", "C1");
    changeByKey(workbook, { kind: "clear" });
    expect([valueAt(workbook, "A2"), valueAt(workbook, "C1")]).toEqual([null, null]);
    workbook.undo();
    expect([valueAt(workbook, "A2"), valueAt(workbook, "C1")]).toEqual([2, 3]);
  });

  it("makes all bold, or none when the active cell is", () => {
    const workbook = openBook({ A1: "1", A2: "2" });
    const bolds = () =>
      [0, 1].map((row) => workbook.activeSheet.rows.get(row)?.get(0)?.style.font.bold);
    select(workbook, "A1");
    changeByKey(workbook, { kind: "style", font: "bold" });
    expect(bolds()).toEqual([true, false]);
    workbook.select(sheetId(workbook), [areaOf("A1:A2")], areaOf("A2"));
    changeByKey(workbook, { kind: "style", font: "bold" });
    expect(bolds()).toEqual([true, true]);
    changeByKey(workbook, { kind: "style", font: "bold" });
    expect(bolds()).toEqual([false, false]);
  });

  it("underlines once, whatever the line was", () => {
    const workbook = openBook({ A1: "1" });
    const line = () => workbook.activeSheet.rows.get(0)?.get(0)?.style.font.underline;
    changeByKey(workbook, { kind: "style", font: "underline" });
    expect(line()).toBe("Single");
    changeByKey(workbook, { kind: "style", font: "underline" });
    expect(line()).toBe("None");
  });

  it("is refused on a protected sheet", () => {
    const workbook = openBook({ A1: "1" });
    workbook.change("person", (draft) =>
      draft.updateSheet(sheetId(workbook), { protection: { isProtected: true } }),
    );
    expect(() => changeByKey(workbook, { kind: "clear" })).toThrow(ExcelError);
    expect(valueAt(workbook, "A1")).toBe(1);
  });
});

describe("what the mouse changes", () => {
  const widths = (workbook: Workbook) =>
    [0, 1, 2].map((column) => workbook.activeSheet.columnProperties.get(column)?.size);

  it("resizes one column, or all whose headings are selected", () => {
    const workbook = openBook();
    ask(workbook, { kind: "resizeColumn", column: 1, by: 16 });
    expect(widths(workbook)).toEqual([undefined, 60, undefined]);
    select(workbook, "A:C");
    ask(workbook, { kind: "resizeColumn", column: 0, by: -24 });
    expect(widths(workbook)).toEqual([30, 30, 30]);
  });

  it("hides a column that is dragged to nothing", () => {
    const workbook = openBook();
    ask(workbook, { kind: "resizeColumn", column: 0, by: -100 });
    expect(workbook.activeSheet.columnProperties.get(0)?.isHidden).toBe(true);
    ask(workbook, { kind: "showColumns", areas: [areaOf("A:A")] });
    expect(workbook.activeSheet.columnProperties.get(0)?.isHidden).toBeUndefined();
  });

  it("resizes a row and lets it fit its contents again", () => {
    const workbook = openBook();
    ask(workbook, { kind: "resizeRow", row: 2, by: 20 });
    expect(workbook.activeSheet.rowProperties.get(2)?.size).toBe(30);
    ask(workbook, { kind: "fitRows", areas: [areaOf("3:3")] });
    expect(workbook.activeSheet.rowProperties.get(2)?.size).toBeUndefined();
  });

  it("makes a column as wide as its longest text", () => {
    const workbook = openBook({ A1: "ein langer Text", A2: "kurz", B1: "x" });
    ask(workbook, { kind: "fitColumns", areas: [areaOf("A:A"), areaOf("C:C")] });
    // 15 characters of 7 pixels, and 8 pixels around them, in points.
    expect(widths(workbook)).toEqual([84.75, undefined, undefined]);
  });

  it("fills a series from the handle and selects it", () => {
    const workbook = openBook({ A1: "1", A2: "3" });
    ask(workbook, { kind: "fill", source: areaOf("A1:A2"), target: areaOf("A1:A4") });
    expect([valueAt(workbook, "A3"), valueAt(workbook, "A4")]).toEqual([5, 7]);
    expect(workbook.view(sheetId(workbook)).selection).toEqual([areaOf("A1:A4")]);
  });

  it("moves cells, and formulas follow them", () => {
    const workbook = openBook({ A1: "1", B1: "=A1+1" });
    ask(workbook, { kind: "move", source: areaOf("A1"), target: areaOf("D5") });
    expect([valueAt(workbook, "A1"), valueAt(workbook, "D5")]).toEqual([null, 1]);
    expect(formulaAt(workbook, "B1")).toBe("=D5+1");
    expect(workbook.view(sheetId(workbook)).selection).toEqual([areaOf("D5")]);
  });
});
