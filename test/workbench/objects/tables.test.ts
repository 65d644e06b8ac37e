/** @jest-environment jsdom */
import type { Workbook } from "../../../workbench/model/workbook";
import { startOfficeJs } from "../support/officeJs";
import { makeTable } from "../support/priceTable";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const refusal = (code: string) => expect.objectContaining({ code }) as unknown;
const table = () => workbook.activeSheet.tables[0];

describe("a table", () => {
  it("gets the next free name, Excel's style, and columns from the header texts", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:E2").values = [["Preis", "", 2027, "preis"]];
      const made = sheet.tables.add("B2:E4", true);
      made.load("name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
      made.columns.load("items/name,items/index,items/id");
      const header = made.getHeaderRowRange().load("values");
      await context.sync();
      expect(made.toJSON()).toMatchObject({
        name: "Tabelle1",
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      });
      const names = ["Preis", "Spalte1", "2027", "preis2"];
      expect(made.columns.items.map(({ name }) => name)).toEqual(names);
      expect(header.values).toEqual([names]);
    });
  });

  it("without headers gets a row of them above its data", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add("A1:B2", false).getRange().load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual([
        "Tabelle1!A1:B3",
        [
          ["Spalte1", "Spalte2"],
          [1, 2],
          [3, 4],
        ],
      ]);
    });
  });

  it("overlaps no other", async () => {
    await Excel.run(async (context) => {
      await makeTable(context);
      context.workbook.tables.add("Tabelle1!C3:D5", true);
      await expect(context.sync()).rejects.toEqual(refusal("InvalidOperation"));
    });
  });

  it.each([
    ["Preise Neu", "InvalidArgument"],
    ["A1", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["BELEGT", "InvalidArgument"],
  ])("cannot be named %j", async (name, code) => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      context.workbook.names.add("Belegt", "=1");
      made.name = name;
      await expect(context.sync()).rejects.toEqual(refusal(code));
    });
    expect(table()?.name).toBe("Preise");
  });

  it("is renamed in formulas, as are its columns", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("F1");
      cell.formulas = [["=SUM(Preise[Preis])"]];
      made.name = "Liste";
      made.columns.getItem("Preis").name = "Einzelpreis";
      cell.load("formulas");
      const header = made.getHeaderRowRange().load("values");
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM(Liste[Einzelpreis])"]]);
      expect(header.values).toEqual([["Produkt", "Einzelpreis", "Menge"]]);
    });
  });

  it("grows at its end and pushes down what is below", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A5").values = [["darunter"]];
      sheet.getRange("E4").values = [["daneben"]];
      made.rows.add(undefined, [
        ["A", 1, 2],
        ["B", 3, 4],
      ]);
      const range = made.getRange().load("address");
      const below = sheet.getRange("A7").load("values");
      const beside = sheet.getRange("E4").load("values");
      const count = made.rows.getCount();
      await context.sync();
      expect([range.address, below.values, beside.values, count.value]).toEqual([
        "Tabelle1!A1:C5",
        [["darunter"]],
        [["daneben"]],
        4,
      ]);
    });
  });

  it("takes rows in the middle, gives their values, and loses them", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      const row = made.rows.add(1, [["Mitte", 9, 9]]);
      row.load("index,values");
      await context.sync();
      expect([row.index, row.values]).toEqual([1, [["Mitte", 9, 9]]]);
      made.rows.getItemAt(0).delete();
      const body = made.getDataBodyRange().load("values,address");
      await context.sync();
      expect([body.address, body.values]).toEqual([
        "Tabelle1!A2:C3",
        [
          ["Mitte", 9, 9],
          ["Abo", 2, 3],
        ],
      ]);
      made.rows.getItemAt(2);
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
  });

  it("begins with its first rows when its only row is blank", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const made = sheet.tables.add("A1:B1", true);
      made.rows.add(undefined, [
        ["a", 1],
        ["b", 2],
      ]);
      const range = made.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Tabelle1!A1:B3");
    });
  });

  it("refuses rows of another width", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      made.rows.add(undefined, [["A", 1]]);
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
  });

  it("gives new rows the formula of a column", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      made.columns.add(undefined, [["Summe"], ["=B2*C2"], ["=B3*C3"]]);
      made.rows.add();
      const last = made.getRange().getLastRow().load("formulas");
      await context.sync();
      expect(last.formulas).toEqual([["", "", "", "=B4*C4"]]);
    });
  });

  it("takes columns, names them, and loses them from formulas", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("E2").formulas = [["=SUM(Preise[Menge])"]];
      const added = made.columns.add(1, undefined, "Laufzeit");
      added.load("name,index,id");
      await context.sync();
      expect(added.toJSON()).toMatchObject({ name: "Laufzeit", index: 1 });
      made.columns.getItem("Menge").delete();
      const formula = sheet.getRange("E2").load("formulas");
      made.columns.load("items/name");
      await context.sync();
      expect(made.columns.items.map(({ name }) => name)).toEqual(["Produkt", "Laufzeit", "Preis"]);
      expect(formula.formulas).toEqual([["=SUM(#REF!)"]]);
    });
  });

  it("shows totals and keeps them while they are hidden", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      made.showTotals = true;
      const totals = made.getTotalRowRange().load("formulas,address");
      await context.sync();
      expect([totals.address, totals.formulas]).toEqual([
        "Tabelle1!A4:C4",
        [["Ergebnis", "", "=SUBTOTAL(109,Preise[Menge])"]],
      ]);
      totals.getCell(0, 1).formulas = [["=SUBTOTAL(101,Preise[Preis])"]];
      made.showTotals = false;
      made.rows.add(undefined, [["Neu", 1, 1]]);
      made.showTotals = true;
      const again = made.getTotalRowRange().load("formulas,address");
      await context.sync();
      expect([again.address, again.formulas]).toEqual([
        "Tabelle1!A5:C5",
        [["Ergebnis", "=SUBTOTAL(101,Preise[Preis])", "=SUBTOTAL(109,Preise[Menge])"]],
      ]);
    });
  });

  it("is resized from its header row only", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      made.resize("A1:D2");
      made.columns.load("items/name");
      await context.sync();
      expect(made.columns.items.map(({ name }) => name)).toEqual([
        "Produkt",
        "Preis",
        "Menge",
        "Spalte1",
      ]);
      made.resize("A2:D5");
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
  });

  it("becomes a range, and formulas name its cells", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("F2").formulas = [["=SUM(Preise[Preis])+ROWS(Preise[#All])"]];
      made.convertToRange();
      const formula = sheet.getRange("F2").load("formulas");
      const values = sheet.getRange("A1:A3").load("values");
      const none = context.workbook.tables.getItemOrNullObject("Preise");
      await context.sync();
      expect(formula.formulas).toEqual([["=SUM(Tabelle1!$B$2:$B$3)+ROWS(Tabelle1!$A$1:$C$3)"]]);
      expect(values.values).toEqual([["Produkt"], ["Call Recording"], ["Abo"]]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("goes with its cells, and leaves #REF! in formulas", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("F2").formulas = [["=SUM(Preise[Preis])"]];
      made.delete();
      const formula = sheet.getRange("F2").load("formulas");
      const used = sheet.getRange("A1:C3").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([formula.formulas, used.isNullObject]).toEqual([[["=SUM(#REF!)"]], true]);
    });
  });

  it("is refused on a protected sheet, and stays as it is there", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
      made.rows.add(undefined, [["A", 1, 2]]);
      await expect(context.sync()).rejects.toEqual(refusal("AccessDenied"));
    });
    expect(table()?.area.rows).toBe(3);
  });
});
