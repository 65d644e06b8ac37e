/** @jest-environment jsdom */
import { addressOf, areaOf } from "../../model/area";
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";
import { act, codeOf } from "../support/playedExcels";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

describe("the page layout", () => {
  it("keeps what is set", async () => {
    const [layout, pages] = await act(({ pageLayout }) => {
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A5";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.topMargin = 72;
      pageLayout.leftMargin = 36;
      pageLayout.setPrintArea("A1:D20");
      pageLayout.setPrintTitleRows("$1:$2");
      const all = pageLayout.headersFooters.defaultForAllPages;
      all.centerFooter = "Seite &P von &N";
      return [
        pageLayout.load("orientation,paperSize,zoom,topMargin,leftMargin,rightMargin"),
        all.load("centerFooter,leftHeader"),
      ] as const;
    });
    expect(layout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A5",
      zoom: { horizontalFitToPages: 1 },
      topMargin: 72,
      leftMargin: 36,
      rightMargin: 50.4,
    });
    expect(pages.toJSON()).toMatchObject({ centerFooter: "Seite &P von &N", leftHeader: "" });
    const { printAreas, printTitleRows } = workbook.activeSheet.pageLayout;
    expect(printAreas.map(addressOf)).toEqual(["A1:D20"]);
    expect(printTitleRows && addressOf(printTitleRows)).toBe("1:2");
  });

  it.each<[string, (layout: Excel.PageLayout) => void]>([
    ["papers", (layout) => (layout.paperSize = "A99" as never)],
    ["orientations", (layout) => (layout.orientation = "Diagonal" as never)],
    ["scales", (layout) => (layout.zoom = { scale: 401 })],
    ["margins", (layout) => (layout.leftMargin = -1)],
  ])("knows its %s", async (_what, set) => {
    expect(await codeOf(({ pageLayout }) => set(pageLayout))).toBe("InvalidArgument");
  });

  it("has page breaks", async () => {
    const breaks = await act(({ horizontalPageBreaks }) => {
      horizontalPageBreaks.add("A30");
      horizontalPageBreaks.add("A10");
      return horizontalPageBreaks.load("items/rowIndex");
    });
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 29]);
    await act(({ horizontalPageBreaks }) => horizontalPageBreaks.getItem(0).delete());
    expect(workbook.activeSheet.pageLayout.horizontalBreaks).toEqual([29]);
    expect(await codeOf((sheet) => sheet.horizontalPageBreaks.add("A1"))).toBe("InvalidArgument");
  });
});

describe("comments", () => {
  it("are counted, of the workbook and of a sheet", async () => {
    const counts = await act((sheet, { workbook: { comments, worksheets } }) => {
      comments.add("Tabelle1!B2", "Preis prüfen");
      const empty = worksheets.add("Leer").comments.getCount();
      return [comments.getCount(), sheet.comments.getCount(), empty];
    });
    expect(counts.map(({ value }) => value)).toEqual([1, 1, 0]);
  });

  it("are one for each cell", async () => {
    await act((sheet) => sheet.comments.add("B2", "eins"));
    expect(await codeOf((sheet) => sheet.comments.add("B2", "zwei"))).toBe("InvalidOperation");
    expect(await codeOf((sheet) => sheet.comments.add("B2:C3", "drei"))).toBe("InvalidArgument");
  });
});

it("the filter of a sheet has an area", async () => {
  await act((sheet) => sheet.autoFilter.apply("A1:C9"));
  expect(workbook.activeSheet.autoFilter?.area).toEqual(areaOf("A1:C9"));
});

describe("custom XML parts", () => {
  const QUOTE = '<quote xmlns="urn:flux:quote"><line n="1"/></quote>';

  it("are found by their namespace", async () => {
    const [added, scoped, count, none] = await act((_sheet, context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<?xml version="1.0"?><a xmlns:x="urn:x"/>');
      const part = parts.add(QUOTE).load("id");
      const found = parts.getByNamespace("urn:flux:quote").load("items/id");
      return [part, found, found.getCount(), parts.getByNamespace("urn:b").getCount()] as const;
    });
    expect([count.value, none.value]).toEqual([1, 0]);
    expect(scoped.items.map(({ id }) => id)).toEqual([added.id]);
  });

  it.each(["", "kein XML", "<a>", "<a></b>", "<a/><b/>", "<a/><a/>", "<a x=1/>"])(
    "cannot be %j",
    async (xml) => {
      const add = codeOf((_sheet, context) => context.workbook.customXmlParts.add(xml));
      expect(await add).toBe("InvalidArgument");
      expect(workbook.state.customXmlParts).toEqual([]);
    },
  );

  it("are rewritten and deleted", async () => {
    const xml = await act((_sheet, context) => {
      const part = context.workbook.customXmlParts.add(QUOTE);
      part.setXml('<b xmlns="urn:b">&amp;</b>');
      return part.getXml();
    });
    expect(xml.value).toBe('<b xmlns="urn:b">&amp;</b>');
    const id = workbook.state.customXmlParts[0]?.id ?? "";
    const broken = codeOf((_sheet, { workbook: { customXmlParts } }) =>
      customXmlParts.getItem(id).setXml("<b>"),
    );
    expect(await broken).toBe("InvalidArgument");
    await act((_sheet, { workbook: { customXmlParts } }) => customXmlParts.getItem(id).delete());
    expect(workbook.state.customXmlParts).toEqual([]);
  });
});

it("properties of a worksheet are kept with it", async () => {
  const [property, none] = await act(({ customProperties }) => {
    customProperties.add("flux", "angebot");
    customProperties.add("FLUX", "rechnung");
    const found = customProperties.getItem("Flux").load("key,value");
    return [found, customProperties.getItemOrNullObject("andere")] as const;
  });
  expect([property.key, property.value, none.isNullObject]).toEqual(["flux", "rechnung", true]);
  await act(({ customProperties }) => customProperties.getItem("flux").delete());
  expect(workbook.activeSheet.customProperties.size).toBe(0);
});
