/** @jest-environment jsdom */
import type { Workbook } from "../../../workbench/model/workbook";
import { startOfficeJs } from "../support/officeJs";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const refusal = (code: string) => expect.objectContaining({ code }) as unknown;

describe("frozen panes", () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ["rows", (panes) => panes.freezeRows(2), "Tabelle1!1:2"],
    ["columns", (panes) => panes.freezeColumns(1), "Tabelle1!A:A"],
    ["both", (panes) => panes.freezeAt("A1:B3"), "Tabelle1!A1:B3"],
    ["up to a range", (panes) => panes.freezeAt("B2:C3"), "Tabelle1!A1:C3"],
    ["whole rows", (panes) => panes.freezeAt("1:4"), "Tabelle1!1:4"],
  ])("hold %s", async (_what, freeze, address) => {
    await Excel.run(async (context) => {
      const panes = context.workbook.worksheets.getActiveWorksheet().freezePanes;
      freeze(panes);
      const location = panes.getLocation().load("address");
      await context.sync();
      expect(location.address).toBe(address);
    });
  });

  it("let go", async () => {
    await Excel.run(async (context) => {
      const panes = context.workbook.worksheets.getActiveWorksheet().freezePanes;
      panes.freezeRows(1);
      panes.unfreeze();
      const location = panes.getLocationOrNullObject();
      await context.sync();
      expect(location.isNullObject).toBe(true);
    });
    expect(workbook.activeSheet.frozen).toEqual({ rows: 0, columns: 0 });
  });
});

describe("the page layout", () => {
  it("is Excel's at first", async () => {
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getActiveWorksheet().pageLayout;
      layout.load();
      const area = layout.getPrintAreaOrNullObject();
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: "Portrait",
        paperSize: "A4",
        zoom: { scale: 100 },
        leftMargin: 50.4,
        topMargin: 54,
        centerHorizontally: false,
        printGridlines: false,
      });
      expect(area.isNullObject).toBe(true);
    });
  });

  it("keeps what is set", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A5";
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      layout.setPrintArea("A1:D20,F1:G2");
      layout.setPrintTitleRows("$1:$2");
      layout.headersFooters.defaultForAllPages.centerFooter = "Seite &P von &N";
      layout.load("orientation,paperSize,zoom,topMargin,leftMargin,rightMargin");
      layout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
      const area = layout.getPrintArea().load("address");
      const titles = layout.getPrintTitleRows().load("address");
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A5",
        zoom: { horizontalFitToPages: 1 },
        topMargin: 72,
        leftMargin: 36,
        rightMargin: 50.4,
      });
      expect([area.address, titles.address]).toEqual([
        "Tabelle1!A1:D20,Tabelle1!F1:G2",
        "Tabelle1!1:2",
      ]);
      expect(layout.headersFooters.defaultForAllPages.toJSON()).toMatchObject({
        centerFooter: "Seite &P von &N",
        leftHeader: "",
      });
    });
  });

  it.each<[string, (layout: Excel.PageLayout) => void]>([
    ["papers", (layout) => (layout.paperSize = "A99" as never)],
    ["orientations", (layout) => (layout.orientation = "Diagonal" as never)],
    ["scales", (layout) => (layout.zoom = { scale: 401 })],
    ["margins", (layout) => (layout.leftMargin = -1)],
    ["kinds of margins", (layout) => layout.setPrintMargins("Points", { side: 1 } as object)],
  ])("knows its %s", async (_what, set) => {
    await Excel.run(async (context) => {
      set(context.workbook.worksheets.getActiveWorksheet().pageLayout);
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
  });

  it("has page breaks", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const breaks = sheet.horizontalPageBreaks;
      breaks.add("A30");
      const first = breaks.add("A10");
      const cell = first.getCellAfterBreak().load("address");
      breaks.load("items/rowIndex");
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 29]);
      expect(cell.address).toBe("Tabelle1!A10");
      breaks.items[0]?.delete();
      const count = breaks.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      breaks.add("A1");
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
    expect(workbook.activeSheet.pageLayout.horizontalBreaks).toEqual([29]);
  });
});

describe("comments", () => {
  it("belong to a cell, and are answered, resolved and deleted", async () => {
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add("Tabelle1!B2", "Preis prüfen");
      comment.replies.add("geprüft");
      comment.resolved = true;
      comment.load("content,authorName,resolved,creationDate");
      comment.replies.load("items/content");
      const place = comment.getLocation().load("address");
      const same = comments.getItemByCell("Tabelle1!B2").load("id");
      await context.sync();
      expect(comment.toJSON()).toMatchObject({ content: "Preis prüfen", resolved: true });
      expect(comment.creationDate).toBeInstanceOf(Date);
      expect(comment.replies.items.map(({ content }) => content)).toEqual(["geprüft"]);
      expect(place.address).toBe("Tabelle1!B2");
      comments.getItem(same.id).delete();
      const count = comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("are one for each cell", async () => {
    await Excel.run(async (context) => {
      const { comments } = context.workbook.worksheets.getActiveWorksheet();
      comments.add("B2", "eins");
      comments.add("B2", "zwei");
      await expect(context.sync()).rejects.toEqual(refusal("InvalidOperation"));
      comments.add("B2:C3", "drei");
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
  });
});

describe("an outline", () => {
  it("shows its rows up to a level", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("2:5").group("ByRows");
      sheet.getRange("3:4").group("ByRows");
      const hidden = async (levels: number) => {
        sheet.showOutlineLevels(levels, 0);
        const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`${row}:${row}`));
        rows.forEach((row) => row.load("rowHidden"));
        await context.sync();
        return rows.map(({ rowHidden }) => rowHidden);
      };
      expect(await hidden(1)).toEqual([true, true, true, true, false]);
      expect(await hidden(2)).toEqual([false, true, true, false, false]);
      expect(await hidden(3)).toEqual([false, false, false, false, false]);
    });
  });
});

describe("the filter of a sheet", () => {
  it("is kept as data", async () => {
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
      autoFilter.apply("A1:C9", 1, { filterOn: "Values", values: ["Abo12"] });
      autoFilter.load("enabled,isDataFiltered,criteria");
      const range = autoFilter.getRange().load("address");
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([
        true,
        true,
        "Tabelle1!A1:C9",
      ]);
      expect(autoFilter.criteria[1]).toMatchObject({ filterOn: "Values", values: ["Abo12"] });
      autoFilter.remove();
      const none = autoFilter.getRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
