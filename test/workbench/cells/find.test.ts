import { findCell, matcher } from "../../../workbench/model/cells/find";

describe("finding", () => {
  it.each([
    ["Abo", "Abo24", {}, true],
    ["abo", "Abo24", {}, true],
    ["abo", "Abo24", { matchCase: true }, false],
    ["Abo", "Abo24", { completeMatch: true }, false],
    ["Abo*", "Abo24", { completeMatch: true }, true],
    ["Abo??", "Abo24", { completeMatch: true }, true],
    ["a.c", "abc", {}, false],
    ["~*", "1*2", {}, true],
    ["~*", "12", {}, false],
    ["1-2 (x)", "1-2 (x)", { completeMatch: true }, true],
    ["/", "a/b", {}, true],
  ])("%s in %s with %j: %s", (wanted, text, criteria, expected) => {
    expect(matcher(wanted, criteria).test(text)).toBe(expected);
  });

  it("goes forwards or backwards", () => {
    const cells = [
      { row: 0, column: 0, text: "a" },
      { row: 1, column: 0, text: "b" },
      { row: 2, column: 0, text: "b" },
    ];
    expect(findCell(cells, "b", {})).toMatchObject({ row: 1 });
    expect(findCell(cells, "b", { searchDirection: "Backwards" })).toMatchObject({ row: 2 });
    expect(findCell(cells, "c", {})).toBeUndefined();
  });
});
