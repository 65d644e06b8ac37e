/** @jest-environment jsdom */
import { addressOf } from "../../model/area";
import { failure, onRange, startRanges } from "../support/ranges";

describe("data validation", () => {
  it("keeps a rule and an alert, and clears them", async () => {
    startRanges();
    await onRange("A1:A3", async (range, context) => {
      const { dataValidation } = range;
      dataValidation.rule = { list: { inCellDropDown: true, source: "Kauf,Abo12,Abo24" } };
      dataValidation.errorAlert = {
        message: "Bitte wählen",
        showAlert: true,
        style: "Warning",
        title: "Laufzeit",
      };
      dataValidation.load("type,rule,errorAlert");
      await context.sync();
      expect(dataValidation.type).toBe("List");
      expect(dataValidation.rule).toEqual({
        list: { inCellDropDown: true, source: "Kauf,Abo12,Abo24" },
      });
      expect(dataValidation.errorAlert.style).toBe("Warning");
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      expect(dataValidation.type).toBe("None");
    });
  });

  it("is inconsistent where cells have different rules, and can be changed in a part", async () => {
    const { workbook } = startRanges();
    await onRange("A1:A4", (range) => {
      range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    });
    await onRange("A2", (range) => {
      range.dataValidation.rule = { textLength: { formula1: 3, operator: "LessThan" } };
    });
    await onRange("A1:A4", async (range, context) => {
      range.dataValidation.load("type,rule");
      await context.sync();
      expect(range.dataValidation.type).toBe("Inconsistent");
      expect(range.dataValidation.rule).toBeNull();
    });
    const areas = workbook.activeSheet.validations.map((each) => each.areas.map(addressOf));
    expect(areas).toEqual([["A1", "A3:A4"], ["A2"]]);
  });

  it("takes a range as the source of a list", async () => {
    startRanges({ D1: "ja", D2: "nein" });
    await onRange("A1:A3", async (range, context) => {
      const source = context.workbook.worksheets.getFirst().getRange("D1:D2");
      range.dataValidation.rule = { list: { inCellDropDown: true, source } };
      range.dataValidation.load("rule");
      await context.sync();
      expect(range.dataValidation.rule.list?.source).toBe("=Tabelle1!$D$1:$D$2");
    });
  });

  it.each<[string, unknown]>([
    ["two kinds at once", { list: { source: "a" }, custom: { formula: "=A1" } }],
    ["nothing", {}],
    ["a list that is too long", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    ["a formula without =", { custom: { formula: "A1" } }],
    ["an operator that there is not", { decimal: { formula1: 1, operator: "Near" } }],
    ["one bound of two", { decimal: { formula1: 1, operator: "Between" } }],
  ])("refuses %s", async (_what, rule) => {
    startRanges();
    const write = onRange("A1", (range) => {
      range.dataValidation.rule = rule as Excel.DataValidationRule;
    });
    expect(await failure(write)).toBe("InvalidArgument");
  });
});
