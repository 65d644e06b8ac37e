import fc from "fast-check";
import {
  formulaOf,
  formulaParts,
  type Reference,
} from "../../../../src/workbook/tools/frozen/references";

const shown = ({ sheet, first, last }: Reference) =>
  [
    sheet,
    ...[first, last].flatMap((corner) =>
      corner
        ? [
            `${corner.isRowFixed ? "=" : ""}${corner.row},${corner.isColumnFixed ? "=" : ""}${corner.column}`,
          ]
        : [],
    ),
  ].join(" ");

it.each([
  ['=FLUX.PRICE(A2,"Abo24",C2)', [" 1,0", " 1,2"]],
  ["=FLUX.PRICE($A2,B$1,$C$3)", [" 1,=0", " =0,1", " =2,=2"]],
  ["=FLUX.PRICES(A2:A100,Preise!$B$2:$B$100)", [" 1,0 99,0", "Preise =1,=1 =99,=1"]],
  ["='Müller''s Blatt'!C7*FLUX.VAT('Preise 2'!AA10)", ["Müller's Blatt 6,2", "Preise 2 9,26"]],
  ['=FLUX.PRICE("A1","Abo24",LOG10(A1))', [" 0,0"]],
  ["=FLUX.PRICE([@Produkt],Liste[[#This Row],[B2]],C3)", [" 2,2"]],
  ["=FLUX.PRICE(Produkt_A1,Summe.A2,A1#)", [" 0,0"]],
  ["=FLUX.TOTAL(a1,XFD1048576)", [" 0,0", " 1048575,16383"]],
  ["=FLUX.TOTAL(XFE1,A1048577)", []],
])("finds the references of %s", (formula, references) => {
  expect(formulaParts(formula)?.references.map(shown)).toEqual(references);
});

it.each([
  "=FLUX.PRICES(A:A)",
  "=FLUX.PRICES($A:$B)",
  "=FLUX.PRICES(1:3)",
  "=FLUX.PRICE(Januar:März!A1)",
  "=FLUX.PRICE([Preise.xlsx]Blatt!A1)",
  "=FLUX.PRICE('Januar:März 2'!A1)",
  "=FLUX.PRICE('C:\\x\\[Preise.xlsx]Blatt'!A1)",
])("says that it cannot follow %s", (formula) => {
  expect(formulaParts(formula)).toBeUndefined();
});

it.each([
  '=FLUX.PRICE(A2,"1:3 [x]!",C2)',
  "=IF('A B'!A1>1,FLUX.PRICE(A2,B2,C2),\"\")",
  "=-FLUX.PRICE(tbl[[#All],[Preis]],$A$1,Ä!B2)",
])("puts %s together again as it was", (formula) => {
  const parts = formulaParts(formula);
  expect(parts && formulaOf(parts, parts.references)).toBe(formula);
});

it("takes any text apart and puts it together again as it was", () => {
  const pieces = fc.constantFrom(
    "A1",
    "$B$2",
    "C$3",
    "'x y'!D4",
    "FLUX.PRICE(",
    ")",
    ",",
    '"A1"',
    "+",
    "[@A1]",
    "Name",
    "#",
    ":",
    "!",
    "'",
    '"',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (drawn) => {
      const formula = `=${drawn.join("")}`;
      const parts = formulaParts(formula);
      if (!parts) return;
      const again = formulaOf(parts, parts.references);
      expect(again).toBe(formula);
    }),
  );
});
