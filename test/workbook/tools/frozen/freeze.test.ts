/** @jest-environment jsdom */
import { createFrozenFormulas } from "../../../../src/workbook/tools/frozen/officeFrozenFormulas";
import {
  addTable,
  areaOf,
  enterArrayFormula,
  type OpenWorkbook,
  PROFILES,
  protectSheet,
  sortRows,
} from "../../../../workbench";
import { done, edit, fill, openPricedList, ROWS } from "./support/pricedList";

const tool = createFrozenFormulas("FLUX", 5000);
const AT = { day: "2026-12-01", edition: "2022-09" };

let excel: OpenWorkbook;

beforeEach(() => {
  excel = openPricedList();
});

const freeze = async (scope: "selection" | "sheet" | "workbook" = "workbook") =>
  done(tool.freeze(scope, AT));

async function thawAll() {
  const [first] = await done(tool.frozen());
  if (!first) throw new Error("Nothing is frozen");
  return done(tool.thaw(first.id));
}

const formulas = (...addresses: string[]) =>
  addresses.map((address) => excel.cell(address).formula || excel.cell(address).value);

it.each(Object.keys(PROFILES) as (keyof typeof PROFILES)[])(
  "A frozen workbook has the values of its formulas, and every formula again when it is thawed, in %s",
  async (profile) => {
    excel = openPricedList(profile);
    excel.enter("F1", "=FLUX.TIER(C2)");
    const before = formulas("D2", "D3", "D4", "D5", "D6", "F1");
    const values = ["D2", "D3", "D4", "D5", "D6", "F1"].map((at) => excel.cell(at).value);

    expect(await freeze()).toEqual({ cells: 5, left: [], isTooMuch: false });
    expect(formulas("D2", "D3", "D4", "D5", "F1")).toEqual([...values.slice(0, 4), values[5]]);
    expect(formulas("D6")).toEqual(["=SUM(D2:D5)"]);
    expect(await done(tool.frozen())).toMatchObject([
      { day: "2026-12-01", edition: "2022-09", cells: 5, sheets: ["Tabelle1"] },
    ]);

    expect(await thawAll()).toEqual({ restored: 5, left: [] });
    expect(formulas("D2", "D3", "D4", "D5", "D6", "F1")).toEqual(before);
    expect(await done(tool.frozen())).toEqual([]);
    expect(excel.host.workbook.state.customXmlParts).toEqual([]);
    expect(excel.host.workbook.state.names).toEqual([]);
  },
);

describe("thawing after", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, Record<string, string>]>([
    [
      "rows were inserted above",
      (sheet) => sheet.getRange("1:3").insert("Down"),
      {
        D5: "=FLUX.PRICE(A5,B5,C5)*$H$4",
        D8: "=FLUX.PRICE(A8,B8,C8)*$H$4",
      },
    ],
    [
      "a row was inserted inside",
      (sheet) => sheet.getRange("4:4").insert("Down"),
      {
        D3: "=FLUX.PRICE(A3,B3,C3)*$H$1",
        D4: "",
        D5: "=FLUX.PRICE(A5,B5,C5)*$H$1",
        D6: "=FLUX.PRICE(A6,B6,C6)*$H$1",
      },
    ],
    [
      "a row was deleted",
      (sheet) => sheet.getRange("3:3").delete("Up"),
      {
        D2: "=FLUX.PRICE(A2,B2,C2)*$H$1",
        D3: "=FLUX.PRICE(A3,B3,C3)*$H$1",
        D4: "=FLUX.PRICE(A4,B4,C4)*$H$1",
      },
    ],
    [
      "columns were inserted",
      (sheet) => sheet.getRange("A:B").insert("Right"),
      {
        F2: "=FLUX.PRICE(C2,D2,E2)*$J$1",
        F5: "=FLUX.PRICE(C5,D5,E5)*$J$1",
      },
    ],
    [
      "the sheet was renamed",
      (sheet) => {
        sheet.name = "Preise 2027";
      },
      {
        D2: "=FLUX.PRICE(A2,B2,C2)*$H$1",
      },
    ],
  ])("%s follows the rows", async (_name, change, expected) => {
    await freeze();
    await edit(change);
    const { left } = await thawAll();
    expect(left).toEqual([]);
    const [name = ""] = excel.sheetNames();
    const shown = Object.keys(expected).map((address) => [
      address,
      excel.sheet(name).cell(address).formula,
    ]);
    expect(Object.fromEntries(shown)).toEqual(expected);
  });

  it("rows were sorted gives each row its formula", async () => {
    await freeze();
    const { workbook } = excel.host;
    excel.change((draft) => {
      const by = [{ column: 0, isAscending: false }];
      sortRows(workbook, draft, workbook.activeSheet.id, areaOf("A2:D5"), by);
    });
    expect(excel.cell("A2").value).toBe("Pro IVR");
    expect(await thawAll()).toEqual({ restored: 4, left: [] });
    expect(formulas("D2", "D5")).toEqual([
      "=FLUX.PRICE(A2,B2,C2)*$H$1",
      "=FLUX.PRICE(A5,B5,C5)*$H$1",
    ]);
  });

  it("rows with different formulas and equal values were sorted leaves what is ambiguous", async () => {
    excel.enter("D3", "=FLUX.PRICE(A5,B5,C5)*$H$1");
    await freeze();
    const { workbook } = excel.host;
    excel.change((draft) => {
      const by = [{ column: 0, isAscending: true }];
      sortRows(workbook, draft, workbook.activeSheet.id, areaOf("A2:D5"), by);
    });
    const { left } = await thawAll();
    expect(left.map(({ address, reason }) => [address, reason])).toContainEqual(["D4", "changed"]);
    expect(excel.cell("D4").formula).toBe("");
    expect(await done(tool.frozen())).toHaveLength(1);
  });

  it("a value was edited leaves that cell and its formula frozen", async () => {
    await freeze();
    excel.enter("D3", 99);
    const { restored, left } = await thawAll();
    expect(restored).toBe(3);
    expect(left).toEqual([{ sheet: "Tabelle1", address: "D3", reason: "changed" }]);
    expect(excel.cell("D3").value).toBe(99);
    expect(await done(tool.frozen())).toHaveLength(1);
  });

  it("the cell to which formulas refer was deleted leaves them as values", async () => {
    await freeze();
    await edit((sheet) => sheet.getRange("H:H").delete("Left"));
    const { restored, left } = await thawAll();
    expect(restored).toBe(0);
    expect(left.map(({ reason }) => reason)).toEqual(["moved", "moved", "moved", "moved"]);
  });

  it("the freezing was undone in Excel changes nothing", async () => {
    await freeze();
    fill(
      excel,
      "D2:D5",
      ROWS.slice(1, 5).map((row) => [row[3]]),
    );
    expect(await thawAll()).toEqual({ restored: 0, left: [] });
    expect(await done(tool.frozen())).toEqual([]);
  });
});

it("Formulas side by side that differ from each other come back each into its own cell", async () => {
  for (const row of [2, 3, 4, 5]) excel.enter(`E${row}`, `=FLUX.PRICE(A${row},"Kauf",C${row})`);
  await freeze();
  expect(await thawAll()).toEqual({ restored: 8, left: [] });
  expect(formulas("D2", "E2", "D5", "E5")).toEqual([
    "=FLUX.PRICE(A2,B2,C2)*$H$1",
    '=FLUX.PRICE(A2,"Kauf",C2)',
    "=FLUX.PRICE(A5,B5,C5)*$H$1",
    '=FLUX.PRICE(A5,"Kauf",C5)',
  ]);
});

it("A frozen result that spills is in all of its cells, and spills again", async () => {
  excel.enter("F2", "=FLUX.PRICES(A2:A5)");
  const values = ["F2", "F3", "F4", "F5"].map((at) => excel.cell(at).value);
  expect((await freeze()).cells).toBe(8);
  expect(formulas("F2", "F3", "F4", "F5")).toEqual(values);
  await thawAll();
  expect(formulas("F2")).toEqual(["=FLUX.PRICES(A2:A5)"]);
  expect(["F2", "F3", "F4", "F5"].map((at) => excel.cell(at).value)).toEqual(values);
  excel.enter("F4", "im Weg");
  expect(excel.cell("F2").value).not.toBe(values[0]);
});

it("A spilled result of which a cell was edited stays as values", async () => {
  excel.enter("F2", "=FLUX.PRICES(A2:A5)");
  await freeze();
  excel.enter("F4", 1);
  const { left } = await thawAll();
  expect(left).toEqual([{ sheet: "Tabelle1", address: "F2", reason: "changed" }]);
  expect(excel.cell("F3").formula).toBe("");
});

it("freezes the selection alone, or the sheet in front alone", async () => {
  const other = excel.addSheet("Zweites");
  other.enter("A1", "=FLUX.PRICE(Tabelle1!A2,Tabelle1!$B$2)");
  excel.select("D3:D5");
  expect((await freeze("selection")).cells).toBe(3);
  expect(excel.cell("D2").formula).not.toBe("");
  expect((await freeze("sheet")).cells).toBe(1);
  expect(other.cell("A1").formula).not.toBe("");
  expect((await freeze()).cells).toBe(1);
  expect((await done(tool.frozen())).map(({ sheets }) => sheets)).toHaveLength(3);
  for (const { id } of await done(tool.frozen())) await done(tool.thaw(id));
  expect(other.cell("A1").formula).toBe("=FLUX.PRICE(Tabelle1!A2,Tabelle1!$B$2)");
  expect(formulas("D2", "D3", "D4", "D5")).toEqual(ROWS.slice(1, 5).map((row) => row[3]));
});

it("leaves what it cannot follow or what shows no value, and says why", async () => {
  const { workbook } = excel.host;
  excel.enter("F1", "=FLUX.PRICE(A:A)");
  excel.enter("F20", '=_xldudf_FLUX_PRICE("a")');
  excel.enter("F21", '=FLUX.PRICE("a")/0');
  excel.change((draft) => {
    enterArrayFormula(draft, workbook.activeSheet.id, areaOf("J1:J2"), "=FLUX.PRICES(A1:A2)");
  });
  const second = excel.addSheet("Geschützt");
  second.enter("A1", '=FLUX.PRICE("a")');
  excel.change((draft) => protectSheet(draft, workbook.sheetNamed("Geschützt")?.id ?? "", {}));
  const { left, cells } = await freeze();
  expect(cells).toBe(4);
  expect(
    Object.fromEntries(left.map(({ address, sheet, reason }) => [`${sheet}!${address}`, reason])),
  ).toEqual({
    "Tabelle1!F1": "notFollowed",
    "Tabelle1!F20": "noValue",
    "Tabelle1!F21": "noValue",
    "Tabelle1!J1": "array",
    "Tabelle1!J2": "array",
    "Geschützt!A1": "protected",
  });
});

it("[R32] thaws a formula in a table without filling the rest of its column", async () => {
  excel.change((draft) =>
    addTable(excel.host.workbook, draft, excel.host.workbook.activeSheet.id, areaOf("A1:D5"), true),
  );
  excel.enter("D4", 5);
  await freeze();
  await thawAll();
  expect(formulas("D2", "D3", "D4", "D5")).toEqual([
    "=FLUX.PRICE(A2,B2,C2)*$H$1",
    "=FLUX.PRICE(A3,B3,C3)*$H$1",
    5,
    "=FLUX.PRICE(A5,B5,C5)*$H$1",
  ]);
});

it("forgets formulas for good, and leaves their values", async () => {
  await freeze();
  const [first] = await done(tool.frozen());
  const value = excel.cell("D2").value;
  await done(tool.forget(first?.id ?? ""));
  expect(await done(tool.frozen())).toEqual([]);
  expect(formulas("D2")).toEqual([value]);
  expect(excel.host.workbook.state.names).toEqual([]);
});
