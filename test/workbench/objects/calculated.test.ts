/** @jest-environment jsdom */
import { createCalculation } from "../../../workbench/calculation/calculation";
import { GERMAN } from "../../../workbench/culture/culture";
import { startOfficeJs } from "../support/officeJs";
import { makeTable } from "../support/priceTable";

beforeEach(() => {
  startOfficeJs({ calculator: () => createCalculation({ culture: GERMAN }) });
});

describe("with formulas calculated", () => {
  it.each([
    ["=0.19", "Double", 0.19],
    ["=2*3", "Integer", 6],
    ['="a"&"b"', "String", "ab"],
    ["=1=1", "Boolean", true],
    ["=1/0", "Error", "#DIV/0!"],
    ["=Tabelle1!$A$1", "Range", "Tabelle1!$A$1"],
    ["={1,2;3,4}", "Array", 1],
  ])("the name for %s is of type %s", async (formula, type, value) => {
    await Excel.run(async (context) => {
      const name = context.workbook.names.add("Wert", formula).load("type,value");
      await context.sync();
      expect([name.type, name.value as unknown]).toEqual([type, value]);
    });
  });

  it("a name of an array gives its values and their types", async () => {
    await Excel.run(async (context) => {
      const { arrayValues } = context.workbook.names.add("Wert", '={1,"a";TRUE,2.5}');
      arrayValues.load("values,types");
      await context.sync();
      expect(arrayValues.values).toEqual([
        [1, "a"],
        [true, 2.5],
      ]);
      expect(arrayValues.types).toEqual([
        ["Integer", "String"],
        ["Boolean", "Double"],
      ]);
    });
  });

  it("totals, structured references and names follow a growing table", async () => {
    await Excel.run(async (context) => {
      const table = await makeTable(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("F1:F2").formulas = [["=SUM(Preise[Menge])"], ["=Mengen*2"]];
      context.workbook.names.add("Mengen", "=SUM(Preise[Menge])");
      table.showTotals = true;
      table.rows.add(undefined, [["Neu", 1, 100]]);
      const values = sheet.getRange("F1:F2").load("values");
      const totals = table.getTotalRowRange().load("values");
      await context.sync();
      expect(values.values).toEqual([[113], [226]]);
      expect(totals.values).toEqual([["Ergebnis", "", 113]]);
    });
  });

  it("a table that becomes a range calculates the same", async () => {
    await Excel.run(async (context) => {
      const table = await makeTable(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      table.columns.add(undefined, [["Summe"], ["=[@Preis]*[@Menge]"], ["=[@Preis]*[@Menge]"]]);
      sheet.getRange("F1").formulas = [["=SUM(Preise[Summe])"]];
      const cells = sheet.getRange("D2:F3").load("values");
      await context.sync();
      const before = cells.values;
      table.convertToRange();
      const after = sheet.getRange("D2:F3").load("values");
      const sum = sheet.getRange("F1").load("values");
      await context.sync();
      expect(before).toEqual([
        [45, "", ""],
        [6, "", ""],
      ]);
      expect([after.values, sum.values]).toEqual([before, [[51]]]);
    });
  });

  it("sorting by a calculated column moves whole rows", async () => {
    await Excel.run(async (context) => {
      const table = await makeTable(context);
      table.columns.add(undefined, [["Summe"], ["=B2*C2"], ["=B3*C3"]]);
      table.sort.apply([{ key: 3 }]);
      const body = table.getDataBodyRange().load("values,formulas");
      await context.sync();
      expect(body.values).toEqual([
        ["Abo", 2, 3, 6],
        ["Call Recording", 4.5, 10, 45],
      ]);
      expect(body.formulas.map((row: unknown[]) => row[3])).toEqual(["=B2*C2", "=B3*C3"]);
    });
  });

  it("formulas of a deleted sheet or name show it", async () => {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const first = worksheets.getFirst();
      worksheets.add("Preise");
      names.add("Satz", "=0.5");
      first.getRange("A1:A2").formulas = [["=Preise!A1"], ["=Satz*2"]];
      await context.sync();
      worksheets.getItem("Preise").delete();
      names.getItem("Satz").delete();
      const cells = first.getRange("A1:A2").load("values,formulas");
      await context.sync();
      expect(cells.values).toEqual([["#REF!"], ["#NAME?"]]);
    });
  });

  it("functions of the sheet are called without a cell", async () => {
    await Excel.run(async (context) => {
      await makeTable(context);
      const { functions } = context.workbook;
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C3");
      const price = functions.vlookup("Abo", range, 2, false).load("value,error");
      const sum = functions.sum(range, 0.5, functions.round(2.345, 2)).load("value");
      const none = functions.vlookup("Keines", range, 2, false).load("value,error");
      const normal = functions.norm_S_Dist(0, true).load("value");
      await context.sync();
      expect([price.value, price.error]).toEqual([2, null]);
      expect([sum.value, normal.value]).toEqual([22.35, 0.5]);
      expect([none.value, none.error]).toEqual([null, "#N/A"]);
    });
  });
});
