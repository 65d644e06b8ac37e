import { GERMAN } from "../../culture/culture";
import { fromLocalFormula, toLocalFormula } from "../../formula/local";
import { shiftFormula, type StructuralEdit } from "../../formula/shift";

const after = (text: string, edit: StructuralEdit) => shiftFormula(text, "Angebot", edit);

it.each([
  ["=Preise!A1", "=Kosten!A1"],
  ["=preise!A1:B2+PREISE!C:C", "=Kosten!A1:B2+Kosten!C:C"],
  ["='Preise'!A1", "=Kosten!A1"],
  ["=SUM(Preise:Rabatte!A1)", "=SUM(Kosten:Rabatte!A1)"],
  ["=Preise!MwSt", "=Kosten!MwSt"],
  ["=Preise!A1#", "=Kosten!A1#"],
  ["=[Mappe2.xlsx]Preise!A1", "=[Mappe2.xlsx]Preise!A1"],
  ['="Preise!A1"', '="Preise!A1"'],
  ["=Preise+Preise2!A1", "=Preise+Preise2!A1"],
  ["=Preise[Netto]", "=Preise[Netto]"],
])("the sheet Preise is called Kosten: %s becomes %s", (before, expected) => {
  expect(after(before, { kind: "renameSheet", from: "Preise", to: "Kosten" })).toBe(expected);
});

it.each([
  ["=Preise!A1", "='Neue Preise'!A1"],
  ["=SUM(Preise:Rabatte!A1)", "=SUM('Neue Preise:Rabatte'!A1)"],
])("quotes a name where it must: %s becomes %s", (before, expected) => {
  expect(after(before, { kind: "renameSheet", from: "Preise", to: "Neue Preise" })).toBe(expected);
});

it.each(["A1", "R1C1", "RC", "C", "True", "WAHR", "2026", "a-b", "a b", "O'Neil"])(
  "quotes the name %s, which would mean something else",
  (to) => {
    const renamed = after("=Preise!A1", { kind: "renameSheet", from: "Preise", to });
    expect(renamed).toBe(`='${to.replaceAll("'", "''")}'!A1`);
    expect(fromLocalFormula(toLocalFormula(renamed, GERMAN), GERMAN)).toBe(renamed);
  },
);

it.each(["ABC", "Rabatt", "Café_2.a", "Ümsatz", "C_", "R2D2"])("leaves the name %s plain", (to) => {
  const renamed = after("=Preise!A1", { kind: "renameSheet", from: "Preise", to });
  expect(renamed).toBe(`=${to}!A1`);
  expect(fromLocalFormula(toLocalFormula(renamed, GERMAN), GERMAN)).toBe(renamed);
});

it("knows names with quotes", () => {
  const edit = { kind: "renameSheet", from: "Bob's", to: "Ann's" } as const;
  expect(after("='Bob''s'!A1", edit)).toBe("='Ann''s'!A1");
  expect(after("=SUM('Bob''s:Ende'!A1)", edit)).toBe("=SUM('Ann''s:Ende'!A1)");
});

it.each([
  ["=Preise!A1+A1", "=#REF!+A1"],
  ["=SUM(PREISE!A:A)", "=SUM(#REF!)"],
  ["=Preise!MwSt", "=#REF!"],
  ["=Rabatte!A1", "=Rabatte!A1"],
])("the sheet Preise goes: %s becomes %s", (before, expected) => {
  expect(after(before, { kind: "deleteSheet", sheet: "Preise" })).toBe(expected);
});

it.each([
  ["=SUM(Liste[Netto])", "=SUM(Kunden[Netto])"],
  ["=ROWS(liste)", "=ROWS(Kunden)"],
  ["=Liste[[#This Row],[Netto]]*Liste2[Netto]", "=Kunden[[#This Row],[Netto]]*Liste2[Netto]"],
  ["=[@Liste]+Liste!A1", "=[@Liste]+Liste!A1"],
])("the table Liste is called Kunden: %s becomes %s", (before, expected) => {
  expect(after(before, { kind: "renameTable", from: "Liste", to: "Kunden" })).toBe(expected);
});

it("loses the table that goes", () => {
  const edit = { kind: "deleteTable", table: "Liste" } as const;
  expect(after("=SUM(Liste[Netto])+Kunden[Netto]", edit)).toBe("=SUM(#REF!)+Kunden[Netto]");
});

it.each([
  ["=SUM(Liste[Netto])", "=SUM(Liste[Netto 2026])"],
  ["=Liste[@Netto]", "=Liste[@[Netto 2026]]"],
  ["=Liste[[#This Row],[Netto]]", "=Liste[[#This Row],[Netto 2026]]"],
  ["=SUM(Liste[[Netto]:[Brutto]])", "=SUM(Liste[[Netto 2026]:[Brutto]])"],
  ["=Liste[[#Headers],[netto]]", "=Liste[[#Headers],[Netto 2026]]"],
  ["=Kunden[Netto]+Liste[Netto ]", "=Kunden[Netto]+Liste[Netto ]"],
  ["=[@Netto]", "=[@Netto]"],
])("the column Netto is called Netto 2026: %s becomes %s", (before, expected) => {
  const edit = { kind: "renameColumn", table: "Liste", from: "Netto", to: "Netto 2026" } as const;
  expect(after(before, edit)).toBe(expected);
});

it("follows the columns of its own table, and columns with signs in their names", () => {
  const edit = { kind: "renameColumn", table: "Liste", from: "Netto", to: "#1 [€]" } as const;
  expect(after("=[@Netto]*2", { ...edit, isInTable: true })).toBe("=[@['#1 '[€']]]*2");
  const back = { kind: "renameColumn", table: "Liste", from: "#1 [€]", to: "Netto" } as const;
  expect(after("=Liste['#1 '[€']]", back)).toBe("=Liste[Netto]");
});

it("loses the column that goes", () => {
  const edit = { kind: "deleteColumn", table: "Liste", column: "Netto" } as const;
  expect(after("=Liste[Netto]+Liste[Brutto]+[@Netto]", edit)).toBe("=#REF!+Liste[Brutto]+[@Netto]");
  expect(after("=[@Netto]", { ...edit, isInTable: true })).toBe("=#REF!");
});

it.each([
  ["=A1*MwSt", "=A1*Steuer"],
  ["=mwst+MwSt2+Preise!MwSt", "=Steuer+MwSt2+Preise!Steuer"],
  ['="MwSt"', '="MwSt"'],
])("the name MwSt is called Steuer: %s becomes %s", (before, expected) => {
  expect(after(before, { kind: "renameName", from: "MwSt", to: "Steuer" })).toBe(expected);
});
