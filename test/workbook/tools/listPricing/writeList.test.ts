/** @jest-environment jsdom */
import type { Reading } from "../../../../src/workbook/ports/port";
import type { ListColumn } from "../../../../src/workbook/ports/tools/listPricingPort";
import { createListPricing } from "../../../../src/workbook/tools/listPricing/officeListPricing";
import {
  addTable,
  areaOf,
  enterValues,
  openWorkbook,
  type OpenWorkbook,
  PROFILES,
  protectSheet,
  type startOfficeJs,
} from "../../../../workbench";
import { everyFault, printed } from "../../quoteSheet/support/everyFault";
import { answeredFunctions } from "../frozen/support/answeredFunctions";

const tool = createListPricing("FLUX", 25);
const LIST = [
  ["Produkt", "Laufzeit", "Benutzer"],
  ["Cal Recording", "Abo24", 45],
  ["Pro IVR", "Kauf", ""],
  ["Summe", "", ""],
];
const PRICES: readonly ListColumn[] = [
  {
    cells: [
      { kind: "text", text: "Preis" },
      { kind: "formula", formula: "=FLUX.PRICE(B4,C4,D4)" },
      { kind: "number", number: 249 },
      undefined,
    ],
  },
];

let excel: OpenWorkbook;

function open(profile: keyof typeof PROFILES = "windows-de") {
  excel = openWorkbook({ profile: PROFILES[profile], functions: answeredFunctions() });
  const { workbook } = excel.host;
  excel.change((draft) => {
    enterValues(draft, workbook.culture, workbook.activeSheet.id, areaOf("B3:D6"), LIST);
  });
  excel.select("C4");
}

beforeEach(() => open());

async function done<Value>(reading: Promise<Reading<Value>>): Promise<Value> {
  const outcome = await reading;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

async function written(columns = PRICES) {
  const list = await done(tool.read());
  const outcome = await done(tool.write(list, columns));
  if (outcome.status !== "written") throw new Error(outcome.status);
  return outcome;
}

const shown = (address: string) => excel.cell(address).formula || excel.cell(address).value;

describe.each(Object.keys(PROFILES) as (keyof typeof PROFILES)[])("in %s", (profile) => {
  beforeEach(() => open(profile));

  it("A list is read around the selected cell", async () => {
    expect(await done(tool.read())).toEqual({
      sheet: "Tabelle1",
      address: "B3:D6",
      cells: LIST,
      table: undefined,
    });
    excel.select("B4:B5");
    expect((await done(tool.read())).address).toBe("B4:B5");
    excel.select("A:C");
    expect((await done(tool.read())).address).toBe("B3:C6");
  });

  it("Prices stand beside the list, and go again when they are taken back", async () => {
    const before = excel.host.workbook.state;
    const { address, undo } = await written();
    expect(address).toBe("E3:E6");
    expect(["E3", "E4", "E5", "E6"].map(shown)).toEqual([
      "Preis",
      "=FLUX.PRICE(B4,C4,D4)",
      249,
      null,
    ]);
    expect(excel.cell("E4").style.numberFormat).toBe('#,##0.00 "€"');
    expect(await done(undo())).toEqual({ changedSince: [] });
    expect(excel.host.workbook.state.sheets[0]?.rows.get(3)?.get(4)?.formula ?? "").toBe("");
    expect(["E3", "E4", "E5"].map((at) => excel.cell(at).value)).toEqual([null, null, null]);
    expect(excel.cell("E4").style).toEqual(excel.cell("Z99").style);
    expect(before.names).toEqual(excel.host.workbook.state.names);
  });
});

it("A price that somebody has changed stays when prices are taken back", async () => {
  const { undo } = await written();
  excel.enter("E5", 200);
  expect(await done(undo())).toEqual({ changedSince: [{ sheet: "Tabelle1", address: "E5" }] });
  expect(["E4", "E5"].map((at) => excel.cell(at).value)).toEqual([null, 200]);
});

it("Nothing is written over cells that are in use, nor beside a list that has changed", async () => {
  const list = await done(tool.read());
  excel.enter("E6", "Notiz");
  expect(await done(tool.write(list, PRICES))).toEqual({ status: "noRoom" });
  excel.enter("E6", "");
  excel.enter("D4", 46);
  expect(await done(tool.write(list, PRICES))).toEqual({ status: "changed" });
  expect(excel.cell("E4").value).toBeNull();
});

it("Two columns stand side by side, each value in its own row", async () => {
  const number = (value: number) => ({ kind: "number", number: value }) as const;
  await written([
    { cells: [undefined, number(1), number(2)] },
    { cells: [undefined, number(3), number(4)] },
  ]);
  expect(["E4", "F4", "E5", "F5"].map(shown)).toEqual([1, 3, 2, 4]);
});

it("A text that looks like a formula is written as a text", async () => {
  await written([{ cells: [{ kind: "text", text: "=1+1" }] }]);
  expect(excel.cell("E3")).toMatchObject({ value: "=1+1", formula: "" });
});

it("Beside an Excel table a column stays free, so that the table does not grow", async () => {
  const { workbook } = excel.host;
  excel.change((draft) =>
    addTable(workbook, draft, workbook.activeSheet.id, areaOf("B3:D6"), true),
  );
  expect(await done(tool.read())).toMatchObject({ address: "B3:D6" });
  expect((await written()).address).toBe("F3:F6");
});

it("A protected sheet is named", async () => {
  const { workbook } = excel.host;
  const list = await done(tool.read());
  excel.change((draft) => protectSheet(draft, workbook.activeSheet.id, {}));
  expect(await tool.write(list, PRICES)).toMatchObject({ ok: false });
  expect(excel.cell("E4").value).toBeNull();
});

it("A misspelt product is put right in its cell, and back again", async () => {
  const cell = {
    sheet: "Tabelle1",
    address: "B4",
    before: "Cal Recording",
    after: "Call Recording",
  };
  const undo = await done(tool.correct([cell]));
  expect(excel.cell("B4").value).toBe("Call Recording");
  await done(undo?.() ?? Promise.reject(new Error("no undo")));
  expect(excel.cell("B4").value).toBe("Cal Recording");
  excel.enter("B4", "Etwas anderes");
  expect(await done(tool.correct([cell]))).toBeUndefined();
  expect(excel.cell("B4").value).toBe("Etwas anderes");
});

it.each(["windows-de", "web"] as const)(
  "Prices are written or not, and taken back or not, whatever goes wrong, in %s",
  async (profile) => {
    open(profile);
    const host = excel.host as ReturnType<typeof startOfficeJs>;
    const list = await done(tool.read());
    const writing = await everyFault(host, 6, async () => {
      const outcome = await tool.write(list, PRICES);
      return { isDone: outcome.ok && outcome.value.status === "written" };
    });
    expect(printed(`Pricing a list in ${profile}`, writing)).toEqual([]);
    const { undo } = await written();
    const undoing = await everyFault(host, 2, async () => ({ isDone: (await undo()).ok }));
    expect(printed(`Taking back prices of a list in ${profile}`, undoing)).toEqual([]);
  },
);
