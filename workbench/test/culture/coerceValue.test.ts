import { ENGLISH, GERMAN } from "../../culture/culture";
import { coerceValue } from "../../culture/entry";
import { refusal } from "../support/cells";

const TODAY = { year: 2026, month: 11, day: 22 };

it.each([
  [5, 5],
  [0, 0],
  [true, true],
  [false, false],
])("takes %j as it is, whatever the format", (value, constant) => {
  expect(coerceValue(value, GERMAN, "@")).toEqual({ kind: "constant", constant });
  expect(coerceValue(value, GERMAN, "0%")).toEqual({ kind: "constant", constant });
});

it.each([[""], [null], [undefined]])("empties the cell for %j", (value) => {
  expect(coerceValue(value, GERMAN, "General")).toEqual({ kind: "empty" });
});

it.each([
  ["=SUM(A1,2.5)", "=SUM(A1,2.5)"],
  ["=sum(a1)", "=SUM(A1)"],
  ['=IF(TRUE,1,"x")', '=IF(TRUE,1,"x")'],
  ["+A1", "=+A1"],
])("takes %s for an English formula", (value, formula) => {
  expect(coerceValue(value, GERMAN, "General")).toEqual({ kind: "formula", formula });
});

it("refuses a German formula", () => {
  const write = () => coerceValue("=SUMME(A1;2,5)", GERMAN, "General");
  expect(refusal(write)).toBe("InvalidArgument");
});

it.each([
  ["1,5", { constant: 1.5 }],
  ["3,90 €", { constant: 3.9, numberFormat: '#,##0.00 "€"' }],
  ["31.12.2026", { constant: 46387, numberFormat: "dd/mm/yyyy" }],
  ["22.11.", { constant: 46348, numberFormat: "dd/ mmm" }],
  ["WAHR", { constant: true }],
  ["TRUE", { constant: true }],
  ["false", { constant: false }],
  ["#NV", { constant: { error: "#N/A" } }],
  ["#N/A", { constant: { error: "#N/A" } }],
  ["Abo24", { constant: "Abo24" }],
  ["'=1", { constant: "=1", quotePrefix: true }],
  ["=", { constant: "=" }],
])("reads %s as a German Excel", (value, entry) => {
  expect(coerceValue(value, GERMAN, "General", TODAY)).toEqual({ kind: "constant", ...entry });
});

it("reads English in an English Excel", () => {
  expect(coerceValue("1.5", ENGLISH, "General")).toEqual({ kind: "constant", constant: 1.5 });
  expect(coerceValue("WAHR", ENGLISH, "General")).toEqual({ kind: "constant", constant: "WAHR" });
});

it("keeps the number format of the cell, and its text", () => {
  expect(coerceValue("12,5%", GERMAN, "0.0")).toEqual({ kind: "constant", constant: 0.125 });
  expect(coerceValue("5", GERMAN, "0%")).toEqual({ kind: "constant", constant: 5 });
  expect(coerceValue("=1", GERMAN, "@")).toEqual({ kind: "constant", constant: "=1" });
  expect(coerceValue("TRUE", GERMAN, "@")).toEqual({ kind: "constant", constant: "TRUE" });
});

it.each([[{ a: 1 }], [[1]]])("refuses %j", (value) => {
  const write = () => coerceValue(value, GERMAN, "General");
  expect(refusal(write)).toBe("InvalidArgument");
});
