import { GERMAN } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { clearArea } from "../../model/cells/clear";
import { enterText, enterValues, matrixFor } from "../../model/cells/enter";
import { mergeArea } from "../../model/cells/merge";
import { styleArea } from "../../model/cells/style";
import { styleAt } from "../../model/styleAt";
import { draftWith, held, put, refusal, SHEET } from "../support/cells";
import { tableOf } from "../support/table";

const AT = { row: 1, column: 1 };

describe("typing into a cell", () => {
  it.each([
    ["=WENN(A1>1;0,5;0)", "=IF(A1>1,0.5,0)", "General"],
    ["1.234,50", 1234.5, "#,##0.00"],
    ["12,5%", 0.125, "0.00%"],
    ["'=1+1", "=1+1", "General"],
    ["31.12.2026", 46387, "dd/mm/yyyy"],
    ["WAHR", true, "General"],
    ["", null, "General"],
  ])("%s holds %s with format %s", (text, expected, numberFormat) => {
    const draft = draftWith();
    enterText(draft, GERMAN, SHEET, AT, text);
    expect(held(draft, "B2")).toBe(expected);
    expect(styleAt(draft.sheet(SHEET), 1, 1).numberFormat).toBe(numberFormat);
  });

  it("takes the year of the day on which it happens", () => {
    const draft = draftWith();
    enterText(draft, GERMAN, SHEET, AT, "22.11.", { year: 2026, month: 11, day: 22 });
    expect(held(draft, "B2")).toBe(46348);
  });

  it("keeps the format that a cell already has", () => {
    const draft = draftWith({ B2: "12,5%" });
    put(draft, "B2", "31.12.2026");
    expect(styleAt(draft.sheet(SHEET), 1, 1).numberFormat).toBe("0.00%");
  });

  it.each([
    ["=HEUTE()", "dd/mm/yyyy"],
    ["=HEUTE()+30", "dd/mm/yyyy"],
    ["=DATUM(2026;12;31)", "dd/mm/yyyy"],
    ["=JAHR(HEUTE())", "General"],
    ["=A1", '#,##0.00 "€"'],
    ["=SUMME(A1:A9)", '#,##0.00 "€"'],
    ["=A1+C1", '#,##0.00 "€"'],
    ["=A1*C1", "General"],
    ["=C1", "General"],
    ["=Eins!A1", '#,##0.00 "€"'],
  ])("gives the result of %s the format %s", (text, numberFormat) => {
    const draft = draftWith({ C1: 5 });
    styleArea(draft, SHEET, areaOf("A1"), (style) => ({
      ...style,
      numberFormat: '#,##0.00 "€"',
    }));
    enterText(draft, GERMAN, SHEET, AT, text);
    expect(styleAt(draft.sheet(SHEET), 1, 1).numberFormat).toBe(numberFormat);
  });

  it("remembers the apostrophe until something else is there", () => {
    const draft = draftWith();
    enterText(draft, GERMAN, SHEET, AT, "'007");
    expect(styleAt(draft.sheet(SHEET), 1, 1).quotePrefix).toBe(true);
    enterText(draft, GERMAN, SHEET, AT, "7");
    expect(styleAt(draft.sheet(SHEET), 1, 1).quotePrefix).toBe(false);
    enterText(draft, GERMAN, SHEET, AT, "'007");
    clearArea(draft, SHEET, areaOf("B2"), "Contents");
    expect(draft.cell(SHEET, 1, 1)).toBeUndefined();
  });

  it("goes into the first of merged cells", () => {
    const draft = draftWith();
    mergeArea(draft, SHEET, areaOf("A1:B2"), false);
    enterText(draft, GERMAN, SHEET, AT, "5");
    expect(held(draft, "A1")).toBe(5);
    expect(held(draft, "B2")).toBeNull();
  });
});

describe("writing over the header of a table", () => {
  const TABLE = tableOf(areaOf("A1:B3"), ["Produkt", "Preis"], { style: "" });

  it.each([
    ["Netto", "Netto"],
    [2026, "2026"],
    ["Produkt", "Produkt2"],
    ["", "Spalte1"],
  ])("renames the column: %s", (given, name) => {
    const draft = draftWith(
      { A1: "Produkt", B1: "Preis", D1: "=SUM(Preise[Preis])" },
      { tables: [TABLE] },
    );
    enterValues(draft, GERMAN, SHEET, areaOf("B1"), [[given]]);
    expect(draft.sheet(SHEET).tables[0]?.columns[1]?.name).toBe(name);
    expect(held(draft, "B1")).toBe(name);
    expect(held(draft, "D1")).toBe(`=SUM(Preise[${name}])`);
  });
});

describe("matrices", () => {
  it("fit, or are one value for all", () => {
    expect(matrixFor(areaOf("A1:B1"), [[1, 2]])).toEqual([[1, 2]]);
    expect(matrixFor(areaOf("A1:B2"), 5)).toEqual([
      [5, 5],
      [5, 5],
    ]);
    expect(refusal(() => matrixFor(areaOf("A1:B2"), [1, 2]))).toBe("InvalidArgument");
    expect(refusal(() => matrixFor(areaOf("A1:B2"), [[1, 2]]))).toBe("InvalidArgument");
    expect(refusal(() => matrixFor(areaOf("A:A"), 5))).toBe("InvalidArgument");
  });
});
