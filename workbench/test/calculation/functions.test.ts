import { ENGLISH, GERMAN } from "../../culture/culture";
import { ARRAYS, DATES, INFORMATION } from "./arrayFunctions";
import { Book } from "./book";
import { CONDITIONAL, LOGIC, MATH } from "./numberFunctions";
import { LOOKUPS, TEXTS } from "./textFunctions";

/** A small price list at A1:C5, dates at E1:E2. */
function priceList(culture = ENGLISH) {
  return new Book({ culture, today: () => new Date(2026, 10, 22, 12, 0, 0) })
    .fill("A1", [
      ["Product", "Term", "Price"],
      ["Phone", "Buy", 100],
      ["Router", "Abo12", 9.9],
      ["phone", "Abo24", 4.5],
      ["Cable", "Buy", null],
    ])
    .set({ E1: 46387, E2: 45658 });
}

describe("functions", () => {
  it.each(MATH)("%s is %p", (formula, expected) => {
    expect(priceList().evaluate(formula)).toEqual(expected);
  });
  it.each([...CONDITIONAL, ...LOGIC])("%s is %p", (formula, expected) => {
    expect(priceList().evaluate(formula)).toEqual(expected);
  });
  it.each([...TEXTS, ...INFORMATION])("%s is %p", (formula, expected) => {
    expect(priceList().evaluate(formula)).toEqual(expected);
  });
  it.each([...LOOKUPS, ...ARRAYS])("%s is %p", (formula, expected) => {
    expect(priceList().evaluate(formula)).toEqual(expected);
  });
  it.each(DATES)("%s is %p", (formula, expected) => {
    expect(priceList().evaluate(formula)).toEqual(expected);
  });

  it.each([
    ['=TEXT(1234.567,"#.##0,00")', "1.234,57"],
    ['=TEXT(46387,"TT.MM.JJJJ")', "31.12.2026"],
    ['=SUM("1,5",1)', 2.5],
    ['=COUNTIF(C2:C5,">4,5")', 2],
    ['=SUMIF(C2:C5,"9,9")', 9.9],
    ['=TEXTJOIN(";",TRUE,1.5,TRUE)', "1,5;WAHR"],
    ['=IF("WAHR",1,2)', 1],
  ])("in German %s is %p", (formula, expected) => {
    expect(priceList(GERMAN).evaluate(formula)).toEqual(expected);
  });
});
