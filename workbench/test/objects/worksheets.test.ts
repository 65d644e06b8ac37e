/** @jest-environment jsdom */
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";
import { act, codeOf } from "../support/playedExcels";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const names = () => workbook.state.sheets.map(({ name }) => name);

describe("worksheets", () => {
  it("are added at the end under the next free name", async () => {
    const added = await act((_sheet, { workbook: { worksheets } }) => {
      worksheets.add("Angebot");
      return worksheets.add().load("name,position,visibility,id");
    });
    expect(added.toJSON()).toMatchObject({
      name: "Tabelle2",
      position: 2,
      visibility: "Visible",
      id: workbook.sheetNamed("Tabelle2")?.id,
    });
    expect(names()).toEqual(["Tabelle1", "Angebot", "Tabelle2"]);
  });

  it("are found by id and by name in any case, after the batch in which they were added too", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Bestände").load("id");
      await context.sync();
      added.name = "Lager";
      const byId = worksheets.getItem(added.id).load("name");
      const byName = worksheets.getItem("LAGER").load("id");
      await context.sync();
      expect([byId.name, byName.id]).toEqual(["Lager", added.id]);
    });
  });

  it("that do not exist are ItemNotFound or null objects", async () => {
    const none = await act((_sheet, context) =>
      context.workbook.worksheets.getItemOrNullObject("Keines").getRange("A1").load("address"),
    );
    expect(none.isNullObject).toBe(true);
    const code = await codeOf((_sheet, context) => context.workbook.worksheets.getItem("Keines"));
    expect(code).toBe("ItemNotFound");
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
    ["a".repeat(31), undefined],
    ["Müller & Söhne", undefined],
    ["2027", undefined],
    ["it's", undefined],
  ])("named %j are refused by %s", async (name, code) => {
    await act((_sheet, context) => context.workbook.worksheets.add("Zweites"));
    const rename = (_sheet: unknown, context: Excel.RequestContext) =>
      (context.workbook.worksheets.getItem("Zweites").name = name);
    expect(await codeOf(rename)).toBe(code);
    expect(names()).toEqual(["Tabelle1", code === undefined ? name : "Zweites"]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["deleted", (sheet) => sheet.delete()],
    ["hidden", (sheet) => (sheet.visibility = "Hidden")],
  ])("keep one that can be seen from being %s", async (_how, remove) => {
    await act((_sheet, context) => {
      context.workbook.worksheets.add("Zweites").visibility = "Hidden";
    });
    expect(await codeOf(remove)).toBe("InvalidOperation");
    expect(names()).toEqual(["Tabelle1", "Zweites"]);
  });

  it("that are very hidden cannot be deleted", async () => {
    const code = await codeOf((_sheet, context) => {
      const sheet = context.workbook.worksheets.add("Zweites");
      sheet.visibility = "VeryHidden";
      sheet.delete();
    });
    expect(code).toBe("InvalidOperation");
  });

  it("move, and the one in front stays in front", async () => {
    await act((_sheet, { workbook: { worksheets } }) => {
      worksheets.add("B").activate();
      worksheets.add("C").position = 0;
    });
    expect((await act((sheet) => sheet.load("name,position"))).toJSON()).toMatchObject({
      name: "B",
      position: 2,
    });
    expect(await codeOf((sheet) => (sheet.position = 9))).toBe("InvalidArgument");
    expect(names()).toEqual(["C", "Tabelle1", "B"]);
  });

  it("show gridlines, or not", async () => {
    await act((sheet) => (sheet.showGridlines = false));
    expect((await act((sheet) => sheet.load("showGridlines"))).showGridlines).toBe(false);
  });

  it("are renamed in formulas", async () => {
    const formulaAfter = async (change: (context: Excel.RequestContext) => void) => {
      const cell = await act((sheet, context) => {
        change(context);
        return sheet.getRange("A1").load("formulas");
      });
      return cell.formulas;
    };
    await act((sheet, context) => {
      context.workbook.worksheets.add("Preise");
      sheet.getRange("A1").formulas = [["=Preise!B2*2"]];
    });
    const renamed = await formulaAfter(({ workbook: { worksheets } }) => {
      worksheets.getItem("Preise").name = "Preise 2027";
    });
    expect(renamed).toEqual([["='Preise 2027'!B2*2"]]);
    const deleted = await formulaAfter(({ workbook: { worksheets } }) => {
      worksheets.getItem("Preise 2027").delete();
    });
    expect(deleted).toEqual([["=#REF!*2"]]);
  });
});
