import { listValues } from "../../../page/validation/listValues";
import { openBook } from "../openBook";

it.each([
  [{ list: { inCellDropDown: true, source: "Kauf, Abo12 ,Abo24" } }, ["Kauf", "Abo12", "Abo24"]],
  [{ list: { source: "=$B$1:$B$4" } }, ["2,5", "Wort"]],
  [{ list: { inCellDropDown: false, source: "Kauf" } }, undefined],
  [{ wholeNumber: { formula1: 1 } }, undefined],
])("%j offers %j", (rule, expected) => {
  const { workbook, cell, type, validate } = openBook();
  type("B1", "2,5");
  type("B2", "Wort");
  type("B4", "=1/0");
  validate("A1", { rule });
  expect(listValues(workbook, cell("A1"))).toEqual(expected);
  expect(listValues(workbook, cell("A2"))).toBeUndefined();
});
