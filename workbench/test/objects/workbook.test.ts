/** @jest-environment jsdom */
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const refusal = (code: string) => expect.objectContaining({ code }) as unknown;

describe("the workbook", () => {
  it("knows whether it is saved", async () => {
    const dirty: boolean[] = [];
    await Excel.run(async (context) => {
      const note = async () => {
        context.workbook.load("isDirty,name");
        await context.sync();
        dirty.push(context.workbook.isDirty);
      };
      await note();
      expect(context.workbook.name).toBe("Mappe1.xlsx");
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await note();
      context.workbook.isDirty = false;
      await note();
    });
    expect(dirty).toEqual([false, true, false]);
  });

  it("gives what is selected", async () => {
    workbook.select(workbook.activeSheet.id, [{ row: 1, column: 1, rows: 2, columns: 3 }], {
      row: 2,
      column: 3,
    });
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([range.address, cell.address]).toEqual(["Tabelle1!B2:D3", "Tabelle1!D3"]);
    });
  });

  it("has no pictures, slicers or pivot tables, and says what it lacks", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const counts = [
        sheet.shapes.getCount(),
        context.workbook.slicers.getCount(),
        context.workbook.pivotTables.getCount(),
      ];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([0, 0, 0]);
      sheet.shapes.addTextBox("x");
      await expect(context.sync()).rejects.toMatchObject({
        code: "ApiNotFound",
        message: expect.stringContaining("ddTextBox") as unknown,
      });
      context.workbook.bindings.getCount();
      await expect(context.sync()).rejects.toEqual(refusal("ApiNotFound"));
    });
  });
});

describe("copying a worksheet", () => {
  it("copies its cells, tables and names under names of their own", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "Angebot";
      sheet.getRange("A1:B2").values = [
        ["Produkt", "Preis"],
        ["Abo", 2],
      ];
      sheet.tables.add("A1:B2", true).name = "Zeilen";
      sheet.getRange("D1:D3").formulas = [["=SUM(Zeilen[Preis])"], ["=Angebot!B2"], ["=B2"]];
      sheet.names.add("Summe", "=Angebot!$D$1");
      sheet.names.add("Eigen", "=1");
      context.workbook.names.add("Global", sheet.getRange("B2"));
      const copy = sheet.copy("Before", sheet).load("name,position");
      copy.tables.load("items/name");
      copy.names.load("items/name,items/formula");
      const formulas = copy.getRange("D1:D3").load("formulas");
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["Angebot (2)", 0]);
      const [table] = copy.tables.items;
      expect(table?.name).not.toBe("Zeilen");
      expect(formulas.formulas).toEqual([
        [`=SUM(${table?.name ?? ""}[Preis])`],
        ["='Angebot (2)'!B2"],
        ["=B2"],
      ]);
      expect(copy.names.items.map(({ name, formula }) => [name, formula as unknown])).toEqual([
        ["Summe", "='Angebot (2)'!$D$1"],
        ["Eigen", "=1"],
        ["Global", "='Angebot (2)'!$B$2"],
      ]);
      const again = sheet.copy("End").load("name");
      await context.sync();
      expect(again.name).toBe("Angebot (3)");
    });
  });

  it("keeps long names within 31 characters", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "a".repeat(31);
      const copy = sheet.copy().load("name");
      await context.sync();
      expect(copy.name).toBe(`${"a".repeat(27)} (2)`);
    });
  });
});

describe("what Excel cannot undo", () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    [
      "protecting one",
      ({ workbook: { worksheets } }) => worksheets.getItem("Zweites").protection.protect(),
    ],
    ["protecting the workbook", (context) => context.workbook.protection.protect()],
  ])("%s ends what could be undone, and what follows can be", async (_what, change) => {
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      context.workbook.worksheets.add("Zweites");
      first.getRange("A1").values = [[1]];
      change(context);
      await context.sync();
    });
    expect(workbook.canUndo).toBe(false);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(workbook.canUndo).toBe(true);
  });
});
