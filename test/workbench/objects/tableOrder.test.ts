/** @jest-environment jsdom */
import { startOfficeJs } from "../support/officeJs";
import { makeTable } from "../support/priceTable";

beforeEach(() => {
  startOfficeJs();
});

describe("a table", () => {
  it("is sorted, blank cells last", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      made.rows.add(undefined, [
        ["ohne", "", 1],
        ["viel", 100, 1],
      ]);
      made.sort.apply([{ key: 1, ascending: false }]);
      const body = made.columns.getItemAt(1).getDataBodyRange().load("values");
      made.sort.load("fields,matchCase");
      await context.sync();
      expect(body.values).toEqual([[100], [4.5], [2], [""]]);
      expect(made.sort.toJSON()).toMatchObject({ fields: [{ key: 1, ascending: false }] });
    });
  });

  it("keeps its filters as data", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      made.columns.getItem("Produkt").filter.applyValuesFilter(["Abo"]);
      made.autoFilter.load("isDataFiltered,criteria");
      const filter = made.columns.getItem("Produkt").filter.load("criteria");
      await context.sync();
      expect(made.autoFilter.isDataFiltered).toBe(true);
      expect(filter.criteria).toMatchObject({ filterOn: "Values", values: ["Abo"] });
      made.clearFilters();
      made.autoFilter.load("isDataFiltered");
      await context.sync();
      expect(made.autoFilter.isDataFiltered).toBe(false);
    });
  });

  it("loses its totals with the row of the sheet", async () => {
    await Excel.run(async (context) => {
      const made = await makeTable(context);
      made.showTotals = true;
      context.workbook.worksheets.getActiveWorksheet().getRange("3:4").delete("Up");
      made.load("showTotals");
      const body = made.getDataBodyRange().load("address");
      await context.sync();
      expect([made.showTotals, body.address]).toEqual([false, "Tabelle1!A2:C2"]);
    });
  });
});
