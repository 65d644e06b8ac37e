import { createCalculation } from "../../calculation/calculation";
import { ENGLISH } from "../../culture/culture";
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

  it("is no circle when only the branch not taken leads back", () => {
    const book = new Book().set({ A1: "=IF(C1,B1,1)", B1: "=IF(C1,2,A1)", C1: true });
    expect(book.values("A1:B1")).toEqual([[2, 2]]);
    book.set({ C1: false });
    expect(book.values("A1:B1")).toEqual([[1, 1]]);
  });

  it("keeps two circles that share a cell apart from nothing", () => {
    const book = new Book().set({ A1: "=B1", B1: "=A1+C1", C1: "=B1+1", D1: "=C1" });
    expect(book.values("A1:D1")).toEqual([[0, 0, 0, 0]]);
  });

  it("works volatile functions out in every calculation", () => {
    let minute = 0;
    const book = new Book({ today: () => new Date(2026, 0, 1, 0, minute) });
    book.set({
      A1: "=ROUND(MOD(NOW(),1)*1440,0)",
      A2: "=A1*2",
      B1: '=INDIRECT("C"&D1)',
      C1: 5,
      C2: 6,
      D1: 1,
    });
    minute = 7;
    book.set({ C1: 50 });
    expect([book.value("A1"), book.value("A2"), book.value("B1")]).toEqual([7, 14, 50]);
    book.set({ D1: 2 });
    expect(book.value("B1")).toBe(6);
  });

  it("follows chains of references that are made of text", () => {
    const rows = Array.from({ length: 300 }, (_, row) => [
      row === 299 ? 1 : `=INDIRECT("A"&${row + 2})+1`,
    ]);
    expect(new Book().fill("A1", rows).value("A1")).toBe(300);
  });

  it("does nothing for looks, and says what has changed", () => {
    const book = new Book().set({ A1: 1, B1: "=A1*2", B2: "=B1+1", C1: "=5" });
    const changes: unknown[] = [];
    book.calculator.onCalculated((changed) => changes.push(changed));
    book.change((draft) => {
      const cell = draft.cell("Sheet1", 0, 0);
      if (cell)
        draft.setCell("Sheet1", 0, 0, { ...cell, style: { ...cell.style, wrapText: true } });
    });
    expect(changes).toEqual([]);
    book.set({ A1: 3 });
    expect(changes).toEqual([
      [{ sheetId: "Sheet1", areas: [{ row: 0, column: 1, rows: 2, columns: 1 }] }],
    ]);
  });

  it("finds a value in a large range again when it has moved", () => {
    const rows = Array.from({ length: 500 }, (_, row) => [`p${row}`, row]);
    const book = new Book().fill("A1", rows).set({
      D1: "p7",
      E1: "=VLOOKUP(D1,A1:B500,2,FALSE)",
      E2: "=MATCH(D1,A:A,0)",
      E3: "=COUNTIF(A1:A500,D1)",
    });
    expect(book.values("E1:E3")).toEqual([[7], [8], [1]]);
    book.set({ A8: "gone", A300: "P7" });
    expect(book.values("E1:E3")).toEqual([[299], [300], [1]]);
    book.set({ A600: "p7", A300: null });
    expect(book.values("E1:E3")).toEqual([["#N/A"], [600], [0]]);
  });

  it("shifts relative references with their formula, and not the absolute ones", () => {
    const book = new Book()
      .fill("A1", [[1], [2], [3]])
      .fill("B1", [["=A1*$A$3"], ["=A2*$A$3"], ["=A3*$A$3"]])
      .set({ D3: "=SUM(A:A)", E3: "=SUM(1:1)", F3: "=SUM(B:B)" });
    expect(book.values("B1:B3")).toEqual([[3], [6], [9]]);
    expect(book.values("D3:F3")).toEqual([[6, 4, 18]]);
  });

  it("moves whole columns and rows with their formula", () => {
    const book = new Book()
      .fill("A1", [
        [1, 10],
        [2, 20],
      ])
      .fill("D5", [["=SUM(A:A)", "=SUM(B:B)"]])
      .fill("H8", [["=SUM(1:1)"], ["=SUM(2:2)"]]);
    expect(book.values("D5:E5")).toEqual([[3, 30]]);
    expect(book.values("H8:H9")).toEqual([[11], [22]]);
    book.calculator.recalculate("Full");
    expect(book.values("D5:E5")).toEqual([[3, 30]]);
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

it("a full calculation makes every call of a function again, any other only those of changed cells", () => {
  const clearMemo = jest.fn();
  const calculation = createCalculation({
    culture: ENGLISH,
    functions: {
      has: () => false,
      call: () => 1,
      startCell: () => undefined,
      endCell: () => undefined,
      onAnswered: () => () => undefined,
      onFunctionsChanged: () => () => undefined,
      clearMemo,
    },
  });
  calculation.recalculate("Recalculate");
  expect(clearMemo).not.toHaveBeenCalled();
  calculation.recalculate("Full");
  expect(clearMemo).toHaveBeenCalledTimes(1);
});
