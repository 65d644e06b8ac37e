/** @jest-environment jsdom */
import type { Workbook } from "../../../workbench/model/workbook";
import { startOfficeJs } from "../support/officeJs";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const refusal = (code: string) => expect.objectContaining({ code }) as unknown;

describe("settings", () => {
  it.each([
    ["a text", "Grüße"],
    ["a number", 1.5],
    ["a boolean", false],
    ["an object", { kunde: { nr: 7 }, zeilen: [1, null, "x"] }],
    ["a date", new Date(Date.UTC(2027, 0, 2))],
  ])("give %s back as it was", async (_kind, value) => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("wert", value);
      await context.sync();
    });
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("wert").load("key,value");
      await context.sync();
      expect([setting.key, setting.value]).toEqual(["wert", value]);
    });
  });

  it("are replaced, counted and deleted", async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("a", 1);
      settings.add("b", 2);
      settings.add("a", 3);
      settings.load("items/key,items/value");
      const count = settings.getCount();
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ["a", 3],
        ["b", 2],
      ]);
      expect(count.value).toBe(2);
      settings.getItem("a").delete();
      const none = settings.getItemOrNullObject("a");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      settings.getItem("a");
      await expect(context.sync()).rejects.toEqual(refusal("ItemNotFound"));
    });
    expect([...workbook.state.settings]).toEqual([["b", "2"]]);
  });

  it("are a step of undo with the rest of the run", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("a", 1);
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    });
    workbook.undo();
    expect(workbook.state.settings.size).toBe(0);
    expect(workbook.canUndo).toBe(false);
  });
});

describe("custom XML parts", () => {
  const QUOTE = '<quote xmlns="urn:flux:quote"><line n="1"/></quote>';

  it("are found by their namespace", async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<?xml version="1.0"?><a xmlns:x="urn:x"/>');
      const added = parts.add(QUOTE).load("id,namespaceUri");
      const scoped = parts.getByNamespace("urn:flux:quote");
      const only = scoped.getOnlyItem();
      const xml = only.getXml();
      only.load("id");
      scoped.load("items/id");
      const count = scoped.getCount();
      const none = parts.getByNamespace("urn:other").getOnlyItemOrNullObject();
      await context.sync();
      expect(added.namespaceUri).toBe("urn:flux:quote");
      expect([only.id, xml.value, count.value]).toEqual([added.id, QUOTE, 1]);
      expect(scoped.items.map(({ id }) => id)).toEqual([added.id]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("of a prefixed root have the prefix's namespace", async () => {
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add('<q:quote xmlns:q="urn:q"/>');
      part.load("namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:q");
    });
  });

  it("are not only one when there are two", async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add(QUOTE);
      parts.add(QUOTE);
      const none = parts.getByNamespace("urn:flux:quote").getOnlyItemOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      parts.getByNamespace("urn:flux:quote").getOnlyItem();
      await expect(context.sync()).rejects.toEqual(refusal("GeneralException"));
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
      part.load("namespaceUri");
      await context.sync();
      expect([xml.value, part.namespaceUri]).toEqual(['<b xmlns="urn:b">&amp;</b>', "urn:b"]);
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
  it("of the document are kept", async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Angebot";
      properties.custom.add("Kunde", "Muster GmbH");
      properties.custom.add("kunde", "Beispiel AG");
      properties.load("title,subject");
      const custom = properties.custom.getItem("KUNDE").load("key,value,type");
      const count = properties.custom.getCount();
      await context.sync();
      expect([properties.title, properties.subject]).toEqual(["Angebot", ""]);
      expect(custom.toJSON()).toMatchObject({ key: "Kunde", value: "Beispiel AG", type: "String" });
      expect(count.value).toBe(1);
      properties.custom.deleteAll();
      await context.sync();
    });
    expect([...workbook.state.properties]).toEqual([["title", "Angebot"]]);
  });

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
