import { areaOf, addressOf } from "../../model/area";
import { deleteCells, insertCells } from "../../model/cells/insertDelete";
import { enterArrayFormula } from "../../model/cells/arrays";
import { mergeArea } from "../../model/cells/merge";
import { setRowHeight } from "../../model/cells/lines";
import { styleArea } from "../../model/cells/style";
import { styleAt } from "../../model/styleAt";
import { draftWith, held, OTHER, put, refusal, SHEET } from "../support/cells";
import { tableOf } from "../support/table";

const TABLE = tableOf(areaOf("B2:C5"), ["Produkt", "Preis"]);

describe("inserting cells", () => {
  it("moves what is below and the formulas of all sheets", () => {
    const draft = draftWith({ A1: 1, A2: 2, A3: "=A1+A2", B2: "rechts" });
    put(draft, "C5", "=Eins!A2", OTHER);
    insertCells(draft, SHEET, areaOf("A2"), "Down");
    expect([held(draft, "A1"), held(draft, "A2"), held(draft, "A3")]).toEqual([1, null, 2]);
    expect(held(draft, "A4")).toBe("=A1+A3");
    expect(held(draft, "B2")).toBe("rechts");
    expect(held(draft, "C5", OTHER)).toBe("=Eins!A3");
  });

  it("moves what is to the right", () => {
    const draft = draftWith({ A1: 1, B1: "=A1", A2: "bleibt" });
    insertCells(draft, SHEET, areaOf("A1:B1"), "Right");
    expect([held(draft, "A1"), held(draft, "C1"), held(draft, "D1")]).toEqual([null, 1, "=C1"]);
    expect(held(draft, "A2")).toBe("bleibt");
  });

  it("gives new rows the format and height of the row above", () => {
    const draft = draftWith({ A1: 1 });
    styleArea(draft, SHEET, areaOf("A1"), (style) => ({ ...style, fill: "#FF0000" }));
    setRowHeight(draft, SHEET, areaOf("1:1"), 30);
    insertCells(draft, SHEET, areaOf("2:3"), "Down");
    expect(styleAt(draft.sheet(SHEET), 1, 0).fill).toBe("#FF0000");
    expect(styleAt(draft.sheet(SHEET), 2, 0).fill).toBe("#FF0000");
    expect(draft.sheet(SHEET).rowProperties.get(2)?.size).toBe(30);
    expect(held(draft, "A2")).toBeNull();
  });

  it("refuses to push cells off the sheet", () => {
    const draft = draftWith({ A1048576: "letzte", XFD1: "letzte" });
    expect(refusal(() => insertCells(draft, SHEET, areaOf("A1"), "Down"))).toBe(
      "NonBlankCellOffSheet",
    );
    expect(refusal(() => insertCells(draft, SHEET, areaOf("B:B"), "Right"))).toBe(
      "NonBlankCellOffSheet",
    );
    expect(refusal(() => insertCells(draft, SHEET, areaOf("B1"), "Down"))).toBeUndefined();
  });
});

describe("deleting cells", () => {
  it("closes the gap, and formulas lose what is gone", () => {
    const draft = draftWith({ A1: 1, A2: 2, A3: 3, B1: "=A2", B5: "=SUM(A1:A3)", C1: "=A3" });
    deleteCells(draft, SHEET, areaOf("A2"), "Up");
    expect([held(draft, "A1"), held(draft, "A2"), held(draft, "A3")]).toEqual([1, 3, null]);
    expect([held(draft, "B1"), held(draft, "C1")]).toEqual(["=#REF!", "=A2"]);
  });

  it("shrinks ranges when whole rows go", () => {
    const draft = draftWith({ A1: 1, A2: 2, A3: 3, B5: "=SUM(A1:A3)" });
    deleteCells(draft, SHEET, areaOf("2:2"), "Left");
    expect(held(draft, "B4")).toBe("=SUM(A1:A2)");
  });
});

describe("what belongs together", () => {
  it.each(["Down", "Right"] as const)("is not split by inserting %s beside a part", (shift) => {
    const merged = draftWith();
    mergeArea(merged, SHEET, areaOf("C3:D4"), false);
    const cell = shift === "Down" ? "C1" : "A3";
    expect(refusal(() => insertCells(merged, SHEET, areaOf(cell), shift))).toBe(
      "InsertDeleteConflict",
    );
    const table = draftWith({}, { tables: [{ ...TABLE, area: areaOf("C3:D6") }] });
    expect(refusal(() => insertCells(table, SHEET, areaOf(cell), shift))).toBe(
      "InsertDeleteConflict",
    );
    const array = draftWith();
    enterArrayFormula(array, SHEET, areaOf("C3:D4"), "=A1:B2");
    expect(refusal(() => insertCells(array, SHEET, areaOf(cell), shift))).toBe("InvalidOperation");
  });

  it("moves as a whole", () => {
    const draft = draftWith({}, { tables: [TABLE] });
    mergeArea(draft, SHEET, areaOf("B8:C8"), false);
    enterArrayFormula(draft, SHEET, areaOf("B10:B11"), "=A1:A2");
    insertCells(draft, SHEET, areaOf("1:1"), "Down");
    const { tables, merges } = draft.sheet(SHEET);
    expect(tables.map(({ area }) => addressOf(area))).toEqual(["B3:C6"]);
    expect(merges.map(addressOf)).toEqual(["B9:C9"]);
    expect(draft.cell(SHEET, 10, 1)?.array).toEqual(areaOf("B11:B12"));
    expect(held(draft, "B11")).toBe("=A2:A3");
  });

  it("grows when rows come into it", () => {
    const draft = draftWith({}, { tables: [TABLE] });
    insertCells(draft, SHEET, areaOf("4:4"), "Down");
    expect(draft.sheet(SHEET).tables[0]?.area).toEqual(areaOf("B2:C6"));
  });

  it("gets a named column when a column comes into a table, and loses it again", () => {
    const draft = draftWith({ B2: "Produkt", C2: "Preis" }, { tables: [TABLE] });
    insertCells(draft, SHEET, areaOf("C:C"), "Right");
    const [table] = draft.sheet(SHEET).tables;
    expect(table?.area).toEqual(areaOf("B2:D5"));
    expect(table?.columns.map(({ name }) => name)).toEqual(["Produkt", "Spalte1", "Preis"]);
    expect(held(draft, "C2")).toBe("Spalte1");
    deleteCells(draft, SHEET, areaOf("C:C"), "Left");
    expect(draft.sheet(SHEET).tables[0]?.columns.map(({ name }) => name)).toEqual([
      "Produkt",
      "Preis",
    ]);
  });

  it("does not lose the header row of a table, nor all of its data", () => {
    const draft = draftWith({}, { tables: [TABLE] });
    expect(refusal(() => deleteCells(draft, SHEET, areaOf("2:2"), "Up"))).toBe(
      "InsertDeleteConflict",
    );
    expect(refusal(() => deleteCells(draft, SHEET, areaOf("3:5"), "Up"))).toBe(
      "InsertDeleteConflict",
    );
    expect(refusal(() => deleteCells(draft, SHEET, areaOf("3:4"), "Up"))).toBeUndefined();
    expect(draft.sheet(SHEET).tables[0]?.area).toEqual(areaOf("B2:C3"));
    deleteCells(draft, SHEET, areaOf("1:6"), "Up");
    expect(draft.sheet(SHEET).tables).toEqual([]);
  });
});

describe("what is attached to cells", () => {
  it("follows them", () => {
    const draft = draftWith(
      {},
      {
        comments: [{ id: "1", content: "n", row: 4, column: 1 }],
        names: [{ name: "Netto", formula: "=Eins!$B$5", comment: "", isVisible: true }],
        validations: [
          {
            areas: [areaOf("B5:B6")],
            type: "List",
            rule: { list: { inCellDropDown: true, source: "=$A$5:$A$6" } },
            ignoreBlanks: true,
            errorAlert: {},
            prompt: {},
          },
        ],
      },
    );
    insertCells(draft, SHEET, areaOf("3:4"), "Down");
    const sheet = draft.sheet(SHEET);
    expect(sheet.comments.map(({ row }) => row)).toEqual([6]);
    expect(sheet.names[0]?.formula).toBe("=Eins!$B$7");
    expect(sheet.validations[0]?.areas).toEqual([areaOf("B7:B8")]);
    expect(sheet.validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: "=$A$7:$A$8" },
    });
    deleteCells(draft, SHEET, areaOf("7:8"), "Up");
    expect(draft.sheet(SHEET).validations).toEqual([]);
    expect(draft.sheet(SHEET).comments).toEqual([]);
  });
});

describe("protection", () => {
  it.each([
    ["2:2", {}, "AccessDenied"],
    ["2:2", { allowInsertRows: true }, undefined],
    ["B:B", { allowInsertRows: true }, "AccessDenied"],
    ["B:B", { allowInsertColumns: true }, undefined],
    ["B2", { allowInsertRows: true, allowInsertColumns: true }, "AccessDenied"],
  ])("of the sheet on inserting at %s with %j", (address, options, expected) => {
    const draft = draftWith({}, { protection: { isProtected: true, options } });
    expect(refusal(() => insertCells(draft, SHEET, areaOf(address), "Down"))).toBe(expected);
  });

  it("lets rows be deleted only when nothing in them is locked", () => {
    const protection = { isProtected: true, options: { allowDeleteRows: true } };
    const draft = draftWith({}, { protection });
    expect(refusal(() => deleteCells(draft, SHEET, areaOf("2:2"), "Up"))).toBe("AccessDenied");
  });
});
