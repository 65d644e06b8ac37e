import { areaOf } from "../../../workbench/model/area";
import { groupLines } from "../../../workbench/model/cells/lines";
import { Draft } from "../../../workbench/model/draft";
import { emptySheet, emptyWorkbook } from "../../../workbench/model/empty";

function levels(steps: readonly (readonly [string, 1 | -1])[]) {
  const draft = new Draft(emptyWorkbook([emptySheet("{1}", "A")]));
  for (const [address, by] of steps) groupLines(draft, "{1}", areaOf(address), true, by);
  return Array.from(draft.sheet("{1}").rowProperties, ([row, { outlineLevel }]) => [
    row,
    outlineLevel,
  ]);
}

describe("grouping rows", () => {
  it("goes one level deeper each time", () => {
    expect(
      levels([
        ["2:4", 1],
        ["3:3", 1],
      ]),
    ).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
    ]);
  });

  it("takes a level away from those rows that have one", () => {
    expect(
      levels([
        ["2:4", 1],
        ["3:3", 1],
        ["1:9", -1],
      ]),
    ).toEqual([[2, 1]]);
  });

  it("refuses to take a level away where there is none", () => {
    expect(() =>
      levels([
        ["2:4", 1],
        ["6:9", -1],
      ]),
    ).toThrow("None of these rows");
  });

  it("has seven levels", () => {
    const seven = Array.from({ length: 7 }, () => ["2:2", 1] as const);
    expect(levels(seven)).toEqual([[1, 7]]);
    expect(() => levels([...seven, ["2:2", 1]])).toThrow("at most 7");
  });
});
