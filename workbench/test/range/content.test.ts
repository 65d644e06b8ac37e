/** @jest-environment jsdom */
import { areaOf } from "../../model/area";
import { enterArrayFormula } from "../../model/cells/arrays";
import { failure, loaded, onRange, startRanges } from "../support/ranges";

const ALL = "values,formulas,text";

describe("reading cells", () => {
  it("gives values, formulas and texts", async () => {
    const { failures } = startRanges({
      B2: 1,
      C2: "zwei",
      B3: true,
      C3: "=IF(B2>0,B2+0.5,0)",
      B4: "=NA()",
    });
    const range = await loaded("B2:C4", ALL);
    expect(range.values).toEqual([
      [1, "zwei"],
      [true, 1.5],
      ["#N/A", ""],
    ]);
    expect(range.formulas).toEqual([
      [1, "zwei"],
      [true, "=IF(B2>0,B2+0.5,0)"],
      ["=NA()", ""],
    ]);
    expect(range.text).toEqual([
      ["1", "zwei"],
      ["WAHR", "1,5"],
      ["#NV", ""],
    ]);
    expect(failures).toEqual([]);
  });

  it("gives null for whole rows and columns", async () => {
    startRanges({ A1: 1 });
    const range = await loaded("A:A", "values,formulas,text,numberFormat,address,cellCount");
    expect(range.values).toBeNull();
    expect(range.numberFormat).toBeNull();
    expect(range.address).toBe("Tabelle1!A:A");
    expect(range.cellCount).toBe(1_048_576);
  });

  it("fails before load", async () => {
    startRanges();
    const read = onRange("A1", (range) => range.values);
    expect(await failure(read)).toBe("PropertyNotLoaded");
  });

  it("shows the array formula in each of its cells, and only values where a formula has spilled", async () => {
    const { workbook } = startRanges({ A1: 1, A2: 2, D1: "=A1:A2*2" });
    const sheetId = workbook.activeSheet.id;
    workbook.change("person", (draft) =>
      enterArrayFormula(draft, sheetId, areaOf("B1:B2"), "=A1:A2*10"),
    );
    const array = await loaded("B1:B2", "formulas,values,savedAsArray");
    expect(array.formulas).toEqual([["=A1:A2*10"], ["=A1:A2*10"]]);
    expect(array.values).toEqual([[10], [20]]);
    expect(array.savedAsArray).toBe(true);
    const spilled = await loaded("D1:D2", "formulas,values,savedAsArray");
    expect(spilled.formulas).toEqual([["=A1:A2*2"], [4]]);
    expect(spilled.savedAsArray).toBe(false);
  });
});

describe("writing cells", () => {
  it.each([
    ["a number", 5, 5, "5"],
    ["a text that looks like a German number", "1,5", 1.5, "1,5"],
    ["a text with an apostrophe", "'007", "007", "007"],
    ["a formula in English", "=SUM(1,2)", 3, "3"],
    ["a boolean", false, false, "FALSCH"],
    ["a date", "31.12.2026", 46387, "31.12.2026"],
    ["nothing", "", "", ""],
  ])("takes %s", async (_what, given, value, text) => {
    startRanges({ A1: "vorher" });
    await onRange("A1", (range) => {
      range.values = [[given]];
    });
    const range = await loaded("A1", "values,text");
    expect([range.values, range.text]).toEqual([[[value]], [[text]]]);
  });

  it("leaves cells alone where it says null, and empties them where it says nothing", async () => {
    startRanges({ A1: 1, B1: 2, C1: 3 });
    await onRange("A1:C1", (range) => {
      range.values = [[null, "", 4]];
    });
    expect((await loaded("A1:C1", "values")).values).toEqual([[1, "", 4]]);
  });

  it("fills with a single value", async () => {
    startRanges();
    await onRange("A1:B2", (range) => {
      (range as unknown as { values: unknown }).values = 7;
    });
    await onRange("A1:B2", (range) => {
      range.numberFormat = [["0.00"]];
    });
    const range = await loaded("A1:B2", "values,text");
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
    expect(range.text[1]?.[1]).toBe("7,00");
  });

  it.each([
    ["too many rows", [[1], [2], [3]]],
    ["too few columns", [[1], [2]]],
    ["rows of different length", [[1, 2], [3]]],
  ])("refuses %s", async (_what, values) => {
    startRanges();
    const write = onRange("A1:B2", (range) => {
      range.values = values;
    });
    expect(await failure(write)).toBe("InvalidArgument");
  });

  it("refuses what is no formula, and changes nothing", async () => {
    startRanges({ A1: 1 });
    const write = onRange("A1:B1", (range) => {
      range.formulas = [[2, "=1+*2"]];
    });
    expect(await failure(write)).toBe("InvalidArgument");
    expect((await loaded("A1:B1", "values")).values).toEqual([[1, ""]]);
  });

  it.each([
    ["32,767 characters", "x".repeat(32_767), undefined],
    ["32,768 characters", "x".repeat(32_768), "InvalidArgument"],
    ["a formula of 8,192 characters", `=SUM(1${" ".repeat(8185)})`, undefined],
    ["a formula of 8,193 characters", `=SUM(1${" ".repeat(8186)})`, "InvalidArgument"],
  ])("holds Excel's limits: %s", async (_what, text, expected) => {
    startRanges();
    const write = onRange("A1", (range) => {
      range.values = [[text]];
    });
    expect(await failure(write)).toBe(expected);
  });

  it("takes 3,000 cells, which travel in parts", async () => {
    startRanges();
    const values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `Zeile ${row}`]);
    await onRange("B2:D1001", (range) => {
      range.values = values;
    });
    expect((await loaded("B2:D1001", "values")).values).toEqual(values);
  });

  it("refuses 3,000 cells that do not fit before it writes any", async () => {
    startRanges();
    const values = Array.from({ length: 1000 }, (_, row) => [row, row, row]);
    const write = onRange("B2:D999", (range) => {
      range.values = values;
    });
    expect(await failure(write)).toBe("InvalidArgument");
    expect((await loaded("B2", "values")).values).toEqual([[""]]);
  });

  it("writes only the first of merged cells", async () => {
    startRanges();
    await onRange("A1:B2", (range) => {
      range.merge();
      range.values = [
        [1, 2],
        [3, 4],
      ];
    });
    expect((await loaded("A1:B2", "values")).values).toEqual([
      [1, ""],
      ["", ""],
    ]);
  });

  it("refuses a part of an array formula", async () => {
    const { workbook } = startRanges();
    workbook.change("person", (draft) =>
      enterArrayFormula(draft, workbook.activeSheet.id, areaOf("A1:A2"), "={1;2}"),
    );
    const part = onRange("A2", (range) => {
      range.values = [[5]];
    });
    expect(await failure(part)).toBe("InvalidOperation");
    await onRange("A1:A3", (range) => {
      range.values = [[5], [6], [7]];
    });
    expect((await loaded("A1:A3", "values")).values).toEqual([[5], [6], [7]]);
  });

  it("is one step of undo for each Excel.run", async () => {
    const { workbook } = startRanges({ A1: 1 });
    await onRange("A1:B1", (range) => {
      range.values = [[2, 3]];
      range.format.fill.color = "#FFFF00";
    });
    workbook.undo();
    expect((await loaded("A1:B1", "values")).values).toEqual([[1, ""]]);
  });
});

describe("number formats", () => {
  it("hold for whole columns, also for cells that come later", async () => {
    startRanges({ A1: 1 });
    await onRange("A:A", (range) => {
      range.numberFormat = [["0.00"]];
    });
    await onRange("A5", (range) => {
      range.values = [[2]];
    });
    expect((await loaded("A1:A5", "text")).text).toEqual([["1,00"], [""], [""], [""], ["2,00"]]);
  });

  it("refuse what is none", async () => {
    startRanges();
    const write = onRange("A1", (range) => {
      range.numberFormat = [["0;0;0;0;0;0"]];
    });
    expect(await failure(write)).toBe("InvalidArgument");
  });
});
