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
    ["getLastCell", "B2:D4", (range) => range.getLastCell(), "D4"],
    ["getEntireColumn", "B2:D4", (range) => range.getEntireColumn(), "B:D"],
    ["getBoundingRect", "B2", (range) => range.getBoundingRect("D1"), "B1:D2"],
    ["getIntersection", "B2:D4", (range) => range.getIntersection("C1:C9"), "C2:C4"],
    ["a name of $", "$B$2:$C$3", (range) => range, "B2:C3"],
  ])("%s of %s", async (_name, from, step, expected) => {
    startRanges();
    expect(await addressAfter(from, step)).toBe(expected);
  });

  it.each<[string, Step]>([
    ["left of the sheet", (range) => range.getCell(0, -2)],
    ["outside of the range", (range) => range.getRow(1)],
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
  ])("%s", async (_what, from, step, expected) => {
    startRanges(VALUES);
    expect(await addressAfter(from, step)).toBe(expected);
  });
});
