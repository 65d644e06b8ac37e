import { Book } from "./book";

describe("recalculation", () => {
  it("follows chains, in whatever order they were entered", () => {
    const book = new Book().set({ C1: "=B1+1", B1: "=A1*2", A1: 5 });
    expect(book.value("C1")).toBe(11);
    book.set({ A1: 7 });
    expect(book.value("C1")).toBe(15);
    book.set({ A1: null });
    expect(book.value("C1")).toBe(1);
  });

  it("calculates a chain of 20,000 cells", () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [
      row === 19_999 ? 1 : `=A${row + 2}+1`,
    ]);
    const book = new Book().fill("A1", rows);
    expect(book.value("A1")).toBe(20_000);
  });

  it("adds ranges up, and whole columns", () => {
    const book = new Book().fill("A1", [[1], [2], [3]]).set({ C1: "=SUM(A1:A3)", C2: "=SUM(A:A)" });
    expect(book.values("C1:C2")).toEqual([[6], [6]]);
    book.set({ A2: 20, A4: 100 });
    expect(book.values("C1:C2")).toEqual([[24], [124]]);
  });

  it("gives 0 for all cells of a circle", () => {
    const book = new Book().set({
      A1: "=B1+1",
      B1: "=C1+1",
      C1: "=A1+1",
      D1: "=A1+5",
      E1: "=E1+1",
    });
    expect(book.values("A1:E1")).toEqual([[0, 0, 0, 5, 0]]);
    book.set({ C1: 1 });
    expect(book.values("A1:D1")).toEqual([[3, 2, 1, 8]]);
  });

  it("goes back to an older state", () => {
    const book = new Book().set({ A1: 1, B1: "=A1+1" });
    const older = book.state;
    book.set({ A1: 5, B1: "=A1*100" });
    expect(book.value("B1")).toBe(500);
    book.become(older);
    expect(book.value("B1")).toBe(2);
  });

  it("spills, is blocked, and recovers", () => {
    const book = new Book().fill("A1", [[1], [2], [3]]).set({ C1: "=A1:A3*2", D1: "=SUM(C1#)" });
    expect(book.values("C1:D3")).toEqual([
      [2, 12],
      [4, null],
      [6, null],
    ]);
    expect(book.spill("C2")).toBe("C1:C3");
    book.set({ C2: "x" });
    expect(book.values("C1:C3")).toEqual([["#SPILL!"], ["x"], [null]]);
    expect(book.value("D1")).toBe("#SPILL!");
    book.set({ C2: null, A3: 10 });
    expect(book.values("C1:D3")).toEqual([
      [2, 26],
      [4, null],
      [20, null],
    ]);
  });
});
