import { ENGLISH } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { describeActiveCell, gridLabel } from "../../page/grid/description";
import { openBook, sheetId } from "../support/openBook";

describe("the active cell for those who cannot see it", () => {
  it.each([
    ["A1", "A1, Text"],
    ["A2", "A2, 3, Formel =SUMME(1;2)"],
    ["A3", "A3, #DIV/0!, Formel =1/0"],
    ["A4", "A4, leer"],
    ["A1:B2", "A1, Text, ausgewählt: A1:B2"],
  ])("%s: %s", (address, text) => {
    const workbook = openBook({ A1: "Text", A2: "=SUMME(1;2)", A3: "=1/0" });
    workbook.select(sheetId(workbook), [areaOf(address)]);
    expect(describeActiveCell(workbook)).toBe(text);
  });

  it("speaks the language of the workbook", () => {
    const workbook = openBook({ A1: "=SUM(1,2)" }, ENGLISH);
    expect(describeActiveCell(workbook)).toBe("A1, 3, formula =SUM(1,2)");
    expect(gridLabel(workbook)).toBe("Cells of sheet Sheet1");
  });
});
