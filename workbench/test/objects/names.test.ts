/** @jest-environment jsdom */
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const refusal = (code: string) => expect.objectContaining({ code }) as unknown;

describe("names", () => {
  it("stand for ranges, and are found whatever their case", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add("Menge", sheet.getRange("B2:B5"));
      const name = context.workbook.names.getItem("MENGE");
      name.load("name,formula,visible");
      const range = name.getRange().load("address");
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: "Menge",
        formula: "=Tabelle1!$B$2:$B$5",
        visible: true,
      });
      expect(range.address).toBe("Tabelle1!B2:B5");
    });
  });

  it("stand for constants", async () => {
    await Excel.run(async (context) => {
      const name = context.workbook.names.add("Satz", "=0.19");
      const none = name.getRangeOrNullObject();
      name.load("formula");
      await context.sync();
      expect([name.formula, none.isNullObject]).toEqual(["=0.19", true]);
      name.getRange();
      await expect(context.sync()).rejects.toEqual(refusal("InvalidReference"));
    });
  });

  it.each([
    "ein Name",
    "1a",
    "A1",
    "xfd1048576",
    "R1C1",
    "R",
    "c",
    "Z1S1",
    "",
    "a-b",
    "a".repeat(256),
  ])("cannot be %j", async (name) => {
    await Excel.run(async (context) => {
      context.workbook.names.add(name, "=1");
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
  });

  it.each(["_x", "Preis.netto", "XFE1", "A1048577", "Größe?", "\\a", "a".repeat(255)])(
    "can be %j",
    async (name) => {
      await Excel.run(async (context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      });
      expect(workbook.state.names.map((each) => each.name)).toEqual([name]);
    },
  );

  it("are unique in the workbook, and again on each sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add("Satz", "=1");
      const own = sheet.names.add("satz", "=2").load("formula");
      const owner = own.worksheet.load("name");
      const count = context.workbook.names.getCount();
      await context.sync();
      expect([own.formula, owner.name, count.value]).toEqual(["=2", "Tabelle1", 1]);
      context.workbook.names.add("SATZ", "=3");
      await expect(context.sync()).rejects.toEqual(refusal("ItemAlreadyExists"));
    });
  });

  it("follow their cells, and break when these are deleted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const name = context.workbook.names.add("Menge", sheet.getRange("B2:B5"));
      sheet.getRange("1:3").insert("Down");
      name.load("formula");
      await context.sync();
      expect(name.formula).toBe("=Tabelle1!$B$5:$B$8");
      sheet.getRange("B7:B7").insert("Down");
      name.load("formula");
      await context.sync();
      expect(name.formula).toBe("=Tabelle1!$B$5:$B$9");
      sheet.getRange("B:B").delete("Left");
      name.load("formula");
      await context.sync();
      expect(name.formula).toContain("#BEZUG!");
    });
  });

  it("change what they stand for, and are deleted", async () => {
    await Excel.run(async (context) => {
      const name = context.workbook.names.add("Satz", "=0.19");
      name.formula = "=Tabelle1!$C$1";
      name.visible = false;
      const range = name.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Tabelle1!C1");
      name.delete();
      await context.sync();
      const none = context.workbook.names.getItemOrNullObject("Satz");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("refuse what is no formula", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("Satz", "=1+*2");
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
  });

  it("of the workbook come with their items", async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("Eins", "=1");
      names.add("Zwei", "=2");
      names.load("items/name");
      await context.sync();
      expect(names.items.map(({ name }) => name)).toEqual(["Eins", "Zwei"]);
    });
  });
});
