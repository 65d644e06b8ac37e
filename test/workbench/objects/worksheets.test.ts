/** @jest-environment jsdom */
import { startOfficeJs } from "../support/officeJs";
import type { Workbook } from "../../../workbench/model/workbook";

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
      added.load("name,position,visibility,tabColor,id");
      await context.sync();
      expect(added.toJSON()).toMatchObject({
        name: "Tabelle2",
        position: 2,
        visibility: "Visible",
        tabColor: "",
        id: workbook.sheetNamed("Tabelle2")?.id,
      });
    });
    expect(names()).toEqual(["Tabelle1", "Angebot", "Tabelle2"]);
  });

  it("cannot be read before they are loaded", async () => {
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      expect(() => sheet.name).toThrow(refusal("PropertyNotLoaded") as Error);
      return Promise.resolve();
    });
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

  it("come in pages, and have neighbours", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("B");
      worksheets.add("C").visibility = "Hidden";
      worksheets.add("D");
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      const next = worksheets.getItem("B").getNext(true).load("name");
      const previous = worksheets.getItem("D").getPreviousOrNullObject(true).load("name");
      const last = worksheets.getLast().getNextOrNullObject();
      const count = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["B", "C"]);
      expect([next.name, previous.name, last.isNullObject, count.value]).toEqual([
        "D",
        "B",
        true,
        3,
      ]);
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

  it("show gridlines and headings, or not", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.tabColor = "orange";
      await context.sync();
      sheet.load("showGridlines,showHeadings,tabColor");
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor]).toEqual([
        false,
        false,
        "#FFA500",
      ]);
    });
  });

  it("have a width for the columns that have none of their own", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("standardWidth,standardHeight");
      sheet.getRange("A:A").format.columnWidth = 30;
      const third = sheet.getRange("C1").load("left");
      await context.sync();
      expect([sheet.standardWidth, sheet.standardHeight, third.left]).toEqual([8.43, 15, 78]);
      sheet.standardWidth = 10;
      const second = sheet.getRange("B1");
      second.load("left,width");
      second.format.load("columnWidth,useStandardWidth");
      third.load("left");
      await context.sync();
      expect([second.left, second.width, second.format.columnWidth, third.left]).toEqual([
        30, 56.25, 56.25, 86.25,
      ]);
      expect(second.format.useStandardWidth).toBe(true);
      sheet.standardWidth = 256;
      await expect(context.sync()).rejects.toEqual(refusal("InvalidArgument"));
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

describe("searching a worksheet", () => {
  it("finds all cells that show a text, and replaces it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["Abo12", "Kauf"],
        ["abo24", "Abo"],
      ];
      const all = sheet.findAll("abo", { completeMatch: false }).load("address");
      const none = sheet.findAllOrNullObject("Miete", {});
      const count = sheet.replaceAll("Abo", "Miete", { matchCase: true });
      const values = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(all.address).toBe("Tabelle1!A1,Tabelle1!A2,Tabelle1!B2");
      expect([none.isNullObject, count.value]).toEqual([true, 2]);
      expect(values.values).toEqual([
        ["Miete12", "Kauf"],
        ["abo24", "Miete"],
      ]);
    });
  });
});
