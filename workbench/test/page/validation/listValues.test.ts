import { listValues } from "../../../page/validation/listValues";
import { cellOf, openBook, validate } from "../../support/openBook";

it.each([
  [{ list: { inCellDropDown: true, source: "Kauf, Abo12 ,Abo24" } }, ["Kauf", "Abo12", "Abo24"]],
  [{ list: { source: "=$B$1:$B$4" } }, ["2,5", "Wort"]],
  [{ list: { inCellDropDown: false, source: "Kauf" } }, undefined],
  [{ wholeNumber: { formula1: 1 } }, undefined],
])("%j offers %j", (rule, expected) => {
  const workbook = openBook({ B1: "2,5", B2: "Wort", B4: "=1/0" });
  validate(workbook, "A1", { rule });
  expect(listValues(workbook, cellOf(workbook, "A1"))).toEqual(expected);
  expect(listValues(workbook, cellOf(workbook, "A2"))).toBeUndefined();
});
