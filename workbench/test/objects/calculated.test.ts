/** @jest-environment jsdom */
import { createCalculation } from "../../calculation/calculation";
import { GERMAN } from "../../culture/culture";
import { startOfficeJs } from "../../testing/officeJs";

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
});
