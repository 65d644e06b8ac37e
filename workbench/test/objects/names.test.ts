/** @jest-environment jsdom */
import type { Workbook } from "../../model/workbook";
import { startOfficeJs } from "../../testing/officeJs";
import { act, codeOf } from "../support/playedExcels";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = startOfficeJs());
});

const add = (name: string, formula: string) =>
  codeOf((_sheet, context) => context.workbook.names.add(name, formula));

describe("names", () => {
  it("stand for ranges, and are found whatever their case", async () => {
    const [name, range] = await act((sheet, { workbook: { names } }) => {
      names.add("Menge", sheet.getRange("B2:B5"));
      const found = names.getItem("MENGE").load("name,formula,visible");
      return [found, found.getRange().load("address")] as const;
    });
    expect(name.toJSON()).toMatchObject({
      name: "Menge",
      formula: "=Tabelle1!$B$2:$B$5",
      visible: true,
    });
    expect(range.address).toBe("Tabelle1!B2:B5");
  });

  it("stand for constants", async () => {
    const [name, none] = await act((_sheet, { workbook: { names } }) => {
      const added = names.add("Satz", "=0.19").load("formula");
      return [added, added.getRangeOrNullObject()] as const;
    });
    expect([name.formula, none.isNullObject]).toEqual(["=0.19", true]);
    const code = await codeOf((_sheet, { workbook: { names } }) =>
      names.getItem("Satz").getRange(),
    );
    expect(code).toBe("InvalidReference");
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
    expect(await add(name, "=1")).toBe("InvalidArgument");
  });

  it.each(["_x", "Preis.netto", "XFE1", "A1048577", "Größe?", "\\a", "a".repeat(255)])(
    "can be %j",
    async (name) => {
      expect(await add(name, "=1")).toBeUndefined();
      expect(workbook.state.names.map((each) => each.name)).toEqual([name]);
    },
  );

  it("are unique in the workbook, and again on each sheet", async () => {
    const [own, owner, count] = await act((sheet, context) => {
      context.workbook.names.add("Satz", "=1");
      const added = sheet.names.add("satz", "=2").load("formula");
      return [added, added.worksheet.load("name"), context.workbook.names.getCount()] as const;
    });
    expect([own.formula, owner.name, count.value]).toEqual(["=2", "Tabelle1", 1]);
    expect(await add("SATZ", "=3")).toBe("ItemAlreadyExists");
  });

  it("follow their cells, and break when these are deleted", async () => {
    const formulaAfter = async (edit: (sheet: Excel.Worksheet) => void) => {
      const name = await act((sheet, context) => {
        edit(sheet);
        return context.workbook.names.getItem("Menge").load("formula");
      });
      return name.formula as unknown;
    };
    await act((sheet, context) => context.workbook.names.add("Menge", sheet.getRange("B2:B5")));
    expect(await formulaAfter((sheet) => sheet.getRange("1:3").insert("Down"))).toBe(
      "=Tabelle1!$B$5:$B$8",
    );
    expect(await formulaAfter((sheet) => sheet.getRange("B7:B7").insert("Down"))).toBe(
      "=Tabelle1!$B$5:$B$9",
    );
    expect(await formulaAfter((sheet) => sheet.getRange("B:B").delete("Left"))).toContain(
      "#BEZUG!",
    );
  });

  it("change what they stand for, and are deleted", async () => {
    const range = await act((_sheet, { workbook: { names } }) => {
      const name = names.add("Satz", "=0.19");
      name.formula = "=Tabelle1!$C$1";
      name.visible = false;
      return name.getRange().load("address");
    });
    expect(range.address).toBe("Tabelle1!C1");
    await act((_sheet, context) => context.workbook.names.getItem("Satz").delete());
    expect(workbook.state.names).toEqual([]);
  });

  it("refuse what is no formula", async () => {
    expect(await add("Satz", "=1+*2")).toBe("InvalidArgument");
  });

  it("of the workbook come with their items", async () => {
    const { items } = await act((_sheet, { workbook: { names } }) => {
      names.add("Eins", "=1");
      names.add("Zwei", "=2");
      return names.load("items/name");
    });
    expect(items.map(({ name }) => name)).toEqual(["Eins", "Zwei"]);
  });
});
