import { CommandType, type ICommandInfo } from "@univerjs/core";
import { areaOf, SHEET_COLUMNS, SHEET_ROWS, WHOLE_SHEET } from "../../model/area";
import { areaOfRange, judge, rangeOfArea } from "../../page/grid/univerCommands";

const RANGE = { startRow: 1, endRow: 2, startColumn: 3, endColumn: 3 };
const AREA = { row: 1, column: 3, rows: 2, columns: 1 };

function command(id: string, params: object = {}): ICommandInfo {
  return { id, params, type: CommandType.COMMAND };
}

describe("what Univer may do by itself", () => {
  it.each([
    ["scroll", command("sheet.command.set-scroll-relative")],
    [
      "mark what is selected",
      { id: "sheet.operation.set-selections", type: CommandType.OPERATION },
    ],
  ])("may %s", (_name, info) => {
    expect(judge(info)).toBe("pass");
  });

  it.each([
    ["write cells", { id: "sheet.mutation.set-range-values", type: CommandType.MUTATION }],
    ["do what nobody has thought of", command("sheet.command.brand-new")],
    ["move columns by their headings", command("sheet.command.move-cols")],
    [
      "open its editor by a key",
      {
        id: "sheet.operation.set-cell-edit-visible",
        type: CommandType.OPERATION,
        params: { visible: true, eventType: 5 },
      },
    ],
    ["fill without ranges", command("sheet.command.auto-fill")],
    ["freeze panes", command("sheet.command.set-frozen", { ySplit: 3, xSplit: 0 })],
  ])("may not %s", (_name, info) => {
    expect(judge(info)).toBe("refuse");
  });

  it.each([
    [
      command("sheet.command.delta-column-width", { anchorCol: 4, deltaX: -10 }),
      { kind: "resizeColumn", column: 4, by: -10 },
    ],
    [
      command("sheet.command.delta-row-height", { anchorRow: 2, deltaY: 7 }),
      { kind: "resizeRow", row: 2, by: 7 },
    ],
    [
      command("sheet.command.set-col-auto-width", { ranges: [RANGE] }),
      { kind: "fitColumns", areas: [AREA] },
    ],
    [
      command("sheet.command.auto-fill", {
        sourceRange: RANGE,
        targetRange: { ...RANGE, endRow: 9 },
      }),
      { kind: "fill", source: AREA, target: { ...AREA, rows: 9 } },
    ],
    [
      command("sheet.command.move-range", {
        fromRange: RANGE,
        toRange: { ...RANGE, startRow: 5, endRow: 6 },
      }),
      { kind: "move", source: AREA, target: { ...AREA, row: 5 } },
    ],
    [
      {
        id: "sheet.operation.set-cell-edit-visible",
        type: CommandType.OPERATION,
        params: { visible: true, eventType: 3 },
      },
      { kind: "edit" },
    ],
  ])("asks the workbook instead: %j", (info, request) => {
    expect(judge(info)).toEqual(request);
  });
});

describe("ranges of Univer", () => {
  const GRID = { rows: 200, columns: 40 };

  it.each(["A1", "B2:C9", "D:E", "5:7"])("are the areas of the workbook: %s", (address) => {
    const area = areaOf(address);
    expect(areaOfRange(rangeOfArea(area, GRID))).toEqual(area);
  });

  it("mean the whole sheet by all cells of the grid", () => {
    const range = rangeOfArea(WHOLE_SHEET, GRID);
    expect(range).toMatchObject({ startRow: 0, endRow: 199, startColumn: 0, endColumn: 39 });
    expect(areaOfRange(range)).toEqual({
      row: 0,
      column: 0,
      rows: SHEET_ROWS,
      columns: SHEET_COLUMNS,
    });
  });

  it("end where the grid ends", () => {
    expect(rangeOfArea(areaOf("A150:A900"), GRID)).toMatchObject({ startRow: 149, endRow: 199 });
  });
});
