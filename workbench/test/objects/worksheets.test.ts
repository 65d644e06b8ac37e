/** @jest-environment jsdom */
import { startOfficeJs } from "../../testing/officeJs";
import type { Workbook } from "../../model/workbook";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const names = () => workbook.state.sheets.map(({ name }) => name);
const refusal = (code: string) => expect.objectContaining({ code }) as unknown;

describe("worksheets", () => {
  it("are added at the end under the next free name", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Angebot");
      const added = worksheets.add();
      added.load("name,position,visibility,id");
      await context.sync();
      expect(added.toJSON()).toMatchObject({
        name: "Tabelle2",
        position: 2,
        visibility: "Visible",
        id: workbook.sheetNamed("Tabelle2")?.id,
      });
    });
    expect(names()).toEqual(["Tabelle1", "Angebot", "Tabelle2"]);
  });

  it("are found by id and by name in any case, after the batch in which they were added too", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Bestände");
      added.load("id");
      await context.sync();
      added.name = "Lager";
      const byId = worksheets.getItem(added.id).load("name");
      const byName = worksheets.getItem("LAGER").load("id");
      await context.sync();
      expect([byId.name, byName.id]).toEqual(["Lager", added.id]);
    });
  });

  it("that do not exist are ItemNotFound or null objects", async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Keines");
      const range = none.getRange("A1");
      range.load("address");
      await context.sync();
      expect([none.isNullObject, range.isNullObject]).toEqual([true, true]);
      context.workbook.worksheets.getItem("Keines");
      await expect(context.sync()).rejects.toEqual(refusal("ItemNotFound"));
    });
  });

  it.each([
    ["", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["verlauf", "InvalidArgument"],
    ["tabelle1", "ItemAlreadyExists"],
  ])("cannot be named %j", async (name, code) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Zweites").name = name;
      await expect(context.sync()).rejects.toEqual(refusal(code));
    });
    expect(names()).toEqual(["Tabelle1", "Zweites"]);
  });

  it.each(["a".repeat(31), "Müller & Söhne", "2027", "it's"])("can be named %j", async (name) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = name;
      await context.sync();
    });
    expect(names()).toEqual([name]);
  });

  it("keep one that can be seen", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Zweites").visibility = "Hidden";
      await context.sync();
      worksheets.getFirst().delete();
      await expect(context.sync()).rejects.toEqual(refusal("InvalidOperation"));
      worksheets.getFirst().visibility = "Hidden";
      await expect(context.sync()).rejects.toEqual(refusal("InvalidOperation"));
    });
    expect(names()).toEqual(["Tabelle1", "Zweites"]);
  });

  it("that are very hidden cannot be deleted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Zweites");
      sheet.visibility = "VeryHidden";
      sheet.delete();
      await expect(context.sync()).rejects.toEqual(refusal("InvalidOperation"));
    });
  });

  it("move, and the one in front stays in front", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("B").activate();
      worksheets.add("C").position = 0;
      await context.sync();
      const active = worksheets.getActiveWorksheet().load("name,position");
      await context.sync();
      expect(active.toJSON()).toMatchObject({ name: "B", position: 2 });
      active.position = 9;
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
    });
    expect(names()).toEqual(["C", "Tabelle1", "B"]);
  });

  it("show gridlines, or not", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.showGridlines = false;
      await context.sync();
      sheet.load("showGridlines");
      await context.sync();
      expect(sheet.showGridlines).toBe(false);
    });
  });

  it("are renamed in formulas", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Preise");
      const formula = context.workbook.worksheets.getFirst().getRange("A1");
      formula.formulas = [["=Preise!B2*2"]];
      sheet.name = "Preise 2027";
      formula.load("formulas");
      await context.sync();
      expect(formula.formulas).toEqual([["='Preise 2027'!B2*2"]]);
      sheet.delete();
      formula.load("formulas");
      await context.sync();
      expect(formula.formulas).toEqual([["=#REF!*2"]]);
    });
  });
});
