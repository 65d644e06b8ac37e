import { ENGLISH, GERMAN } from "../../culture/culture";
import { Book } from "./book";

describe("operators", () => {
  it.each([
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=10%", 0.1],
    ["=5%%", 0.0005],
    ["=1/0", "#DIV/0!"],
    ["=0^0", "#NUM!"],
    ["=0^-1", "#DIV/0!"],
    ["=(-8)^(1/3)", "#NUM!"],
    ["=1E308*10", "#NUM!"],
    ['="3"+4', 7],
    ['="abc"+1', "#VALUE!"],
    ["=TRUE+1", 2],
    ['=1&"a"&TRUE', "1aTRUE"],
    ["=A9+1", 1],
    ['=A9&"x"', "x"],
    ["=A9", 0],
    ['=1/3&""', "0.333333333333333"],
    ['=0.1+0.2&""', "0.3"],
    ['=1E+20&""', "100000000000000000000"],
    ['=1E+21&""', "1E+21"],
    ['=0.00001&""', "0.00001"],
    ["=0.1+0.2=0.3", true],
    ["=0.1+0.2-0.3", 0],
    ['="a"="A"', true],
    ['="a"<"B"', true],
    ['=1<"a"', true],
    ['="z"<TRUE', true],
    ["=A9=0", true],
    ['=A9=""', true],
    ["=A9=FALSE", true],
    ["=#N/A+1", "#N/A"],
    ["=1/0+#N/A", "#DIV/0!"],
    ["=Nothing", "#NAME?"],
    ["=NOSUCHFUNCTION(1)", "#NAME?"],
    ["=Sheet9!A1", "#REF!"],
    ["=#REF!+1", "#REF!"],
    ["=Sheet1!#REF!", "#REF!"],
    ['=--"5"', 5],
    ['=+"x"', "x"],
    ["=1<>2", true],
    ["=3>=3", true],
  ])("%s is %p", (formula, expected) => {
    expect(new Book({ culture: ENGLISH }).evaluate(formula)).toEqual(expected);
  });

  it.each(["+1", "&1", "%"])("a formula of 4,000 times %s harms no other", (part) => {
    const book = new Book().set({ A1: `=1${part.repeat(4000)}`, A2: "=1+1" });
    expect(["number", "string"]).toContain(typeof book.value("A1"));
    expect(book.value("A2")).toBe(2);
  });

  it.each([
    ['="1,5"+1', 2.5],
    ['="1.234,5"*2', 2469],
    ['=1.5&""', "1,5"],
    ['=TRUE&""', "WAHR"],
    ['="31.12.2026"+0', 46387],
    ['="50%"+0', 0.5],
  ])("in German %s is %p", (formula, expected) => {
    expect(new Book({ culture: GERMAN }).evaluate(formula)).toEqual(expected);
  });

  it.each([
    [
      "={1,2}+{10;20}",
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ["={1,2,3}*2", [[2, 4, 6]]],
    ["={1,2}+{1,2,3}", [[2, 4, "#N/A"]]],
    ["=-{1;2}", [[-1], [-2]]],
    ['=LEN({"a","bb"})', [[1, 2]]],
    ["={1,-2}", [[1, -2]]],
  ])("%s is the matrix %p", (formula, expected) => {
    expect(new Book().evaluate(formula)).toEqual(expected);
  });
});
