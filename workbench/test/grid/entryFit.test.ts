import { areaOf } from "../../model/area";
import { enterText } from "../../model/cells/enter";
import { setColumnWidth } from "../../model/cells/lines";
import { mergeArea } from "../../model/cells/merge";
import type { Workbook } from "../../model/workbook";
import { EntryFit } from "../../page/grid/entryFit";
import { openBook, measure, paint, sheetId } from "../support/openBook";

function start() {
  const workbook = openBook();
  const fit = new EntryFit(workbook, measure);
  const enter = (address: string, text: string) => {
    const { row, column } = areaOf(address);
    const id = sheetId(workbook);
    const endStep = workbook.openUndoStep();
    workbook.change("person", (draft) =>
      enterText(draft, workbook.culture, id, { row, column }, text),
    );
    fit.fit({ sheetId: id, row, column });
    endStep();
  };
  return { workbook, enter };
}

function widthOf(workbook: Workbook): number | undefined {
  return workbook.activeSheet.columnProperties.get(0)?.size;
}

describe("a column that nobody has sized", () => {
  // Characters of 7 pixels with 8 beside them: 8 characters fit into the standard width.
  it.each([
    ["1.234,50", undefined],
    ["31.12.2026", 58.5],
    ["1.234,50 €", 58.5],
    ["12345678901", 63.75],
    ["123456789012", 63.75],
    ["0,123456789", undefined],
    ["ein sehr langer Text", undefined],
  ])("is as wide for %s as Excel makes it", (text, width) => {
    const { workbook, enter } = start();
    enter("A1", text);
    expect(widthOf(workbook)).toBe(width);
  });

  it("grows again for a longer number, never back, and all is one step of undo", () => {
    const { workbook, enter } = start();
    enter("A1", "31.12.2026");
    enter("A2", "123.456.789,00 €");
    expect(widthOf(workbook)).toBe(90);
    enter("A3", "31.12.2026");
    expect(widthOf(workbook)).toBe(90);
    workbook.undo();
    workbook.undo();
    expect(widthOf(workbook)).toBe(58.5);
    workbook.undo();
    expect(widthOf(workbook)).toBeUndefined();
  });

  it("stays as it is for merged and wrapped cells, and on protected sheets", () => {
    const { workbook, enter } = start();
    const id = sheetId(workbook);
    paint(workbook, "A1", { wrapText: true });
    enter("A1", "31.12.2026");
    workbook.change("person", (draft) => mergeArea(draft, id, areaOf("A2:B2"), false));
    enter("A2", "31.12.2026");
    paint(workbook, "A3", { locked: false });
    workbook.change("person", (draft) =>
      draft.updateSheet(id, { protection: { isProtected: true } }),
    );
    enter("A3", "31.12.2026");
    expect(widthOf(workbook)).toBeUndefined();
  });
});

it("leaves a column alone that somebody has sized", () => {
  const { workbook, enter } = start();
  workbook.change("person", (draft) => setColumnWidth(draft, sheetId(workbook), areaOf("A:A"), 30));
  enter("A1", "31.12.2026");
  expect(widthOf(workbook)).toBe(30);
});
