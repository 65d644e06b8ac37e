import { conflictValue } from "../../../../src/taskpane/quoteSession/elsewhere/conflictValue";

it.each([
  ["2026-12-31", "31.12.2026"],
  ["12.5 %", "12,5 %"],
  ["50.00 €", "50,00 €"],
  ["7", "7"],
  ["Version 2.0 €uro", "Version 2.0 €uro"],
  ["", ""],
])("shows %j as people write it: %j", (value, shown) => {
  expect(conflictValue(value, "de")).toBe(shown);
});
