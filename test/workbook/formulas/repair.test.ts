/** @jest-environment jsdom */
import { createFormulaTools } from "../../../src/workbook/formulas/officeFormulas";
import {
  addTable,
  areaOf,
  enterArrayFormula,
  enterValues,
  openWorkbook,
  type OpenWorkbook,
  PROFILES,
  protectSheet,
} from "../../../workbench";
import { meanwhile } from "../quoteSheet/support/meanwhile";
import { priceFunctions } from "./support/priceFunctions";

const { repair, repairedValues } = createFormulaTools("FLUX", 5000);

let excel: OpenWorkbook;

beforeEach(() => {
  excel = openWorkbook({ functions: priceFunctions() });
});

const done = async () => {
  const reading = await repair();
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
};

const FOREIGN = `=@'C:/x y/X.XLA'!_xldudf_FLUX_PRICE("a")`;
const formula = (address: string) => excel.cell(address).formula;

it.each(Object.keys(PROFILES) as (keyof typeof PROFILES)[])(
  "enters every damaged formula anew and touches nothing else in %s",
  async (profile) => {
    excel = openWorkbook({ profile: PROFILES[profile], functions: priceFunctions() });
    const others = {
      A4: "=SUM(1,2)",
      A5: '=_xldudf_OTHER_PRICE("a")',
      A6: "'=_xldudf_FLUX_PRICE(1)",
      A7: '=LEN("_xldudf_FLUX_PRICE(1)")',
      A8: '=FLUX.PRICE("a")',
    };
    excel.enter("A1", '=_xldudf_FLUX_PRICE("a")');
    excel.enter("A2", FOREIGN);
    excel.enter("A3", "=[2]!_xldudf_FLUX_PRICES(B1:B2)*1");
    for (const [address, content] of Object.entries(others)) excel.enter(address, content);
    const second = excel.addSheet("Müller's Blatt");
    second.enter("C7", '=ROUND(@FLUX.PRICE("a"),2)+_xldudf_FLUX_PRICE("a")');
    second.merge("C7:D8");
    const before = Object.keys(others).map((address) => excel.cell(address));

    const { repaired, left } = await done();
    expect(repaired.map(({ sheet, address, after }) => `${sheet} ${address} ${after}`)).toEqual([
      'Tabelle1 A1 =FLUX.PRICE("a")',
      'Tabelle1 A2 =FLUX.PRICE("a")',
      "Tabelle1 A3 =FLUX.PRICES(B1:B2)*1",
      `Müller's Blatt C7 =ROUND(FLUX.PRICE("a"),2)+FLUX.PRICE("a")`,
    ]);
    expect(left).toEqual([]);
    const values = await repairedValues(repaired);
    expect(values).toMatchObject({
      value: { unknown: [], unanswered: [], withoutRoom: [{ address: "A3" }] },
    });
    expect(Object.keys(others).map((address) => ({ ...excel.cell(address), value: 0 }))).toEqual(
      before.map((cell) => ({ ...cell, value: 0 })),
    );
    expect(excel.cell("A1").value).toBe(10);
    expect(second.cell("C7").value).toBe(20);
    expect((await done()).repaired).toEqual([]);
  },
);

it("keeps the format of a cell, and what Excel's own undo brings back", async () => {
  excel.enter("A1", FOREIGN);
  excel.style("A1", { numberFormat: "0.000" });
  const before = excel.cell("A1");
  await done();
  expect(excel.cell("A1").style).toEqual(before.style);
  excel.host.workbook.undo();
  expect(formula("A1")).toBe(before.formula);
});

it("has an undo of its own that restores exactly what was there, but nothing that was changed since", async () => {
  excel.enter("A1", FOREIGN);
  excel.enter("A2", FOREIGN);
  excel.enter("A3", '=_xldudf_FLUX_PRICE("a")');
  const { undo } = await done();
  excel.enter("A2", 45);
  await expect(undo()).resolves.toEqual({
    ok: true,
    value: { restored: 2, changedSince: [{ sheet: "Tabelle1", address: "A2" }] },
  });
  expect(["A1", "A2", "A3"].map((address) => formula(address))).toEqual([
    FOREIGN,
    "",
    '=_xldudf_FLUX_PRICE("a")',
  ]);
});

it("names with a reason what it leaves: protected sheets, array formulas and cells for text", async () => {
  excel.enter("A1", FOREIGN);
  excel.style("A1", { numberFormat: "@" });
  excel.change((draft) => {
    const id = excel.host.workbook.activeSheet.id;
    enterArrayFormula(draft, id, areaOf("C1:C3"), '=_xldudf_FLUX_PRICE("a")');
  });
  excel.enter("E1", FOREIGN);
  excel.enter("E2", FOREIGN);
  const locked = excel.addSheet("Geschützt");
  locked.enter("B2", FOREIGN);
  excel.change((draft) => {
    protectSheet(draft, excel.host.workbook.sheetNamed("Geschützt")?.id ?? "", {});
  });
  const { repaired, left } = await done();
  expect(repaired.map(({ address }) => address)).toEqual(["E1", "E2"]);
  expect(left).toEqual([
    { sheet: "Tabelle1", address: "A1", reason: "text" },
    { sheet: "Tabelle1", address: "C1", reason: "array" },
    { sheet: "Tabelle1", address: "C2", reason: "array" },
    { sheet: "Tabelle1", address: "C3", reason: "array" },
    { sheet: "Geschützt", address: "B2", reason: "protected" },
  ]);
  expect(formula("C1")).toBe('=_xldudf_FLUX_PRICE("a")');
  expect(locked.cell("B2").formula).toBe(FOREIGN);
});

describe("in a table", () => {
  function table(): void {
    excel.enter("A1", "Produkt");
    excel.enter("B1", "Preis");
    for (const row of [2, 3, 4, 5]) excel.enter(`A${row}`, "a");
    excel.enter("B2", "=@'C:/X.XLA'!_xldudf_FLUX_PRICE(A2)");
    excel.enter("B3", "007");
    excel.style("B3", { numberFormat: "@" });
    excel.enter("B3", "007");
    excel.enter("B4", "=@FLUX.PRICE(A4)");
    excel.enter("B5", "=[2]!_xldudf_FLUX_PRICE(A5)");
    excel.change((draft) => {
      addTable(
        excel.host.workbook,
        draft,
        excel.host.workbook.activeSheet.id,
        areaOf("A1:B5"),
        true,
      );
    });
  }

  it("enters formulas where they stand, and leaves an @ there", async () => {
    table();
    const { repaired } = await done();
    expect(repaired.map(({ address, after }) => [address, after])).toEqual([
      ["B2", "=@FLUX.PRICE(A2)"],
      ["B5", "=FLUX.PRICE(A5)"],
    ]);
    expect(excel.cell("B3").value).toBe("007");
    expect(formula("B4")).toBe("=@FLUX.PRICE(A4)");
  });

  it.each(["windows-de", "web", "ltsc-2021"] as const)(
    "[R32] a repair and its undo leave an otherwise empty column of a table empty in %s",
    async (profile) => {
      excel = openWorkbook({ profile: PROFILES[profile], functions: priceFunctions() });
      excel.enter("A1", "Produkt");
      excel.enter("B1", "Preis");
      excel.enter("B3", "=[2]!_xldudf_FLUX_PRICE(A3)");
      excel.change((draft) => {
        const { workbook } = excel.host;
        addTable(workbook, draft, workbook.activeSheet.id, areaOf("A1:B4"), true);
      });
      const column = () => ["B2", "B3", "B4"].map((address) => formula(address));
      const { undo } = await done();
      expect(column()).toEqual(["", "=FLUX.PRICE(A3)", ""]);
      await expect(undo()).resolves.toMatchObject({ ok: true, value: { restored: 1 } });
      expect(column()).toEqual(["", "=[2]!_xldudf_FLUX_PRICE(A3)", ""]);
    },
  );

  it("puts back what Excel fills on its own in the column (R32)", async () => {
    table();
    const before = excel.cell("B3");
    const { workbook } = excel.host;
    let isFilled = false;
    const stop = workbook.onChanged(() => {
      if (isFilled || formula("B2") !== "=@FLUX.PRICE(A2)") return;
      isFilled = true;
      workbook.change("addin", (draft) => {
        enterValues(draft, workbook.culture, workbook.activeSheet.id, areaOf("B3"), [
          ["=@FLUX.PRICE(A3)"],
        ]);
      });
    });
    await done();
    stop();
    expect(isFilled).toBe(true);
    expect({ ...excel.cell("B3"), style: 0 }).toEqual({ ...before, style: 0 });
    expect(formula("B5")).toBe("=FLUX.PRICE(A5)");
  });
});

it("starts over where somebody changes a formula meanwhile", async () => {
  excel.enter("A1", FOREIGN);
  excel.enter("A2", FOREIGN);
  const { hasHappened, stop } = meanwhile(
    5,
    (context) => {
      context.workbook.worksheets.getFirst().getRange("A2").values = [["meins"]];
    },
    () => undefined,
  );
  const { repaired } = await done();
  stop();
  expect(hasHappened()).toBe(true);
  expect(repaired.map(({ address }) => address)).toEqual(["A1"]);
  expect([formula("A1"), excel.cell("A2").value]).toEqual(['=FLUX.PRICE("a")', "meins"]);
});

it("tells what still has no name, and what has no room", async () => {
  excel.enter("A1", "=FLUX.PIRCE(1)");
  excel.enter("B1", "=_xldudf_FLUX_PRICES(A1:A2)");
  excel.enter("B2", "im Weg");
  const { repaired } = await done();
  await expect(repairedValues(repaired)).resolves.toMatchObject({
    value: { unknown: [{ address: "A1" }], withoutRoom: [{ address: "B1" }] },
  });
});
