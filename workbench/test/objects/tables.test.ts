/** @jest-environment jsdom */
import { GERMAN } from "../../culture/culture";
import { areaOf } from "../../model/area";
import { enterText } from "../../model/cells/enter";
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";
import { act, codeOf } from "../support/playedExcels";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const table = () => workbook.activeSheet.tables[0];
const columns = () => table()?.columns.map(({ name }) => name);

/** A table "Preise" over A1:C3 with Produkt, Preis, Menge. */
const makeTable = () =>
  act((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Produkt", "Preis", "Menge"],
      ["Call Recording", 4.5, 10],
      ["Abo", 2, 3],
    ];
    sheet.tables.add("A1:C3", true).name = "Preise";
  });

describe("a table", () => {
  it("gets the next free name, Excel's style, and columns from the header texts", async () => {
    const [made, header] = await act((sheet) => {
      sheet.getRange("B2:E2").values = [["Preis", "", 2027, "preis"]];
      const added = sheet.tables.add("B2:E4", true);
      added.load("name,style,showHeaders,showTotals,showFilterButton");
      return [added, added.getHeaderRowRange().load("values")] as const;
    });
    expect(made.toJSON()).toMatchObject({
      name: "Tabelle1",
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
    });
    expect(header.values).toEqual([["Preis", "Spalte1", "2027", "preis2"]]);
  });

  it("without headers gets a row of them above its data", async () => {
    const range = await act((sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("A1:B2", false);
      return sheet.getRange("A1:B3").load("values");
    });
    expect(range.values).toEqual([
      ["Spalte1", "Spalte2"],
      [1, 2],
      [3, 4],
    ]);
    expect(table()?.area).toEqual(areaOf("A1:B3"));
  });

  it("overlaps no other", async () => {
    await makeTable();
    const other = codeOf((_sheet, { workbook: { tables } }) => tables.add("Tabelle1!C3:D5", true));
    expect(await other).toBe("InvalidOperation");
  });

  it.each(["Preise Neu", "A1", "", "BELEGT"])("cannot be named %j", async (name) => {
    await makeTable();
    const code = await codeOf((_sheet, context) => {
      context.workbook.names.add("Belegt", "=1");
      context.workbook.tables.getItem("Preise").name = name;
    });
    expect(code).toBe("InvalidArgument");
    expect(table()?.name).toBe("Preise");
  });
});

describe("typing beside a table", () => {
  const type = (row: number, column: number, text: string) =>
    workbook.change("person", (draft) =>
      enterText(draft, GERMAN, workbook.activeSheet.id, { row, column }, text),
    );

  beforeEach(makeTable);

  it.each<[string, number, number, string, readonly string[]]>([
    ["to the right makes a column", 2, 3, "x", ["Produkt", "Preis", "Menge", "Spalte1"]],
    ["right of its headers names one", 0, 3, "Preis", ["Produkt", "Preis", "Menge", "Preis2"]],
    ["over a header renames it", 0, 1, "Menge", ["Produkt", "Menge2", "Menge"]],
  ])("%s", (_what, row, column, text, expected) => {
    type(row, column, text);
    expect(columns()).toEqual(expected);
  });

  it.each([
    ["directly below makes a row", 3, 1, 4, 3],
    ["further below does not", 4, 0, 3, 3],
    ["below and beside does not", 3, 3, 3, 3],
    ["further to the right does not", 1, 4, 3, 3],
  ])("%s", (_what, row, column, rows, width) => {
    type(row, column, "7,5");
    expect(table()?.area).toMatchObject({ rows, columns: width });
  });

  it("does not let it grow over something that is there", () => {
    workbook.change("person", (draft) => {
      const { id } = workbook.activeSheet;
      const style = draft.cell(id, 0, 0)?.style;
      if (style) draft.setCell(id, 3, 2, { constant: "schon da", style });
    });
    type(3, 0, "x");
    expect(table()?.area.rows).toBe(3);
  });

  it("a formula fills an empty column", () => {
    type(0, 3, "Summe");
    type(1, 3, "=B2*C2");
    expect(workbook.activeSheet.rows.get(2)?.get(3)?.formula).toBe("=B3*C3");
  });
});
