import type { DefinedName } from "../../model/state";
import { Book } from "./book";
import { tableOf } from "../support/table";

function name(text: string, formula: string): DefinedName {
  return { name: text, formula, comment: "", isVisible: true };
}

const TABLE = tableOf({ row: 0, column: 0, rows: 4, columns: 2 }, ["Product", "Net price"], {
  name: "Prices",
  hasTotals: true,
  style: "",
});

function withTable(): Book {
  return new Book()
    .fill("A1", [
      ["Product", "Net price"],
      ["Phone", 100],
      ["Cable", 5],
      ["Total", 105],
    ])
    .change((draft) => draft.updateSheet("Sheet1", { tables: [TABLE] }));
}

describe("names", () => {
  it("stand for ranges, constants and formulas", () => {
    const book = new Book({ sheets: ["Sheet1", "My data"] })
      .change((draft) =>
        draft.update({
          names: [
            name("Rate", "=0.19"),
            name("All", "=Sheet1!$A$1:$A$3"),
            name("Gross", "=SUM(All)*(1+Rate)"),
          ],
        }),
      )
      .fill("A1", [[1], [2], [3]])
      .set({ C1: "=sum(all)", C2: "=Gross", C3: "=Rate*100" });
    expect(book.values("C1:C3")).toEqual([[6], [7.14], [19]]);
    book.set({ A3: 10 });
    expect(book.values("C1:C2")).toEqual([[13], [13 * 1.19]]);
    book.change((draft) => draft.update({ names: [name("All", "=Sheet1!$A$1:$A$2")] }));
    expect(book.values("C1:C3")).toEqual([[3], ["#NAME?"], ["#NAME?"]]);
  });

  it("of a sheet come before those of the workbook", () => {
    const book = new Book({ sheets: ["Sheet1", "My data"] })
      .change((draft) => {
        draft.update({ names: [name("Rate", "=1")] });
        draft.updateSheet("My data", { names: [name("Rate", "=2")] });
      })
      .set({ A1: "=Rate", "My data!A1": "=Rate", A2: "='My data'!Rate" });
    expect(book.values("A1:A2")).toEqual([[1], [2]]);
    expect(book.value("My data!A1")).toBe(2);
  });

  it("can be relative", () => {
    const book = new Book()
      .change((draft) => draft.update({ names: [name("Left", "=Sheet1!A1")] }))
      .set({ A5: 3, A6: 4 });
    expect(book.evaluate("=Left", "A5")).toBe(3);
  });

  it("that mean themselves are #NAME?", () => {
    const book = new Book()
      .change((draft) => draft.update({ names: [name("Me", "=Me+1")] }))
      .set({ A1: "=Me" });
    expect(book.value("A1")).toBe("#NAME?");
  });
});

describe("sheets", () => {
  it("are followed when they are renamed, added and deleted", () => {
    const book = new Book({ sheets: ["Sheet1", "Sheet2"] }).set({
      "Sheet2!A1": 4,
      A1: "=Sheet2!A1*2",
      A2: "=Extra!A1",
    });
    expect(book.values("A1:A2")).toEqual([[8], ["#REF!"]]);
    const before = book.state;
    book.change((draft) => draft.updateSheet("Sheet2", { name: "Extra" }));
    expect(book.values("A1:A2")).toEqual([["#REF!"], [4]]);
    book.set({ "Sheet2!A1": 6 });
    expect(book.value("A2")).toBe(6);
    book.change((draft) => draft.update({ sheets: draft.state.sheets.slice(0, 1) }));
    expect(book.value("A2")).toBe("#REF!");
    book.become(before);
    expect(book.values("A1:A2")).toEqual([[8], ["#REF!"]]);
  });

  it("that are gone are no part of what has changed", () => {
    const book = new Book({ sheets: ["Sheet1", "Sheet2"] }).set({
      "Sheet2!A1": "=SEQUENCE(3)",
      A1: "=SUM(Sheet2!A1#)",
    });
    const sheets: string[] = [];
    book.calculator.onCalculated((changed) =>
      sheets.push(...changed.map(({ sheetId }) => sheetId)),
    );
    book.change((draft) => draft.update({ sheets: draft.state.sheets.slice(0, 1) }));
    expect(sheets).toEqual(["Sheet1"]);
    expect(book.value("A1")).toBe("#REF!");
  });

  it("can be added up", () => {
    const book = new Book({ sheets: ["Sheet1", "Jan", "Feb"] }).set({
      "Jan!A1": 1,
      "Feb!A1": 2,
      A1: "=SUM(Jan:Feb!A1)",
    });
    expect(book.value("A1")).toBe(3);
    book.set({ "Feb!A1": 5 });
    expect(book.value("A1")).toBe(6);
  });
});

describe("tables", () => {
  it.each([
    ["=SUM(Prices[Net price])", 105],
    ["=COUNTA(Prices[#All])", 8],
    ["=COUNTA(Prices)", 4],
    ["=INDEX(Prices[#Headers],2)", "Net price"],
    ["=Prices[[#Totals],[Net price]]", 105],
    ["=COUNTA(Prices[[#Headers],[#Data],[Net price]])", 3],
    ["=COUNTA(Prices[[#Headers],[Product]:[Net price]])", 2],
    ["=SUM(prices[net price])", 105],
    ["=SUM(Prices[Nothing])", "#REF!"],
  ])("%s is %p", (formula, expected) => {
    expect(withTable().evaluate(formula)).toEqual(expected);
  });

  it("know their row", () => {
    const book = withTable().set({
      D2: "=Prices[@[Net price]]*2",
      D3: "=Prices[@Product]",
      D9: "=Prices[@Product]",
    });
    expect([book.value("D2"), book.value("D3"), book.value("D9")]).toEqual([200, "Cable", "#REF!"]);
    expect(book.evaluate("=[@Product]", "B3")).toBe("Cable");
    book.set({ B2: 50 });
    expect(book.value("D2")).toBe(100);
  });

  it("are followed when they grow", () => {
    const book = withTable().set({ D1: "=SUM(Prices[Net price])", A5: "Box", B4: 7 });
    const area = { ...TABLE.area, rows: 5 };
    book.change((draft) => draft.updateSheet("Sheet1", { tables: [{ ...TABLE, area }] }));
    expect(book.value("D1")).toBe(112);
  });

  it("block what would spill into them", () => {
    const book = withTable().set({ A6: "=SEQUENCE(2)", C3: "=SEQUENCE(1,2)" });
    expect(book.values("A6:A7")).toEqual([[1], [2]]);
    const area = { ...TABLE.area, rows: 8 };
    book.change((draft) => draft.updateSheet("Sheet1", { tables: [{ ...TABLE, area }] }));
    expect(book.value("A6")).toBe("#SPILL!");
    book.change((draft) => draft.updateSheet("Sheet1", { tables: [] }));
    expect(book.values("A6:A7")).toEqual([[1], [2]]);
  });
});
