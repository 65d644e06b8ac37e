import { DEFAULT_STYLE } from "../../model/style";
import { areaOf } from "../../model/area";
import { Book } from "./book";

describe("spilling", () => {
  it("is read by other formulas, which follow its size", () => {
    const book = new Book().set({
      A1: 2,
      C1: "=SEQUENCE(A1)",
      E1: "=C3",
      E2: "=SUM(C1:C9)",
      E3: "=COUNT(C1#)",
    });
    expect(book.values("E1:E3")).toEqual([[0], [3], [2]]);
    book.set({ A1: 4 });
    expect(book.values("C1:C5")).toEqual([[1], [2], [3], [4], [null]]);
    expect(book.values("E1:E3")).toEqual([[3], [10], [4]]);
    book.set({ A1: 1 });
    expect(book.values("E1:E3")).toEqual([[0], [1], [1]]);
    expect(book.spill("C1")).toBeUndefined();
  });

  it("is blocked by merged cells and by the edge of the sheet", () => {
    const book = new Book().set({ A1: "=SEQUENCE(3)", XFD1: "=SEQUENCE(1,2)" });
    expect(book.value("XFD1")).toBe("#SPILL!");
    book.change((draft) => draft.updateSheet("Sheet1", { merges: [areaOf("A3:B3")] }));
    expect(book.value("A1")).toBe("#SPILL!");
    book.change((draft) => draft.updateSheet("Sheet1", { merges: [] }));
    expect(book.spill("A2")).toBe("A1:A3");
  });

  it("goes to the first of two on the sheet, and to the other when that one is gone", () => {
    const book = new Book().set({ B1: "=SEQUENCE(3)", A2: "=SEQUENCE(1,3)" });
    expect([book.value("B1"), book.value("A2")]).toEqual([1, "#SPILL!"]);
    book.set({ B1: null });
    expect(book.values("A2:C2")).toEqual([[1, 2, 3]]);
    book.set({ B1: "=SEQUENCE(2)" });
    expect([book.value("B2"), book.value("A2"), book.value("C2")]).toEqual([2, "#SPILL!", null]);
  });

  it("over what the formula reads is a circle", () => {
    const book = new Book().set({ A1: "=A2:A3*2", A3: 5 });
    expect(book.values("A1:A3")).toEqual([[0], [null], [5]]);
  });

  it("ends for formulas that spill into what each other reads", () => {
    const book = new Book().set({ A1: "=A5:B6*1", A5: "=A1:B2*1" });
    book.set({ A5: 1 });
    expect(book.values("A1:B2")).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  it("tells how far a sheet is spilled over", () => {
    const book = new Book().set({ B2: "=SEQUENCE(2,3)", A9: 1 });
    expect(book.calculator.spilledArea("Sheet1")).toEqual(areaOf("B2:D3"));
    book.set({ B2: null });
    expect(book.calculator.spilledArea("Sheet1")).toBeUndefined();
  });

  it("fills the area of an older array formula, whatever its size", () => {
    const array = areaOf("C1:D3");
    const formula = { constant: null, formula: "=A1:A2*10", array, style: DEFAULT_STYLE };
    const book = new Book().set({ A1: 1, A2: 2 });
    book.change((draft) => draft.setCell("Sheet1", 0, 2, formula));
    expect(book.values("C1:D3")).toEqual([
      [10, 10],
      [20, 20],
      ["#N/A", "#N/A"],
    ]);
    book.set({ A2: 5, F1: "=SUM(C1:D2)" });
    expect(book.value("F1")).toBe(120);
  });
});

describe("implicit intersection", () => {
  it("takes the value of the formula's row or column", () => {
    const book = new Book()
      .fill("A1", [[1], [2], [3]])
      .set({ C2: "=@A1:A3*10", C3: "=@A1:A3", C9: "=@A1:A3", A5: "=@A1:C3" });
    expect([book.value("C2"), book.value("C3"), book.value("C9"), book.value("A5")]).toEqual([
      20,
      3,
      "#VALUE!",
      "#VALUE!",
    ]);
  });
});
