import * as fc from "fast-check";
import { areaOf, SHEET_ROWS } from "../../model/area";
import { shiftFormula, type StructuralEdit } from "../../formula/shift";
import { formula } from "./support/formulas";

const insert = (address: string, shift: "Down" | "Right"): StructuralEdit => ({
  kind: "insert",
  sheet: "Angebot",
  area: areaOf(address),
  shift,
});
const remove = (address: string, shift: "Up" | "Left"): StructuralEdit => ({
  kind: "delete",
  sheet: "Angebot",
  area: areaOf(address),
  shift,
});
const move = (from: string, to: string, toSheet = "Angebot"): StructuralEdit => {
  const { row, column } = areaOf(to);
  return { kind: "move", sheet: "Angebot", area: areaOf(from), toSheet, to: { row, column } };
};

const after = (text: string, edit: StructuralEdit) => shiftFormula(text, "Angebot", edit);

it.each([
  ["=A2", "=A2"],
  ["=A3", "=A5"],
  ["=$A$3+A$4", "=$A$5+A$6"],
  ["=SUM(A1:A2)", "=SUM(A1:A2)"],
  ["=SUM(A1:A3)", "=SUM(A1:A5)"],
  ["=SUM(A3:A4)", "=SUM(A5:A6)"],
  ["=SUM(A:A,3:3,2:3)", "=SUM(A:A,5:5,2:5)"],
  ["=Angebot!A3+ANGEBOT!A3", "=Angebot!A5+ANGEBOT!A5"],
  ["=Preise!A3", "=Preise!A3"],
  ["=SUM(Jan:Mrz!A3)", "=SUM(Jan:Mrz!A3)"],
  ["=[Mappe2.xlsx]Angebot!A3", "=[Mappe2.xlsx]Angebot!A3"],
  ["=A3#", "=A5#"],
  ["=INDEX(A3:B9,1)", "=INDEX(A5:B11,1)"],
  ["=A3:INDEX(B:B,5)", "=A5:INDEX(B:B,5)"],
  ["=Liste[@Netto]+MwSt", "=Liste[@Netto]+MwSt"],
  ['="A3"&"x"', '="A3"&"x"'],
  ["=LET(A3x,1,A3x)", "=LET(A3x,1,A3x)"],
  [`=A${SHEET_ROWS}`, "=#REF!"],
  [`=SUM(A1:A${SHEET_ROWS - 1})`, `=SUM(A1:A${SHEET_ROWS})`],
  ["=SUM(A3:B2)", "=SUM(A2:B5)"],
])("two rows come in above row 3: %s becomes %s", (before, expected) => {
  expect(after(before, insert("3:4", "Down"))).toBe(expected);
});

it.each([
  ["=A2+A3", "=A2+#REF!"],
  ["=A4+A5", "=#REF!+A3"],
  ["=SUM(A1:A3)", "=SUM(A1:A2)"],
  ["=SUM(A3:A4)", "=SUM(#REF!)"],
  ["=SUM(A4:A9)", "=SUM(A3:A7)"],
  ["=SUM(A1:A9)", "=SUM(A1:A7)"],
  ["=SUM(3:4)", "=SUM(#REF!)"],
  ["=SUM(A:B)", "=SUM(A:B)"],
  ["=SUM($A$2:$A$5)", "=SUM($A$2:$A$3)"],
  ["=Angebot!A3", "=#REF!"],
  ["=A3#", "=#REF!#"],
])("rows 3 and 4 go: %s becomes %s", (before, expected) => {
  expect(after(before, remove("3:4", "Up"))).toBe(expected);
});

it.each([
  ["=C1", "=D1"],
  ["=B1", "=B1"],
  ["=SUM(B1:C1)", "=SUM(B1:D1)"],
  ["=SUM(C:C)", "=SUM(D:D)"],
  ["=SUM(1:1)", "=SUM(1:1)"],
  ["=$C$1+C$1", "=$D$1+D$1"],
  ["=XFD1", "=#REF!"],
])("a column comes in before C: %s becomes %s", (before, expected) => {
  expect(after(before, insert("C:C", "Right"))).toBe(expected);
});

it.each([
  ["=D1", "=C1"],
  ["=C1", "=#REF!"],
  ["=SUM(B1:D1)", "=SUM(B1:C1)"],
  ["=SUM(C:D)", "=SUM(C:C)"],
])("column C goes: %s becomes %s", (before, expected) => {
  expect(after(before, remove("C:C", "Left"))).toBe(expected);
});

it.each([
  ["=B3+C3", "=B5+C5"],
  ["=A3+D3", "=A3+D3"],
  ["=SUM(B1:C3)", "=SUM(B1:C5)"],
  ["=SUM(B1:D3)", "=SUM(B1:D3)"],
  ["=SUM(A:D)", "=SUM(A:D)"],
  ["=SUM(3:3)", "=SUM(3:3)"],
])("cells come in at B3:C4, what is below moves down: %s becomes %s", (before, expected) => {
  expect(after(before, insert("B3:C4", "Down"))).toBe(expected);
});

it.each([
  ["=B5", "=B3"],
  ["=B3", "=#REF!"],
  ["=A5", "=A5"],
  ["=SUM(B1:C9)", "=SUM(B1:C7)"],
  ["=SUM(A1:C9)", "=SUM(A1:C9)"],
  ["=SUM(B3:C4)", "=SUM(#REF!)"],
])("the cells B3:C4 go and what is below moves up: %s becomes %s", (before, expected) => {
  expect(after(before, remove("B3:C4", "Up"))).toBe(expected);
});

it.each([
  ["=B3", "=D3"],
  ["=D4", "=F4"],
  ["=B5", "=B5"],
  ["=SUM(A3:B4)", "=SUM(A3:D4)"],
  ["=SUM(B3:B5)", "=SUM(B3:B5)"],
])("cells come in at B3:C4, what is right of it moves right: %s becomes %s", (before, expected) => {
  expect(after(before, insert("B3:C4", "Right"))).toBe(expected);
});

it.each([
  ["=A1+B2", "=D5+E6"],
  ["=$A$1", "=$D$5"],
  ["=SUM(A1:B2)", "=SUM(D5:E6)"],
  ["=SUM(A1:C3)", "=SUM(A1:C3)"],
  ["=D5", "=#REF!"],
  ["=SUM(D5:E6)", "=SUM(#REF!)"],
  ["=SUM(D5:E9)", "=SUM(D5:E9)"],
  ["=C3", "=C3"],
  ["=Preise!A1", "=Preise!A1"],
])("A1:B2 is cut and pasted at D5: %s becomes %s", (before, expected) => {
  expect(after(before, move("A1:B2", "D5"))).toBe(expected);
});

it.each([
  ["its last row down", "A10", "A12", "=SUM(A1:A12)"],
  ["its last row up", "A10", "A8", "=SUM(A1:A8)"],
  ["its first row down", "A1", "A3", "=SUM(A3:A10)"],
  ["a row in the middle", "A5", "A12", "=SUM(A1:A10)"],
  ["its last row to another column", "A10", "C12", "=SUM(A1:A10)"],
])("a range follows the edge that is moved: %s", (_, from, to, expected) => {
  expect(after("=SUM(A1:A10)", move(from, to))).toBe(expected);
});

it.each([
  ["its last column right", "J1", "L1", "=SUM(A1:L1)"],
  ["its first column right", "A1", "C1", "=SUM(C1:J1)"],
  ["its last column to another row", "J1", "L2", "=SUM(A1:J1)"],
])("a row of cells follows the edge that is moved: %s", (_, from, to, expected) => {
  expect(after("=SUM(A1:J1)", move(from, to))).toBe(expected);
});

it("does not turn a range round when its last cell goes before its first", () => {
  expect(after("=SUM(C1:J1)", move("J1", "A1"))).toBe("=SUM(C1:J1)");
});

it("goes along to another sheet", () => {
  const edit = move("A1:B2", "D5", "Neues Blatt");
  expect(after("=A1+C3", edit)).toBe("='Neues Blatt'!D5+C3");
  expect(shiftFormula("=Angebot!A1+D5", "Neues Blatt", edit)).toBe("='Neues Blatt'!D5+#REF!");
  expect(shiftFormula("=Angebot!A1", "Preise", edit)).toBe("='Neues Blatt'!D5");
});

it("writes a formula that moves to another sheet from there", () => {
  const edit = move("A1:B2", "D5", "Preise");
  expect(shiftFormula("=A1+C3+Preise!D5", "Angebot", edit, "Preise")).toBe("=D5+Angebot!C3+#REF!");
});

it.each<[StructuralEdit]>([
  [insert("100:101", "Down")],
  [remove("ZZ:ZZ", "Left")],
  [move("C50:D60", "F70")],
  [{ kind: "renameSheet", from: "Preise", to: "Kosten" }],
  [{ kind: "renameName", from: "MwSt", to: "Steuer" }],
])("gives back the same string when nothing changes", (edit) => {
  const text = "=SUM(A1:B2)*$C$3";
  expect(after(text, edit)).toBe(text);
});

it("is restored when inserted rows are deleted again", () => {
  const rows = fc.record({ at: fc.nat(900), count: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(formula(900, 100), rows, (text, { at, count }) => {
      const address = `${at + 1}:${at + count}`;
      const inserted = after(text, insert(address, "Down"));
      expect(after(inserted, remove(address, "Up"))).toBe(text);
    }),
  );
});

it("is restored when an inserted block is deleted again", () => {
  const block = fc.record({
    row: fc.nat(20),
    column: fc.nat(20),
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(formula(30, 30), block, fc.boolean(), (text, area, isDown) => {
      const sheet = "Angebot";
      const inserted = after(text, {
        kind: "insert",
        sheet,
        area,
        shift: isDown ? "Down" : "Right",
      });
      const deleted = { kind: "delete", sheet, area, shift: isDown ? "Up" : "Left" } as const;
      expect(after(inserted, deleted)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
