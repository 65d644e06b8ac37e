import { PENDING } from "../../model/calculator";
import { Book } from "./book";
import { CountingFunctions } from "./countingFunctions";

const identity = { "FLUX.SAME": (value: unknown) => value as number };

describe("functions of add-ins", () => {
  it("gives arguments as the formula has them", () => {
    const functions = new CountingFunctions({ "FLUX.ARGS": () => 1 });
    new Book({ functions }).set({
      A1: 5,
      A2: "x",
      B2: true,
      C1: '=FLUX.ARGS(A1,A1:B2,,"t",1/0,A9,{1,2},)',
    });
    expect(functions.calls.map(({ name, args }) => [name, args])).toEqual([
      [
        "FLUX.ARGS",
        [
          5,
          [
            [5, null],
            ["x", true],
          ],
          undefined,
          "t",
          { error: "#DIV/0!" },
          null,
          [[1, 2]],
          undefined,
        ],
      ],
    ]);
  });

  it("calls in any case, within other functions, and is #NAME? when unknown", () => {
    const functions = new CountingFunctions(identity);
    const book = new Book({ functions }).set({
      A1: "=flux.same(2)*3",
      A2: "=IFERROR(FLUX.OTHER(1),-1)",
      A3: "=FLUX.OTHER(1)",
    });
    expect(book.values("A1:A3")).toEqual([[6], [-1], ["#NAME?"]]);
  });

  it("calls only what depends on a change", () => {
    const functions = new CountingFunctions(identity);
    const rows = Array.from({ length: 100 }, (_, row) => [
      row,
      `=FLUX.SAME(A${row + 1})`,
      `=B${row + 1}*2`,
    ]);
    const book = new Book({ functions }).fill("A1", rows);
    expect(functions.count()).toBe(100);
    book.set({ A50: 7 });
    expect(functions.count()).toBe(1);
    expect(book.value("C50")).toBe(14);
    book.set({ E1: 5, A50: 7 });
    expect(functions.count()).toBe(0);
  });

  it("shows #BUSY! until the answer comes, and tells what changed then", () => {
    let answer: number | typeof PENDING = PENDING;
    const functions = new CountingFunctions({ "FLUX.LATE": () => answer });
    const book = new Book({ functions }).set({
      A1: "=IFERROR(FLUX.LATE(),0)+1",
      A2: "=A1*2",
      A3: "=ISERROR(A1)",
    });
    expect(book.values("A1:A3")).toEqual([["#BUSY!"], ["#BUSY!"], [true]]);
    expect(book.calculator.isPending()).toBe(true);
    const changes: unknown[] = [];
    book.calculator.onCalculated((changed) => changes.push(changed));
    answer = 20;
    functions.answer({ sheetId: "Sheet1", row: 0, column: 0 });
    expect(book.values("A1:A3")).toEqual([[21], [42], [false]]);
    expect(book.calculator.isPending()).toBe(false);
    expect(changes).toEqual([
      [{ sheetId: "Sheet1", areas: [{ row: 0, column: 0, rows: 3, columns: 1 }] }],
    ]);
  });

  it("spills matrices, with 0 for nothing and #N/A for gaps", () => {
    const functions = new CountingFunctions({ "FLUX.TABLE": () => [[1, null], ["a"]] });
    const book = new Book({ functions }).set({ A1: "=FLUX.TABLE()", D1: "=COUNTA(A1#)" });
    expect(book.values("A1:B2")).toEqual([
      [1, 0],
      ["a", "#N/A"],
    ]);
    expect(book.value("D1")).toBe(4);
    book.set({ A1: null });
    expect(book.values("A1:B2")).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("survives whatever is thrown", () => {
    const functions = new CountingFunctions({
      "FLUX.BAD": () => {
        throw new Error("broken");
      },
    });
    const book = new Book({ functions }).set({ A1: "=FLUX.BAD()", A2: "=1+1" });
    expect(book.values("A1:A2")).toEqual([["#VALUE!"], [2]]);
  });

  it("surrounds a cell's calls, also those that are made no longer", () => {
    const functions = new CountingFunctions(identity);
    const book = new Book({ functions }).set({ A1: 1, B2: "=FLUX.SAME(A1)" });
    expect(functions.cells.splice(0)).toEqual(["+1,1", "-1,1"]);
    book.set({ B2: "=A1" });
    expect(functions.cells.splice(0)).toEqual(["+1,1", "-1,1"]);
    book.set({ A1: 5 });
    expect(functions.cells).toEqual([]);
  });

  it("calculates everything again when there are other functions", () => {
    const functions = new CountingFunctions({});
    const book = new Book({ functions }).set({ A1: "=FLUX.NEW()" });
    expect(book.value("A1")).toBe("#NAME?");
    functions.functions["FLUX.NEW"] = () => 3;
    functions.change();
    expect(book.value("A1")).toBe(3);
    expect(functions.cells).toEqual(["+0,0", "-0,0"]);
  });

  it("takes an answer that comes while something is calculated", () => {
    let isKnown = false;
    const functions: CountingFunctions = new CountingFunctions({
      "FLUX.ODD": () => {
        if (isKnown) return 1;
        isKnown = true;
        functions.answer({ sheetId: "Sheet1", row: 0, column: 0 });
        return PENDING;
      },
    });
    const book = new Book({ functions }).set({ A1: "=FLUX.ODD()" });
    expect(book.value("A1")).toBe(1);
  });
});
