/** @jest-environment jsdom */
import { failure, onRange, startRanges } from "../support/ranges";

type Step = (range: Excel.Range) => Excel.Range;

async function addressAfter(from: string, step: Step): Promise<string> {
  return await onRange(from, async (range, context) => {
    const to = step(range);
    to.load("address");
    await context.sync();
    return to.address.replace("Tabelle1!", "");
  });
}

describe("ranges from ranges", () => {
  it.each<[string, string, Step, string]>([
    ["getCell", "B2:D4", (range) => range.getCell(1, 2), "D3"],
    ["getCell outside of the range", "B2:D4", (range) => range.getCell(5, 5), "G7"],
    ["getRow", "B2:D4", (range) => range.getRow(1), "B3:D3"],
    ["getColumn", "B2:D4", (range) => range.getColumn(0), "B2:B4"],
    ["getLastRow", "B2:D4", (range) => range.getLastRow(), "B4:D4"],
    ["getLastColumn", "B2:D4", (range) => range.getLastColumn(), "D2:D4"],
    ["getLastCell", "B2:D4", (range) => range.getLastCell(), "D4"],
    ["getOffsetRange", "B2:D4", (range) => range.getOffsetRange(2, -1), "A4:C6"],
    ["getResizedRange", "B2:D4", (range) => range.getResizedRange(1, -2), "B2:B5"],
    ["getAbsoluteResizedRange", "B2:D4", (range) => range.getAbsoluteResizedRange(1, 5), "B2:F2"],
    ["getEntireRow", "B2:D4", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn", "B2:D4", (range) => range.getEntireColumn(), "B:D"],
    ["getRowsAbove", "B4:D4", (range) => range.getRowsAbove(2), "B2:D3"],
    ["getRowsBelow", "B4:D4", (range) => range.getRowsBelow(), "B5:D5"],
    ["getColumnsBefore", "C4:D4", (range) => range.getColumnsBefore(2), "A4:B4"],
    ["getColumnsAfter", "C4:D4", (range) => range.getColumnsAfter(3), "E4:G4"],
    ["getBoundingRect", "B2", (range) => range.getBoundingRect("D1"), "B1:D2"],
    ["getIntersection", "B2:D4", (range) => range.getIntersection("C1:C9"), "C2:C4"],
    ["a name of $", "$B$2:$C$3", (range) => range, "B2:C3"],
  ])("%s of %s", async (_name, from, step, expected) => {
    startRanges();
    expect(await addressAfter(from, step)).toBe(expected);
  });

  it.each<[string, Step]>([
    ["above the sheet", (range) => range.getOffsetRange(-2, 0)],
    ["left of the sheet", (range) => range.getCell(0, -2)],
    ["without rows", (range) => range.getResizedRange(-1, 0)],
    ["outside of the range", (range) => range.getRow(1)],
    ["half a cell", (range) => range.getOffsetRange(0.5, 0)],
  ])("refuse what is %s", async (_what, step) => {
    startRanges();
    expect(await failure(addressAfter("B2", step))).toBe("InvalidArgument");
  });

  it.each(["A0", "XFE1", "A1048577", "A1:", "1A", "Nirgends", "A1,C3", "Fehlt!A1"])(
    "refuse the address %s",
    async (address) => {
      startRanges();
      expect(await failure(addressAfter(address, (range) => range))).toBe("InvalidArgument");
    },
  );

  it("are null objects where there is none", async () => {
    startRanges();
    await onRange("A1:B2", async (range, context) => {
      const none = range.getIntersectionOrNullObject("C3");
      const unused = range.getUsedRangeOrNullObject();
      const merged = range.getMergedAreasOrNullObject();
      none.load("address");
      unused.load("address");
      await context.sync();
      expect([none.isNullObject, unused.isNullObject, merged.isNullObject]).toEqual([
        true,
        true,
        true,
      ]);
    });
    const strict = onRange("A1:B2", (range) => range.getIntersection("C3").load("address"));
    expect(await failure(strict)).toBe("ItemNotFound");
  });
});

describe("ranges by what cells hold", () => {
  const VALUES = { B2: 1, B3: 2, B4: 3, C2: "x", C3: "y", E7: "allein" };

  it.each<[string, string, Step, string]>([
    ["used range", "A:F", (range) => range.getUsedRange(true), "B2:E7"],
    ["used range of a part", "A1:C9", (range) => range.getUsedRange(), "B2:C4"],
    ["surrounding region", "B3", (range) => range.getSurroundingRegion(), "B2:C4"],
    ["edge downwards", "B2", (range) => range.getRangeEdge("Down"), "B4"],
    ["edge over a gap", "E2", (range) => range.getRangeEdge("Down"), "E7"],
    ["edge to the end", "B4", (range) => range.getRangeEdge("Down"), "B1048576"],
    ["edge to the right", "B2", (range) => range.getRangeEdge("Right"), "C2"],
    ["edge to the left", "E7", (range) => range.getRangeEdge("Left"), "A7"],
    ["extended range", "B2:C2", (range) => range.getExtendedRange("Down"), "B2:C4"],
  ])("%s", async (_what, from, step, expected) => {
    startRanges(VALUES);
    expect(await addressAfter(from, step)).toBe(expected);
  });

  it("are where formulas spill", async () => {
    startRanges({ A1: 1, A2: 2, C1: "=A1:A2*2" });
    expect(await addressAfter("C1", (range) => range.getSpillingToRange())).toBe("C1:C2");
    expect(await addressAfter("C2", (range) => range.getSpillParent())).toBe("C1");
    const none = addressAfter("A1", (range) => range.getSpillParent());
    expect(await failure(none)).toBe("ItemNotFound");
  });

  it.each([
    ["Formulas", "C1,C3:C4"],
    ["Constants", "A1:A2"],
    ["Blanks", "B1,B2:C2,A3:B4"],
  ] as const)("are special: %s", async (kind, expected) => {
    startRanges({ A1: 1, A2: "x", C1: "=A1", C3: "=A1", C4: "=A1" });
    const address = await onRange("A1:C4", async (range, context) => {
      const areas = range.getSpecialCells(kind);
      areas.load("address");
      await context.sync();
      return areas.address.replaceAll("Tabelle1!", "");
    });
    expect(address).toBe(expected);
  });

  it("are special where they have rules, or are visible", async () => {
    startRanges({ A1: 1 });
    await onRange("A1:A9", (range) => {
      range.dataValidation.rule = { custom: { formula: "=A1>0" } };
      range.conditionalFormats.add("DataBar");
      range.getRow(2).rowHidden = true;
    });
    const special = async (kind: "DataValidations" | "ConditionalFormats" | "Visible") =>
      await onRange("A2:B4", async (range, context) => {
        const areas = range.getSpecialCells(kind);
        areas.load("address");
        await context.sync();
        return areas.address.replaceAll("Tabelle1!", "");
      });
    expect(await special("DataValidations")).toBe("A2:A4");
    expect(await special("ConditionalFormats")).toBe("A2:A4");
    expect(await special("Visible")).toBe("A2:B2,A4:B4");
  });

  it("are found by their text", async () => {
    startRanges({ A1: "Abo12", A2: 12.5, A3: "ABO12 neu" });
    const find = (text: string, criteria: Excel.SearchCriteria) =>
      addressAfter("A1:B9", (range) => range.find(text, criteria));
    expect(await find("12,5", {})).toBe("A2");
    expect(await find("abo12", { searchDirection: "Backwards" })).toBe("A3");
    expect(await find("abo12", { completeMatch: true, searchDirection: "Backwards" })).toBe("A1");
    expect(await failure(find("abo", { matchCase: true }))).toBe("ItemNotFound");
    await onRange("A1:B9", async (range, context) => {
      const none = range.findOrNullObject("nichts", {});
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("places and sizes", () => {
  it("are counted in rows and in points", async () => {
    startRanges();
    await onRange("B3:C4", async (range, context) => {
      range.load("rowIndex,columnIndex,rowCount,columnCount,left,top,width,height,isEntireRow");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        rowIndex: 2,
        columnIndex: 1,
        rowCount: 2,
        columnCount: 2,
        left: 48,
        top: 30,
        width: 96,
        height: 30,
        isEntireRow: false,
      });
    });
  });

  it("leave out what is hidden", async () => {
    startRanges({ A1: 1, A2: 2, A3: 3 });
    await onRange("A1:A3", async (range, context) => {
      range.getRow(1).rowHidden = true;
      await context.sync();
      range.load("height,rowHidden,hidden");
      const view = range.getVisibleView();
      view.load("values,cellAddresses,rowCount");
      await context.sync();
      expect([range.height, range.rowHidden, range.hidden]).toEqual([30, null, null]);
      expect(view.values).toEqual([[1], [3]]);
      expect(view.cellAddresses).toEqual([["Tabelle1!A1"], ["Tabelle1!A3"]]);
    });
  });
});
