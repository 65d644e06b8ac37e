/** @jest-environment jsdom */
import { workbookObject } from "../../../workbench/host/objects/workbook";
import { startOfficeJs } from "../support/officeJs";

function start() {
  return startOfficeJs({ root: workbookObject });
}

describe("values of a range", () => {
  it("are written and read", async () => {
    const { failures } = start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      range.values = [
        [1, "zwei"],
        [true, "=B2+1"],
      ];
      range.load("values,formulas,valueTypes,address,text");
      await context.sync();
      expect(range.values).toEqual([
        [1, "zwei"],
        [true, ""],
      ]);
      expect(range.formulas).toEqual([
        [1, "zwei"],
        [true, "=B2+1"],
      ]);
      expect(range.valueTypes).toEqual([
        ["Double", "String"],
        ["Boolean", "Empty"],
      ]);
      expect(range.address).toBe("Tabelle1!B2:C3");
      expect(range.text).toEqual([
        ["1", "zwei"],
        ["WAHR", ""],
      ]);
    });
    expect(failures).toEqual([]);
  });
});
