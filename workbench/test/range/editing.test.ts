/** @jest-environment jsdom */
import { addressOf } from "../../model/area";
import { failure, loaded, onRange, startRanges } from "../support/ranges";

const valuesOf = async (address: string) => (await loaded(address, "values")).values;

describe("inserting and deleting", () => {
  it("gives the new cells, and the range follows its own ones", async () => {
    startRanges({ A2: "x", B5: "=A2" });
    await onRange("A2", async (range, context) => {
      const added = range.insert("Down");
      added.values = [["neu"]];
      range.load("address,values");
      added.load("address");
      await context.sync();
      expect(added.address).toBe("Tabelle1!A2");
      expect([range.address, range.values]).toEqual(["Tabelle1!A3", [["x"]]]);
    });
    expect((await loaded("B5", "formulas")).formulas).toEqual([["=A3"]]);
  });

  it("of whole rows moves the rest", async () => {
    startRanges({ A1: 1, A2: 2, A3: 3 });
    await onRange("2:2", (range) => range.delete("Up"));
    expect(await valuesOf("A1:A3")).toEqual([[1], [3], [""]]);
    await onRange("1:2", (range) => {
      range.insert("Down");
    });
    expect(await valuesOf("A1:A4")).toEqual([[""], [""], [1], [3]]);
  });
});

describe("copyFrom", () => {
  const SOURCE = { A1: 1, A2: 2, B1: "=A1*10", B2: "=A2*10" };

  it("copies formulas with their looks, and nothing else but all", async () => {
    startRanges(SOURCE);
    await onRange("B1:B2", (range) => {
      range.format.font.bold = true;
    });
    await onRange("D1", (range) => range.copyFrom("B1:B2"));
    const copy = await loaded("D1:D2", "formulas,format/font/bold");
    expect(copy.formulas).toEqual([["=C1*10"], ["=C2*10"]]);
    expect(copy.format.font.bold).toBe(true);
    const values = onRange("D1", (range) => range.copyFrom("B1:B2", "Values"));
    expect(await failure(values)).toBe("NotImplemented");
  });

  it("repeats a source that fits evenly", async () => {
    startRanges(SOURCE);
    await onRange("D1:E4", (range) => range.copyFrom("A1:A2"));
    expect(await valuesOf("D1:E4")).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
      [2, 2],
    ]);
    await onRange("G1:G3", (range) => range.copyFrom("A1:A2"));
    expect(await valuesOf("G1:G3")).toEqual([[1], [2], [""]]);
  });

  it("copies over itself", async () => {
    startRanges({ A1: 1, A2: 2, A3: 3 });
    await onRange("A2", (range) => range.copyFrom("A1:A3"));
    expect(await valuesOf("A1:A4")).toEqual([[1], [1], [2], [3]]);
  });

  it("copies whole columns with their width, from another sheet too", async () => {
    const { workbook } = startRanges({ A1: 1, A100: 2 });
    await onRange("A:A", (range) => {
      range.format.columnWidth = 96;
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ziel");
      sheet.getRange("C:C").copyFrom("Tabelle1!A:A");
      const target = sheet.getRange("C100");
      target.load("values,format/columnWidth");
      await context.sync();
      expect([target.values, target.format.columnWidth]).toEqual([[[2]], 96]);
    });
    expect(workbook.sheetNamed("Ziel")?.rows.size).toBe(2);
  });

  it("takes merged cells and rules along", async () => {
    const { workbook } = startRanges({ A1: 1 });
    await onRange("A1:B1", (range) => {
      range.merge();
      range.dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: "GreaterThan" },
      };
    });
    await onRange("A3", (range) => range.copyFrom("A1:B1"));
    const { merges, validations } = workbook.activeSheet;
    expect(merges.map(addressOf)).toEqual(["A1:B1", "A3:B3"]);
    expect(validations[0]?.areas.map(addressOf)).toEqual(["A1:B1", "A3:B3"]);
  });
});

describe("moveTo", () => {
  it("takes references along", async () => {
    startRanges({ A1: 1, A2: "=A1", B1: "=SUM(A1:A2)", B2: "=C5" });
    await onRange("A1:A2", (range) => range.moveTo("C4"));
    expect((await loaded("C4:C5", "formulas")).formulas).toEqual([[1], ["=C4"]]);
    expect((await loaded("B1:B2", "formulas")).formulas).toEqual([["=SUM(C4:C5)"], ["=#REF!"]]);
    expect(await valuesOf("A1:A2")).toEqual([[""], [""]]);
  });

  it("goes to another sheet", async () => {
    startRanges({ A1: 5, A2: "=A1+B1", B1: 1, B2: "=A2" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Ziel");
      context.workbook.worksheets.getItem("Tabelle1").getRange("A1:A2").moveTo("Ziel!D1");
      const moved = context.workbook.worksheets.getItem("Ziel").getRange("D1:D2");
      moved.load("formulas,values");
      await context.sync();
      expect(moved.formulas).toEqual([[5], ["=D1+Tabelle1!B1"]]);
      expect(moved.values).toEqual([[5], [6]]);
    });
    expect((await loaded("B2", "formulas")).formulas).toEqual([["=Ziel!D2"]]);
  });
});

describe("clearing and merging", () => {
  it.each([
    ["All", "", "#FFFFFF"],
    ["Contents", "", "#FF0000"],
    ["Formats", 1, "#FFFFFF"],
  ] as const)("clears %s", async (applyTo, value, colour) => {
    startRanges({ A1: 1 });
    await onRange("A1", (range) => {
      range.format.fill.color = "#FF0000";
    });
    await onRange("A:A", (range) => range.clear(applyTo));
    const cell = await loaded("A1", "values,format/fill/color");
    expect([cell.values, cell.format.fill.color]).toEqual([[[value]], colour]);
  });

  it("merges into one cell, or row by row, and keeps the first value", async () => {
    const { workbook } = startRanges({ B1: 1, A2: 2 });
    await onRange("A1:B2", (range) => range.merge());
    expect(await valuesOf("A1:B2")).toEqual([
      [1, ""],
      ["", ""],
    ]);
    await onRange("A1:B2", (range) => range.unmerge());
    await onRange("A1:B2", (range) => range.merge(true));
    expect(workbook.activeSheet.merges.map(addressOf)).toEqual(["A1:B1", "A2:B2"]);
    const split = onRange("B1:C1", (range) => range.merge());
    expect(await failure(split)).toBe("InvalidOperation");
  });
});

it("sorts rows by values", async () => {
  startRanges({ A1: "b", B1: 2, A2: "a", B2: 3, A3: "c", B3: 1 });
  await onRange("A1:B3", (range) => range.sort.apply([{ key: 1, ascending: false }]));
  expect(await valuesOf("A1:B3")).toEqual([
    ["a", 3],
    ["b", 2],
    ["c", 1],
  ]);
});

describe("protection", () => {
  it("refuses what is locked", async () => {
    startRanges({ A1: 1 });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({
        allowFormatCells: false,
        allowInsertRows: true,
      });
      await context.sync();
    });
    const write = (address: string, action: (range: Excel.Range) => void) =>
      failure(onRange(address, action));
    const five = (range: Excel.Range) => void (range.values = [[5]]);
    expect(await write("A1", five)).toBe("AccessDenied");
    expect(await write("B1", five)).toBeUndefined();
    expect(await write("A1", (range) => range.clear())).toBe("AccessDenied");
    expect(await write("B1", (range) => void (range.format.font.bold = true))).toBe("AccessDenied");
    expect(await write("2:2", (range) => void range.insert("Down"))).toBeUndefined();
    expect(await write("A2", (range) => void range.insert("Down"))).toBe("AccessDenied");
    expect(await write("B:B", (range) => range.delete("Left"))).toBe("AccessDenied");
    expect(await write("A1", (range) => range.load("values"))).toBeUndefined();
    expect(await valuesOf("A1:B1")).toEqual([[1, 5]]);
  });
});
