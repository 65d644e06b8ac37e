/** @jest-environment jsdom */
import { addressOf, areaOf } from "../../model/area";
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const refusal = (code: string) => expect.objectContaining({ code }) as unknown;

describe("the page layout", () => {
  it("keeps what is set", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A5";
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.topMargin = 72;
      layout.leftMargin = 36;
      layout.setPrintArea("A1:D20,F1:G2");
      layout.setPrintTitleRows("$1:$2");
      layout.headersFooters.defaultForAllPages.centerFooter = "Seite &P von &N";
      layout.load("orientation,paperSize,zoom,topMargin,leftMargin,rightMargin");
      layout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A5",
        zoom: { horizontalFitToPages: 1 },
        topMargin: 72,
        leftMargin: 36,
        rightMargin: 50.4,
      });
      const { printAreas, printTitleRows } = workbook.activeSheet.pageLayout;
      expect(printAreas.map(addressOf)).toEqual(["A1:D20", "F1:G2"]);
      expect(printTitleRows && addressOf(printTitleRows)).toBe("1:2");
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
      breaks.add("A10");
      breaks.load("items/rowIndex");
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 29]);
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
  it("are counted, of the workbook and of a sheet", async () => {
    await Excel.run(async (context) => {
      const { comments, worksheets } = context.workbook;
      comments.add("Tabelle1!B2", "Preis prüfen");
      const empty = worksheets.add("Leer").comments.getCount();
      const counts = [comments.getCount(), worksheets.getFirst().comments.getCount(), empty];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 1, 0]);
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

it("the filter of a sheet has an area", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().autoFilter.apply("A1:C9");
    await context.sync();
  });
  expect(workbook.activeSheet.autoFilter?.area).toEqual(areaOf("A1:C9"));
});
