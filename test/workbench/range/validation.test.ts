/** @jest-environment jsdom */
import { addressOf } from "../../../workbench/model/area";
import { failure, onRange, startRanges } from "../support/ranges";

describe("data validation", () => {
  it("is none at first", async () => {
    startRanges();
    await onRange("A1:B2", async (range, context) => {
      range.dataValidation.load();
      await context.sync();
      expect(range.dataValidation.toJSON()).toEqual({
        type: "None",
        rule: {},
        ignoreBlanks: true,
        valid: true,
        errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
        prompt: { message: "", showPrompt: true, title: "" },
      });
    });
  });

  it("keeps a rule, an alert and a prompt, and clears them", async () => {
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
      dataValidation.ignoreBlanks = false;
      dataValidation.load();
      await context.sync();
      expect(dataValidation.type).toBe("List");
      expect(dataValidation.rule).toEqual({
        list: { inCellDropDown: true, source: "Kauf,Abo12,Abo24" },
      });
      expect(dataValidation.errorAlert.style).toBe("Warning");
      expect(dataValidation.ignoreBlanks).toBe(false);
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
    startRanges({ D1: "ja", D2: "nein", A1: "Ja", A2: "vielleicht" });
    await onRange("A1:A3", async (range, context) => {
      const source = context.workbook.worksheets.getFirst().getRange("D1:D2");
      range.dataValidation.rule = { list: { inCellDropDown: true, source } };
      range.dataValidation.load("rule,valid");
      const invalid = range.dataValidation.getInvalidCells();
      invalid.load("address");
      await context.sync();
      expect(range.dataValidation.rule.list?.source).toBe("=Tabelle1!$D$1:$D$2");
      expect(range.dataValidation.valid).toBeNull();
      expect(invalid.address).toBe("Tabelle1!A2");
    });
  });

  it.each<[string, Excel.DataValidationRule, unknown[], boolean[]]>([
    [
      "whole numbers",
      { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
      [0, 1, 10, 11, 5.5, "5 Stück"],
      [false, true, true, false, false, false],
    ],
    [
      "decimals",
      { decimal: { formula1: 0.5, operator: "GreaterThanOrEqualTo" } },
      [0.49, 0.5, -1],
      [false, true, false],
    ],
    [
      "lengths",
      { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } },
      ["abc", "abcd", 1234],
      [true, false, false],
    ],
    [
      "dates",
      { date: { formula1: "2026-01-01", operator: "GreaterThan" } },
      ["31.12.2025", "02.01.2026"],
      [false, true],
    ],
    [
      "lists",
      { list: { inCellDropDown: true, source: "a, b" } },
      ["a", "b", "c"],
      [true, true, false],
    ],
    [
      "formulas relative to the first cell",
      { custom: { formula: "=A1>B1" } },
      [1, 0],
      [true, false],
    ],
  ])("knows %s", async (_what, rule, values, expected) => {
    startRanges();
    const address = `A1:A${values.length}`;
    await onRange(address, (range) => {
      range.values = values.map((value) => [value]);
      range.dataValidation.rule = rule;
    });
    const found = await onRange(address, async (range, context) => {
      const cells = values.map((_, row) => range.getCell(row, 0).dataValidation.load("valid"));
      await context.sync();
      return cells.map(({ valid }) => valid);
    });
    expect(found).toEqual(expected);
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

  it("has no invalid cells where all are valid", async () => {
    startRanges();
    await onRange("A1", async (range, context) => {
      const none = range.dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
