import { ENGLISH, GERMAN, type Culture } from "../../culture/culture";
import { readEntry } from "../../culture/entry";
import type { Constant } from "../../model/values";
import { refusal } from "../support/cells";

const TODAY = { year: 2026, month: 11, day: 22 };

const typed = (text: string, culture: Culture = GERMAN, numberFormat = "General") =>
  readEntry(text, culture, numberFormat, TODAY);

const constant = (value: Constant, numberFormat?: string) => ({
  kind: "constant",
  constant: value,
  ...(numberFormat !== undefined && { numberFormat }),
});

it("empties the cell when nothing is typed", () => {
  expect(typed("")).toEqual({ kind: "empty" });
});

it.each([
  ["5", 5, undefined],
  ["-5", -5, undefined],
  ["+5", 5, undefined],
  ["(5)", -5, undefined],
  ["- 5", -5, undefined],
  ["5-", -5, undefined],
  ["0,5", 0.5, undefined],
  [",5", 0.5, undefined],
  ["5,", 5, undefined],
  [" 5 ", 5, undefined],
  ["007", 7, undefined],
  ["1.234", 1234, "#,##0"],
  ["1.234,5", 1234.5, "#,##0.00"],
  ["1.234,50", 1234.5, "#,##0.00"],
  ["-1.234.567", -1234567, "#,##0"],
  ["12%", 0.12, "0%"],
  ["12,5%", 0.125, "0.00%"],
  ["12,5 %", 0.125, "0.00%"],
  ["%5", 0.05, "0%"],
  ["0,07%", 0.0007, "0.00%"],
  ["3,90 €", 3.9, '#,##0.00 "€"'],
  ["3,90€", 3.9, '#,##0.00 "€"'],
  ["€ 3,90", 3.9, '#,##0.00 "€"'],
  ["-4 €", -4, '#,##0 "€"'],
  ["1.234 €", 1234, '#,##0 "€"'],
  ["(3,90 €)", -3.9, '#,##0.00 "€"'],
  ["1E3", 1000, "0.00E+00"],
  ["1,5e-3", 0.0015, "0.00E+00"],
  ["0 1/2", 0.5, "# ?/?"],
  ["-1 3/4", -1.75, "# ?/?"],
  ["1 11/16", 1.6875, "# ??/??"],
  ["12345678901234567", 12345678901234500, undefined],
  ["0,1234567890123456789", 0.123456789012345, undefined],
  ["0", 0, undefined],
  ["-0", 0, undefined],
])("%s is the number %d, formatted %s", (text, number, numberFormat) => {
  expect(typed(text)).toEqual(constant(number, numberFormat));
});

it.each([
  ["1,234.50", 1234.5, "#,##0.00"],
  ["1,234", 1234, "#,##0"],
  ["0.5", 0.5, undefined],
  ["$3.90", 3.9, "$#,##0.00"],
  ["-$3.90", -3.9, "$#,##0.00"],
  ["$-3.90", -3.9, "$#,##0.00"],
  ["12.5%", 0.125, "0.00%"],
])("in English %s is the number %d, formatted %s", (text, number, numberFormat) => {
  expect(typed(text, ENGLISH)).toEqual(constant(number, numberFormat));
});

it.each([
  "abc",
  "5 Stück",
  "1.2.3.4",
  "1.23.456",
  "12 34",
  "5€€",
  "5%%",
  "(-5)",
  "(5-)",
  "1E999",
  "-",
  "--",
  "=",
  " ",
  "#",
  "#WAS",
  "5,5,5",
  "1.234.5",
  "3.90 €",
  "$5",
  "1 1/0",
  "wahrhaftig",
  "@nina",
])("%j is text", (text) => {
  expect(typed(text)).toEqual(constant(text));
});

it.each<[string, Constant, Culture]>([
  ["WAHR", true, GERMAN],
  ["wahr", true, GERMAN],
  ["Falsch", false, GERMAN],
  ["TRUE", "TRUE", GERMAN],
  ["true", true, ENGLISH],
  ["#NV", { error: "#N/A" }, GERMAN],
  ["#nv", { error: "#N/A" }, GERMAN],
  ["#BEZUG!", { error: "#REF!" }, GERMAN],
  ["#DIV/0!", { error: "#DIV/0!" }, GERMAN],
  ["#N/A", "#N/A", GERMAN],
  ["#N/A", { error: "#N/A" }, ENGLISH],
])("%s is %j", (text, value, culture) => {
  expect(typed(text, culture)).toEqual(constant(value));
});

it("takes what follows an apostrophe for text", () => {
  expect(typed("'=1")).toEqual({ kind: "constant", constant: "=1", quotePrefix: true });
  expect(typed("'")).toEqual({ kind: "constant", constant: "", quotePrefix: true });
  expect(typed("''5")).toEqual({ kind: "constant", constant: "'5", quotePrefix: true });
  expect(typed("'5", GERMAN, "@")).toEqual({ kind: "constant", constant: "5", quotePrefix: true });
});

it.each([
  ["=summe(a1;2,5)", "=SUM(A1,2.5)"],
  ["=1", "=1"],
  ["= a1 ", "= A1 "],
  ["+A1", "=+A1"],
  ["-A1+2,5", "=-A1+2.5"],
  ["+1+1", "=+1+1"],
  ["-summe(a1:a3)", "=-SUM(A1:A3)"],
])("%s is a formula", (text, formula) => {
  expect(typed(text)).toEqual({ kind: "formula", formula });
});

it.each(["=1+", "=SUMME(;*)", "-ein, zwei", "+49 170 123456"])("refuses %s", (text) => {
  expect(refusal(() => typed(text))).toBe("InvalidArgument");
});

it.each(["=1+1", "5", "31.12.2026", "WAHR", "#NV", "+A1", " "])(
  "keeps %j as text in a text cell",
  (text) => {
    expect(typed(text, GERMAN, "@")).toEqual(constant(text));
  },
);

it("keeps the number format that a cell has", () => {
  expect(typed("12,5%", GERMAN, "0.0")).toEqual(constant(0.125));
  expect(typed("3,90 €", GERMAN, "#,##0.00")).toEqual(constant(3.9));
  expect(typed("31.12.2026", GERMAN, "yyyy-mm-dd")).toEqual(constant(46387));
});

it.each([
  ["5", 0.05],
  ["19", 0.19],
  ["-5", -0.05],
  ["0,5", 0.5],
  ["5%", 0.05],
  ["0,5%", 0.005],
  ["1", 0.01],
  ["8,1", 0.081],
])("in a cell of percents %s is %d", (text, number) => {
  expect(typed(text, GERMAN, "0.00%")).toEqual(constant(number));
});

it("does not take dates and formulas for percents", () => {
  expect(typed("31.12.2026", GERMAN, "0%")).toEqual(constant(46387));
  expect(typed("=5", GERMAN, "0%")).toEqual({ kind: "formula", formula: "=5" });
});
