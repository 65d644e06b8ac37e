/** @jest-environment jsdom */
import { areaOf } from "../../model/area";
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";
import { act, codeOf } from "../support/playedExcels";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

describe("the workbook", () => {
  it("knows its name, and whether it is saved", async () => {
    const isDirty = async () =>
      (await act((_sheet, context) => context.workbook.load("isDirty"))).isDirty;
    expect(await isDirty()).toBe(false);
    await act((sheet) => (sheet.getRange("A1").values = [[1]]));
    expect(await isDirty()).toBe(true);
    await act((_sheet, context) => (context.workbook.isDirty = false));
    expect(await isDirty()).toBe(false);
    const { name } = await act((_sheet, context) => context.workbook.load("name"));
    expect(name).toBe("Mappe1.xlsx");
  });

  it("gives what is selected", async () => {
    workbook.select(workbook.activeSheet.id, [areaOf("B2:D3")], areaOf("D3"));
    const [range, cell] = await act(
      (_sheet, { workbook: book }) =>
        [book.getSelectedRange().load("address"), book.getActiveCell().load("address")] as const,
    );
    expect([range.address, cell.address]).toEqual(["Tabelle1!B2:D3", "Tabelle1!D3"]);
  });

  it("has no pictures, slicers or pivot tables, and says what it lacks", async () => {
    const counts = await act((sheet, context) => [
      sheet.shapes.getCount(),
      context.workbook.slicers.getCount(),
      context.workbook.pivotTables.getCount(),
    ]);
    expect(counts.map(({ value }) => value)).toEqual([0, 0, 0]);
    await expect(act((sheet) => sheet.shapes.addTextBox("x"))).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("ddTextBox") as unknown,
    });
    expect(await codeOf((_sheet, context) => context.workbook.bindings.getCount())).toBe(
      "ApiNotFound",
    );
  });
});

describe("copying a worksheet", () => {
  it("copies its cells, tables and names under names of their own", async () => {
    const [copy, formulas] = await act((sheet, context) => {
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
      const made = sheet.copy("Before", sheet);
      made.load("name,position,tables/items/name,names/items/name,names/items/formula");
      return [made, made.getRange("D1:D3").load("formulas")] as const;
    });
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
    expect((await act((sheet) => sheet.copy("End").load("name"))).name).toBe("Angebot (3)");
  });

  it("keeps long names within 31 characters", async () => {
    const copy = await act((sheet) => {
      sheet.name = "a".repeat(31);
      return sheet.copy().load("name");
    });
    expect(copy.name).toBe(`${"a".repeat(27)} (2)`);
  });
});

it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ["a worksheet", (sheet) => sheet.protection.protect()],
  ["the workbook", (_sheet, context) => context.workbook.protection.protect()],
])("protecting %s ends what could be undone, and what follows can be", async (_what, protect) => {
  await act((sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    context.workbook.worksheets.add("Zweites").activate();
  });
  await act(protect);
  expect(workbook.canUndo).toBe(false);
  await act((_sheet, { workbook: { worksheets } }) => {
    worksheets.getItem("Tabelle1").getRange("A2").values = [[2]];
  });
  expect(workbook.canUndo).toBe(true);
});
