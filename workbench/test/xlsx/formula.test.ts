import { readFormula } from "../../xlsx/formula/readFormula";
import { saveFormula } from "../../xlsx/formula/saveFormula";
import { ADDIN } from "./addin";

describe("formulas in a file", () => {
  it.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=SORT(FILTER(A1:A3,B1:B3>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>1))"],
    ["=UNIQUE(A:A)", "_xlfn.UNIQUE(A:A)"],
    ['=TEXTJOIN("; ",TRUE,A1:A3)', '_xlfn.TEXTJOIN("; ",TRUE,A1:A3)'],
    ["=IFS(A1>1,2,TRUE,3)", "_xlfn.IFS(A1>1,2,TRUE,3)"],
    ["=STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
    ["=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["=SUM('a b'!$A$1#)+1", "SUM(_xlfn.ANCHORARRAY('a b'!$A$1))+1"],
    ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
    ["=LAMBDA(a,a+b)(5)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.a+b)(5)"],
    ["=LET(f,LAMBDA(a,a*2),f(5))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2),_xlpm.f(5))"],
    ["=LET(x,1,x)+x", "_xlfn.LET(_xlpm.x,1,_xlpm.x)+x"],
    ['=FLUX.PRICE("Call Recording","Abo24",45)', '_xldudf_FLUX_PRICE("Call Recording","Abo24",45)'],
    ["=IFERROR(FLUX.PRICE(A1),0)", "IFERROR(_xldudf_FLUX_PRICE(A1),0)"],
    ["=OTHER.PRICE(A1)", "OTHER.PRICE(A1)"],
    ["=SUM(Preise[Preis])", "SUM(Preise[Preis])"],
    ["=Preise[#Totals]", "Preise[#Totals]"],
    ['="_xlfn.SORT(" & "A1#"', '"_xlfn.SORT(" & "A1#"'],
    ["=#REF!+1", "#REF!+1"],
    ["='Blatt 1'!A1&{1,2;3,4}", "'Blatt 1'!A1&{1,2;3,4}"],
  ])("saves %s as %s and reads it back", (formula, saved) => {
    const { text, isDynamic } = saveFormula(formula, { addin: ADDIN });
    expect(text).toBe(saved);
    expect(readFormula(text, { addin: ADDIN, isArray: isDynamic })).toBe(formula);
  });

  it.each([
    ["=A1:A3", true],
    ["=A1:A3*2", true],
    ["=-A1:A3", true],
    ["=LEN(A1:A3)", true],
    ["=SUM(IF(A1:A3>1,B1:B3))", true],
    ["=UNIQUE(A1:A3)", true],
    ["=A1#", true],
    ["=A1#*2", true],
    ["=LEN(A1#)", true],
    ["=SUM(A1#)", false],
    ["=SUM(A1:A3)", false],
    ["=SUM(A1:A3)*2", false],
    ["=SUMPRODUCT(A1:A3*B1:B3)", false],
    ["=VLOOKUP(A1,B:C,2,FALSE)", false],
    ["=A1+B1", false],
    ["=A1:A1*2", false],
    ["=@A1:A3*2", false],
    ["=T[@a]*2", false],
    ["=T[a]*2", true],
    ["=INDEX(A1:A9,1):INDEX(A1:A9,3)", false],
  ])("knows whether %s may give several values: %s", (formula, isDynamic) => {
    expect(saveFormula(formula).isDynamic).toBe(isDynamic);
  });

  it("saves an implicit intersection by leaving the formula plain", () => {
    expect(saveFormula("=@A1:A3*2")).toMatchObject({ text: "A1:A3*2", isDynamic: false });
    expect(readFormula("A1:A3*2")).toBe("=@A1:A3*2");
  });

  it("saves an implicit intersection beside an array as SINGLE", () => {
    const { text } = saveFormula("=@A1:A3*B1#");
    expect(text).toBe("_xlfn.SINGLE(A1:A3)*_xlfn.ANCHORARRAY(B1)");
    expect(readFormula(text, { isArray: true })).toBe("=@A1:A3*B1#");
  });

  it("names the table of a row, which the formula leaves out", () => {
    const context = { table: "Preise" };
    expect(saveFormula("=[@Menge]*[@[Preis je Stück]]", context).text).toBe(
      "Preise[[#This Row],[Menge]]*Preise[[#This Row],[Preis je Stück]]",
    );
    expect(readFormula("Preise[[#This Row],[Menge]]*2", context)).toBe("=[@Menge]*2");
    expect(readFormula("Preise[[#This Row],[Menge]]*2", { table: "Andere" })).toBe(
      "=Preise[@Menge]*2",
    );
  });

  it.each([
    "FLUX.PRICE(A1)",
    "flux.price(A1)",
    "_xldudf_FLUX_PRICE(A1)",
    "_xll.FLUX.PRICE(A1)",
    "[2]!_xldudf_FLUX_PRICE(A1)",
    "'C:\\Program Files\\FUNCRES.XLAM'!_xldudf_FLUX_PRICE(A1)",
  ])("reads %s as a call of the add-in", (text) => {
    expect(readFormula(text, { addin: ADDIN }).toUpperCase()).toBe("=FLUX.PRICE(A1)");
  });

  it("leaves the function of an add-in that it does not know as it is", () => {
    expect(readFormula("_xldudf_CONTOSO_ADD(1,2)", { addin: ADDIN })).toBe(
      "=_xldudf_CONTOSO_ADD(1,2)",
    );
  });
});
