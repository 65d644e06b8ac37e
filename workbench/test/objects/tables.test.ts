/** @jest-environment jsdom */
import { areaOf } from "../../model/area";
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";
import { makeTable } from "../support/priceTable";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const refusal = (code: string) => expect.objectContaining({ code }) as unknown;
const table = () => workbook.activeSheet.tables[0];

describe("a table", () => {
  it("gets the next free name, Excel's style, and columns from the header texts", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:E2").values = [["Preis", "", 2027, "preis"]];
      const made = sheet.tables.add("B2:E4", true);
      made.load("name,style,showHeaders,showTotals,showFilterButton");
      const header = made.getHeaderRowRange().load("values");
      await context.sync();
      expect(made.toJSON()).toMatchObject({
        name: "Tabelle1",
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
      });
      const names = ["Preis", "Spalte1", "2027", "preis2"];
      expect(header.values).toEqual([names]);
    });
  });

  it("without headers gets a row of them above its data", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("A1:B2", false);
      const range = sheet.getRange("A1:B3").load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["Spalte1", "Spalte2"],
        [1, 2],
        [3, 4],
      ]);
    });
    expect(table()?.area).toEqual(areaOf("A1:B3"));
  });

  it("overlaps no other", async () => {
    await Excel.run(async (context) => {
      await makeTable(context);
      context.workbook.tables.add("Tabelle1!C3:D5", true);
      await expect(context.sync()).rejects.toEqual(refusal("InvalidOperation"));
    });
  });

  it.each([
    ["Preise Neu", "InvalidArgument"],
    ["A1", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["BELEGT", "InvalidArgument"],
  ])("cannot be named %j", async (name, code) => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      context.workbook.names.add("Belegt", "=1");
      made.name = name;
      await expect(context.sync()).rejects.toEqual(refusal(code));
    });
    expect(table()?.name).toBe("Preise");
  });
});
