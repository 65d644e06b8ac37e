/** @jest-environment jsdom */
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";
import { act, codeOf } from "../support/playedExcels";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

describe("a protected worksheet", () => {
  it("refuses writes, and says so", async () => {
    const protection = await act(({ protection: on }) => {
      on.protect({ allowFormatCells: true });
      return on.load("protected");
    });
    expect(protection.protected).toBe(true);
    expect(await codeOf((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await codeOf((sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2")))).toBe(
      "AccessDenied",
    );
    expect(workbook.activeSheet.rows.size).toBe(0);
  });

  it("knows its options", async () => {
    const options = { allowEverything: true } as Excel.WorksheetProtectionOptions;
    expect(await codeOf((sheet) => sheet.protection.protect(options))).toBe("InvalidArgument");
  });
});

it.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["adding", (sheet) => sheet.context.workbook.worksheets.add("Neu")],
  ["copying", (sheet) => sheet.copy()],
  ["renaming", (sheet) => (sheet.name = "Neu")],
  ["moving", (sheet) => (sheet.position = 1)],
  ["hiding", (sheet) => (sheet.visibility = "Hidden")],
  ["deleting", (sheet) => sheet.delete()],
])("a protected workbook refuses %s worksheets", async (_what, change) => {
  await act((_sheet, context) => {
    context.workbook.worksheets.add("Zweites");
    context.workbook.protection.protect();
  });
  const before = workbook.state;
  expect(await codeOf(change)).toBe("AccessDenied");
  expect(workbook.state).toBe(before);
});
