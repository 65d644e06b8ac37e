/** @jest-environment jsdom */
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const refusal = (code: string) => expect.objectContaining({ code }) as unknown;

describe("custom XML parts", () => {
  const QUOTE = '<quote xmlns="urn:flux:quote"><line n="1"/></quote>';

  it("are found by their namespace", async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<?xml version="1.0"?><a xmlns:x="urn:x"/>');
      const added = parts.add(QUOTE).load("id");
      const scoped = parts.getByNamespace("urn:flux:quote");
      scoped.load("items/id");
      const count = scoped.getCount();
      const none = parts.getByNamespace("urn:other").getCount();
      await context.sync();
      expect([count.value, none.value]).toEqual([1, 0]);
      expect(scoped.items.map(({ id }) => id)).toEqual([added.id]);
    });
  });

  it.each(["", "kein XML", "<a>", "<a></b>", "<a/><b/>", "<a/><a/>", "<a x=1/>"])(
    "cannot be %j",
    async (xml) => {
      await Excel.run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
      });
      expect(workbook.state.customXmlParts).toEqual([]);
    },
  );

  it("are rewritten and deleted", async () => {
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(QUOTE);
      part.setXml('<b xmlns="urn:b">&amp;</b>');
      const xml = part.getXml();
      await context.sync();
      expect(xml.value).toBe('<b xmlns="urn:b">&amp;</b>');
      part.setXml("<b>");
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.load("items/id");
      await context.sync();
      context.workbook.customXmlParts.items.forEach((part) => {
        part.delete();
      });
      await context.sync();
    });
    expect(workbook.state.customXmlParts).toEqual([]);
  });
});

describe("properties", () => {
  it("of a worksheet are kept with it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.customProperties.add("flux", "angebot");
      sheet.customProperties.add("FLUX", "rechnung");
      const property = sheet.customProperties.getItem("Flux").load("key,value");
      const none = sheet.customProperties.getItemOrNullObject("andere");
      await context.sync();
      expect([property.key, property.value, none.isNullObject]).toEqual(["flux", "rechnung", true]);
      property.delete();
      await context.sync();
    });
    expect(workbook.activeSheet.customProperties.size).toBe(0);
  });
});
