/** @jest-environment jsdom */
import { failure, onRange, startRanges } from "../support/ranges";

type Trace = (range: Excel.Range) => Excel.WorkbookRangeAreas;

async function addresses(from: string, trace: Trace): Promise<readonly string[]> {
  return await onRange(from, async (range, context) => {
    const areas = trace(range);
    areas.load("addresses");
    areas.ranges.load("items/address");
    await context.sync();
    return areas.addresses;
  });
}

const VALUES = { A1: 1, A2: "=A1*2", A3: "=SUM(A1:A2)+Zoll", C1: "=A3", D5: "=B9" };

describe("following formulas", () => {
  it.each<[string, string, Trace, string[]]>([
    [
      "direct precedents",
      "A3",
      (range) => range.getDirectPrecedents(),
      ["Tabelle1!A1:A2,Tabelle1!F1"],
    ],
    [
      "all precedents",
      "C1",
      (range) => range.getPrecedents(),
      ["Tabelle1!A3,Tabelle1!A1:A2,Tabelle1!F1"],
    ],
    ["direct dependents", "A1", (range) => range.getDirectDependents(), ["Tabelle1!A2:A3"]],
    ["all dependents", "A1", (range) => range.getDependents(), ["Tabelle1!C1,Tabelle1!A2:A3"]],
  ])("%s of %s", async (_what, from, trace, expected) => {
    const { workbook } = startRanges(VALUES);
    workbook.change("person", (draft) => {
      const zoll = { name: "Zoll", formula: "=Tabelle1!$F$1", comment: "", isVisible: true };
      draft.update({ names: [zoll] });
    });
    expect(await addresses(from, trace)).toEqual(expected);
  });

  it("leads to other sheets", async () => {
    startRanges({ A1: 1 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Zwei").getRange("B2").formulas = [["=Tabelle1!A1"]];
      await context.sync();
    });
    await onRange("A1", async (range, context) => {
      const dependents = range.getDependents();
      const second = dependents.getRangeAreasBySheet("Zwei");
      const none = dependents.getRangeAreasOrNullObjectBySheet("Tabelle1");
      second.load("address");
      await context.sync();
      expect(second.address).toBe("Zwei!B2");
      expect(none.isNullObject).toBe(true);
    });
  });

  it("leads nowhere from a constant", async () => {
    startRanges(VALUES);
    const none = addresses("A1", (range) => range.getPrecedents());
    expect(await failure(none)).toBe("ItemNotFound");
  });
});
