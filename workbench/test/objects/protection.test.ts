/** @jest-environment jsdom */
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const refusal = (code: string) => expect.objectContaining({ code }) as unknown;

describe("a protected worksheet", () => {
  it("refuses writes, and says so", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("A1").values = [[1]];
      await expect(context.sync()).rejects.toEqual(refusal("AccessDenied"));
      sheet.charts.add("Line", sheet.getRange("A1:B2"));
      await expect(context.sync()).rejects.toEqual(refusal("AccessDenied"));
    });
    expect(workbook.activeSheet.rows.size).toBe(0);
  });

  it("knows its options", async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({ allowEverything: true } as Excel.WorksheetProtectionOptions);
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
  });
});

describe("a protected workbook", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["adding", (sheet) => sheet.context.workbook.worksheets.add("Neu")],
    ["copying", (sheet) => sheet.copy()],
    ["renaming", (sheet) => (sheet.name = "Neu")],
    ["moving", (sheet) => (sheet.position = 1)],
    ["hiding", (sheet) => (sheet.visibility = "Hidden")],
    ["deleting", (sheet) => sheet.delete()],
  ])("refuses %s worksheets", async (_what, change) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Zweites");
      context.workbook.protection.protect("geheim");
      await context.sync();
      const before = workbook.state;
      change(context.workbook.worksheets.getFirst());
      await expect(context.sync()).rejects.toEqual(refusal("AccessDenied"));
      expect(workbook.state).toBe(before);
    });
  });
});
