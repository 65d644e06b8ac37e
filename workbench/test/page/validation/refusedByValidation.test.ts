import { refusedByValidation } from "../../../page/validation/refusedByValidation";
import { cellOf, openBook, validate } from "../../support/openBook";

const between = { formula1: 1, formula2: 10, operator: "Between" };

it.each([
  [{ wholeNumber: between }, "1", undefined],
  [{ wholeNumber: between }, "10", undefined],
  [{ wholeNumber: between }, "0", "nein"],
  [{ wholeNumber: between }, "11", "nein"],
  [{ wholeNumber: between }, "2,5", "nein"],
  [{ wholeNumber: between }, "Wort", "nein"],
  [{ wholeNumber: between }, "", undefined],
  [{ wholeNumber: between }, "=2+3", undefined],
  [{ wholeNumber: between }, "=20", "nein"],
  [{ decimal: { ...between, operator: "NotBetween" } }, "0,5", undefined],
  [{ decimal: { ...between, operator: "NotBetween" } }, "5", "nein"],
  [{ decimal: { formula1: 5, operator: "EqualTo" } }, "5", undefined],
  [{ decimal: { formula1: 5, operator: "EqualTo" } }, "5,1", "nein"],
  [{ decimal: { formula1: 5, operator: "NotEqualTo" } }, "5", "nein"],
  [{ decimal: { formula1: 5, operator: "GreaterThan" } }, "5", "nein"],
  [{ decimal: { formula1: 5, operator: "GreaterThan" } }, "5,1", undefined],
  [{ decimal: { formula1: 5, operator: "GreaterThanOrEqualTo" } }, "5", undefined],
  [{ decimal: { formula1: 5, operator: "LessThan" } }, "5", "nein"],
  [{ decimal: { formula1: 5, operator: "LessThanOrEqualTo" } }, "5", undefined],
  [{ decimal: { formula1: "=B1*2", operator: "LessThan" } }, "7", undefined],
  [{ decimal: { formula1: "=B1*2", operator: "LessThan" } }, "8", "nein"],
  [{ date: { formula1: 46_023, operator: "GreaterThan" } }, "02.01.2026", undefined],
  [{ date: { formula1: 46_023, operator: "GreaterThan" } }, "01.01.2026", "nein"],
  [{ textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, "abc", undefined],
  [{ textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, "abcd", "nein"],
  [{ list: { source: "Kauf, Abo12,24" } }, "abo12", undefined],
  [{ list: { source: "Kauf, Abo12,24" } }, "24", undefined],
  [{ list: { source: "Kauf, Abo12,24" } }, "Abo1", "nein"],
  [{ list: { source: "=$B$1:$B$3" } }, "4", undefined],
  [{ list: { source: "=$B$1:$B$3" } }, "5", "nein"],
  [{ custom: { formula: "=B1=4" } }, "egal", undefined],
  [{ custom: { formula: "=B1=5" } }, "egal", "nein"],
  [{}, "was auch immer", undefined],
])("%j: %s is refused by %s", (rule, text, expected) => {
  const workbook = openBook({ B1: "4" });
  validate(workbook, "A1:A9", { rule });
  expect(refusedByValidation(workbook, cellOf(workbook, "A1"), text)).toBe(expected);
});

it("reads the formulas of a rule from the cell they are for", () => {
  const workbook = openBook({ B1: "1", B2: "9" });
  validate(workbook, "A1:A2", { rule: { decimal: { formula1: "=B1", operator: "LessThan" } } });
  expect(refusedByValidation(workbook, cellOf(workbook, "A1"), "5")).toBe("nein");
  expect(refusedByValidation(workbook, cellOf(workbook, "A2"), "5")).toBeUndefined();
});

it.each([
  [{ message: "nein", style: "Warning" }, undefined],
  [{ message: "nein", showAlert: false }, undefined],
  [{ style: "Stop" }, ""],
])("with the alert %j it gives %j", (errorAlert, expected) => {
  const workbook = openBook();
  validate(workbook, "A1", { rule: { wholeNumber: between }, errorAlert });
  expect(refusedByValidation(workbook, cellOf(workbook, "A1"), "99")).toBe(expected);
  expect(refusedByValidation(workbook, cellOf(workbook, "A2"), "99")).toBeUndefined();
});

it("refuses a blank only where blanks do not pass", () => {
  const workbook = openBook();
  validate(workbook, "A1", { rule: { wholeNumber: between }, ignoreBlanks: false });
  expect(refusedByValidation(workbook, cellOf(workbook, "A1"), "")).toBe("nein");
});

it("leaves a formula that is none to the editor", () => {
  const workbook = openBook();
  validate(workbook, "A1", { rule: { wholeNumber: between } });
  expect(refusedByValidation(workbook, cellOf(workbook, "A1"), "=1+*2")).toBeUndefined();
});
