/** @jest-environment jsdom */
import { GERMAN } from "../../culture/culture";
import { enterText } from "../../model/cells/enter";
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";
import { makeTable } from "../support/priceTable";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const sheetId = () => workbook.activeSheet.id;
const table = () => workbook.activeSheet.tables[0];
const type = (row: number, column: number, text: string) =>
  workbook.change("person", (draft) => enterText(draft, GERMAN, sheetId(), { row, column }, text));

describe("typing beside a table", () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      await makeTable(context);
    });
  });

  it("directly below makes a row", () => {
    type(3, 1, "7,5");
    expect(table()?.area).toMatchObject({ rows: 4, columns: 3 });
  });

  it("directly to the right makes a column", () => {
    type(2, 3, "x");
    expect(table()?.columns.map(({ name }) => name)).toEqual([
      "Produkt",
      "Preis",
      "Menge",
      "Spalte1",
    ]);
  });

  it("in the header row to the right names the new column", () => {
    type(0, 3, "Preis");
    expect(table()?.columns.at(-1)?.name).toBe("Preis2");
  });

  it.each([
    [4, 0],
    [3, 3],
    [1, 4],
  ])("at row %i, column %i leaves the table alone", (row, column) => {
    type(row, column, "x");
    expect(table()?.area).toMatchObject({ rows: 3, columns: 3 });
  });

  it("does not grow over something that is there", () => {
    workbook.change("person", (draft) => {
      const style = draft.cell(sheetId(), 0, 0)?.style;
      if (style) draft.setCell(sheetId(), 3, 2, { constant: "schon da", style });
    });
    type(3, 0, "x");
    expect(table()?.area.rows).toBe(3);
  });

  it("a formula fills an empty column", () => {
    type(0, 3, "Summe");
    type(1, 3, "=B2*C2");
    expect(workbook.activeSheet.rows.get(2)?.get(3)?.formula).toBe("=B3*C3");
  });

  it("over a header renames the column", () => {
    type(0, 1, "Menge");
    expect(table()?.columns.map(({ name }) => name)).toEqual(["Produkt", "Menge2", "Menge"]);
  });
});
