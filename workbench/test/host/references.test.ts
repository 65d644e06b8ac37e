/** @jest-environment jsdom */
import type { ExcelHost } from "../../host/host";
import { startOfficeJs } from "../../testing/officeJs";

let host: ExcelHost & { readonly failures: readonly unknown[] };

beforeEach(() => {
  host = startOfficeJs();
});

afterEach(() => expect(host.failures).toEqual([]));

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Tabelle1");

/** Where B2:C3 is after an edit, in another request or in the same one. */
async function placeAfter(edit: (sheet: Excel.Worksheet) => void, isSameRequest: boolean) {
  return Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B2:C3");
    if (isSameRequest) range.load("rowCount");
    else await context.sync();
    edit(sheetOf(context));
    range.load("address");
    await context.sync();
    return range.address;
  });
}

describe.each([
  ["a later", false],
  ["the same", true],
])("a range and edits of %s request", (_, isSameRequest) => {
  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["rows above come in", "Tabelle1!B4:C5", (sheet) => sheet.getRange("1:2").insert("Down")],
    ["a row within comes in", "Tabelle1!B2:C4", (sheet) => sheet.getRange("3:3").insert("Down")],
    ["a column before goes", "Tabelle1!A2:B3", (sheet) => sheet.getRange("A:A").delete("Left")],
    ["a row of it goes", "Tabelle1!B2:C2", (sheet) => sheet.getRange("3:3").delete("Up")],
    ["cells below come in", "Tabelle1!B2:C3", (sheet) => sheet.getRange("B4:C4").insert("Down")],
  ])("when %s", async (__, expected, edit) => {
    expect(await placeAfter(edit, isSameRequest)).toBe(expected);
  });

  it("is lost when its cells go", async () => {
    await expect(
      placeAfter((sheet) => sheet.getRange("1:5").delete("Up"), isSameRequest),
    ).rejects.toMatchObject({ code: "InvalidReference" });
  });

  it("is lost when its sheet goes", async () => {
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Weg");
      const range = sheet.getRange("B2");
      if (!isSameRequest) await context.sync();
      sheet.delete();
      range.load("address");
      await context.sync();
    });

    await expect(run).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

describe("undo", () => {
  it("takes back one request at a time", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    });
    const { workbook } = host;
    const column = () => [0, 1, 2].map((row) => workbook.value(workbook.activeSheet.id, row, 0));
    expect(column()).toEqual([1, 2, 3]);
    workbook.undo();
    expect(column()).toEqual([1, 2, null]);
    workbook.undo();
    expect(column()).toEqual([null, null, null]);
    workbook.redo();
    expect(column()).toEqual([1, 2, null]);
  });
});
