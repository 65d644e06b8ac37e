import * as fc from "fast-check";
import { ENGLISH, GERMAN } from "../../culture/culture";
import { fromLocalFormula, toLocalFormula } from "../../formula/local";
import { refusal } from "../support/cells";
import { formula } from "./support/formulas";

it.each([
  ["=SUM(A1,B2)", "=SUMME(A1;B2)"],
  ['=IF(A1>1.5,"a,b;c","1.5")', '=WENN(A1>1,5;"a,b;c";"1.5")'],
  ['="SUM(1,5) ""x"", {1,2}"', '="SUM(1,5) ""x"", {1,2}"'],
  ['=FLUX.PRICE("Call Recording","Abo24",45)', '=FLUX.PRICE("Call Recording";"Abo24";45)'],
  ["={1,2;3.5,TRUE}", "={1.2;3,5.WAHR}"],
  ["={-1.25,1E-5}", "={-1,25.1E-5}"],
  ["=VLOOKUP(A1,Preise!$A:$C,3,FALSE)", "=SVERWEIS(A1;Preise!$A:$C;3;FALSCH)"],
  ["=TRUE()+FALSE", "=WAHR()+FALSCH"],
  ["=NORM.DIST(0,0,1,TRUE)", "=NORM.VERT(0;0;1;WAHR)"],
  ["=LEN(TRIM(A1))", "=LÄNGE(GLÄTTEN(A1))"],
  ["=LET(x,1.5,x*2)", "=LET(x;1,5;x*2)"],
  ["=LAMBDA(a,b,a+b)(1,2)", "=LAMBDA(a;b;a+b)(1;2)"],
  ["=#N/A+#DIV/0!+#REF!+#VALUE!", "=#NV+#DIV/0!+#BEZUG!+#WERT!"],
  ["=SUM(A1#)", "=SUMME(A1#)"],
  ["=@A1:A3", "=@A1:A3"],
  ["=SUM((A1:B2,C3))", "=SUMME((A1:B2;C3))"],
  ["=SUM(A1:C3 B2:D4)", "=SUMME(A1:C3 B2:D4)"],
  ["=SUM(Jan:Mrz!A1)", "=SUMME(Jan:Mrz!A1)"],
  ["='a,b;1.5'!A1", "='a,b;1.5'!A1"],
  ["='O''Neil'!A1", "='O''Neil'!A1"],
  ["=WAHR!A1", "=WAHR!A1"],
  ["=SUM(1:1,$2:$3)", "=SUMME(1:1;$2:$3)"],
  ["=Preise[[#This Row],[Netto]]", "=Preise[[#Diese Zeile];[Netto]]"],
  ["=Preise[[#Headers],[#Data],[a, b]:[c]]", "=Preise[[#Kopfzeilen];[#Daten];[a, b]:[c]]"],
  ["=Preise[#All]", "=Preise[#Alle]"],
  ["=Preise[#Totals]", "=Preise[#Ergebnisse]"],
  ["=[@Netto]*[@[a.b, c]]", "=[@Netto]*[@[a.b, c]]"],
  ["=Preise['#Alle]", "=Preise['#Alle]"],
  ["=1.5+.5+1E3+1.5E-3", "=1,5+,5+1E3+1,5E-3"],
  ["=A1 %", "=A1 %"],
  ["=SUM(A1.:.B9,2:.5,2.:5,$A.:B)", "=SUMME(A1.:.B9;2:.5;2.:5;$A.:B)"],
  ["=CONCAT(A1,,B1)", "=TEXTKETTE(A1;;B1)"],
  ["=XLOOKUP(1,A:A,B:B)", "=XVERWEIS(1;A:A;B:B)"],
  ["=UNIQUE(SORT(FILTER(A1:A9,B1:B9>0)))", "=EINDEUTIG(SORTIEREN(FILTER(A1:A9;B1:B9>0)))"],
])("%s is %s in German", (english, german) => {
  expect(toLocalFormula(english, GERMAN)).toBe(german);
  expect(fromLocalFormula(german, GERMAN)).toBe(english);
});

it.each([
  ["=summe(a1:b2)", "=SUM(A1:B2)"],
  ["=Wenn( a1 ; wahr ; falsch )", "=IF( A1 , TRUE , FALSE )"],
  ["=tabelle1!a1+$b$2", "=tabelle1!A1+$B$2"],
  ['=flux.price("x";1)', '=FLUX.PRICE("x",1)'],
  ["=summe(1;runden(2,5;0", "=SUM(1,ROUND(2.5,0))"],
  ["=#nv", "=#N/A"],
  ["=summe (1)", "=SUM(1)"],
  ["=preise[[#daten];[Netto]]", "=preise[[#Data],[Netto]]"],
])("%s is entered as %s", (typed, saved) => {
  expect(fromLocalFormula(typed, GERMAN)).toBe(saved);
});

it.each([
  ["=1+", "not complete"],
  ["=SUMME(A1,B2)", "mixes separators"],
  ["=SUMME(1.5)", "mixes separators"],
  ["=A1*1.234,5", "mixes separators"],
  ["=A1 ,5", "mixes separators"],
  ["={1;2", "not complete"],
  ["=)", "at character 2: )"],
  ["=SUMME(1;2))", "=SUMME(1;2)) is wrong at character 12: )"],
  ["=1,5+*2", "at character 6: *2"],
  ["=A1 B1 C", "at character 8: C"],
  ['="abc', "abc"],
  ["=A1:", "not complete"],
  ["SUMME(1)", "no formula"],
  ["=", "no formula"],
  ["=  ", "no formula"],
  ["", "no formula"],
  ["=1 2", "2"],
])("refuses %s and names the place", (typed, place) => {
  const enter = () => fromLocalFormula(typed, GERMAN);
  expect(refusal(enter)).toBe("InvalidArgument");
  expect(enter).toThrow(place);
});

it("takes formulas of up to 8,192 characters", () => {
  const ofLength = (length: number) => `="${"x".repeat(length - 3)}"`;
  expect(fromLocalFormula(ofLength(8192), GERMAN)).toHaveLength(8192);
  expect(() => fromLocalFormula(ofLength(8193), GERMAN)).toThrow("8192");
});

it("leaves English formulas as they are in an English Excel", () => {
  fc.assert(
    fc.property(formula(), (english) => {
      expect(toLocalFormula(english, ENGLISH)).toBe(english);
      expect(fromLocalFormula(english, ENGLISH)).toBe(english);
    }),
  );
});

it("comes back from German as it was", () => {
  fc.assert(
    fc.property(formula(), (english) => {
      expect(fromLocalFormula(toLocalFormula(english, GERMAN), GERMAN)).toBe(english);
    }),
    { numRuns: 1000 },
  );
});
