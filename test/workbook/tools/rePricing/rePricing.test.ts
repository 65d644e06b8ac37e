/** @jest-environment jsdom */
import type { Reading } from "../../../../src/workbook/ports/port";
import { createRePricing } from "../../../../src/workbook/tools/rePricing/officeRePricing";
import {
  addTable,
  areaOf,
  openWorkbook,
  type OpenWorkbook,
  PROFILES,
  protectSheet,
  type startOfficeJs,
} from "../../../../workbench";
import { everyFault, printed } from "../../quoteSheet/support/everyFault";
import { answeredFunctions } from "../frozen/support/answeredFunctions";

const tool = createRePricing("FLUX", 25);
let excel: OpenWorkbook;

function open(profile: keyof typeof PROFILES = "windows-de") {
  excel = openWorkbook({ profile: PROFILES[profile], functions: answeredFunctions() });
  const cells: Readonly<Record<string, unknown>> = {
    B2: "Pro IVR",
    C2: "Kauf",
    B3: "Call Recording",
    C3: "Abo24",
    D3: 45,
    F9: "2022-09",
    E2: "=FLUX.PRICE(B2,C2)",
    E3: '=FLUX.PRICE(B3,C3,D3,"2022-09")',
    E4: "=FLUX.PRICE(B3,C3,D3)*1.19",
    E5: "=FLUX.PRICE(B3,C3,D3,F9)",
    E6: "=FLUX.ENDDATE(45000,C3)",
    E7: "=SUM(D2:D3)",
  };
  for (const [address, value] of Object.entries(cells)) excel.enter(address, value);
}

beforeEach(() => open());

async function done<Value>(reading: Promise<Reading<Value>>): Promise<Value> {
  const outcome = await reading;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const formulas = (...addresses: string[]) =>
  addresses.map((address) => excel.cell(address).formula);

describe.each(Object.keys(PROFILES) as (keyof typeof PROFILES)[])("in %s", (profile) => {
  beforeEach(() => open(profile));

  it("[C4] finds the formulas that take a list, with their arguments, and says why others cannot be priced", async () => {
    const before = excel.host.workbook.state;
    const found = await done(tool.formulas());
    expect(
      found.formulas.map(({ address, name, arguments: given }) => [address, name, given]),
    ).toEqual([
      ["E2", "PRICE", [[["Pro IVR"]], [["Kauf"]]]],
      ["E3", "PRICE", [[["Call Recording"]], [["Abo24"]], [[45]], [["2022-09"]]]],
    ]);
    expect(found.left.map(({ address, reason }) => [address, reason])).toEqual([
      ["E4", "calculated"],
      ["E5", "listInCell"],
    ]);
    expect(excel.host.workbook.state).toBe(before);
  });

  it("[C4] enters the list into the formulas that were chosen, and takes it back", async () => {
    const found = await done(tool.formulas());
    const entered = await done(tool.enter(found.formulas, "2027-01"));
    expect(entered.entered.map(({ address }) => address)).toEqual(["E2", "E3"]);
    expect(formulas("E2", "E3", "E4", "E5")).toEqual([
      '=FLUX.PRICE(B2,C2,,"2027-01")',
      '=FLUX.PRICE(B3,C3,D3,"2027-01")',
      "=FLUX.PRICE(B3,C3,D3)*1.19",
      "=FLUX.PRICE(B3,C3,D3,F9)",
    ]);
    expect((await done(entered.undo())).changedSince).toEqual([]);
    expect(formulas("E2", "E3")).toEqual(["=FLUX.PRICE(B2,C2)", '=FLUX.PRICE(B3,C3,D3,"2022-09")']);
  });
});

it("A formula that somebody has changed stays as it is, before and after", async () => {
  const found = await done(tool.formulas());
  excel.enter("E2", "=FLUX.PRICE(B3,C2,1)");
  const entered = await done(tool.enter(found.formulas, "2027-01"));
  expect(entered.changed).toEqual([{ sheet: "Tabelle1", address: "E2" }]);
  expect(formulas("E2", "E3")).toEqual(["=FLUX.PRICE(B3,C2,1)", '=FLUX.PRICE(B3,C3,D3,"2027-01")']);
  excel.enter("E3", 7);
  expect((await done(entered.undo())).changedSince).toEqual([{ sheet: "Tabelle1", address: "E3" }]);
  expect(excel.cell("E3").value).toBe(7);
});

it("A protected sheet is named, and left as it is", async () => {
  const found = await done(tool.formulas());
  const { workbook } = excel.host;
  excel.change((draft) => protectSheet(draft, workbook.activeSheet.id, {}));
  const entered = await done(tool.enter(found.formulas, "2027-01"));
  expect(entered.left.map(({ reason }) => reason)).toEqual(["protected", "protected"]);
  expect(formulas("E2")).toEqual(["=FLUX.PRICE(B2,C2)"]);
});

it("[R32] in a table only the formulas that were chosen change", async () => {
  const { workbook } = excel.host;
  excel.change((draft) =>
    addTable(workbook, draft, workbook.activeSheet.id, areaOf("B1:E3"), true),
  );
  const found = await done(tool.formulas());
  const chosen = found.formulas.filter(({ address }) => address === "E2");
  await done(tool.enter(chosen, "2027-01"));
  expect(formulas("E2", "E3")).toEqual([
    '=FLUX.PRICE(B2,C2,,"2027-01")',
    '=FLUX.PRICE(B3,C3,D3,"2022-09")',
  ]);
});

it.each(["windows-de", "web"] as const)(
  "[C4] a list is entered or not, and taken back or not, whatever goes wrong, in %s",
  async (profile) => {
    open(profile);
    const host = excel.host as ReturnType<typeof startOfficeJs>;
    const found = await done(tool.formulas());
    const entering = await everyFault(host, 5, async () => {
      const outcome = await tool.enter(found.formulas, "2027-01");
      return { isDone: outcome.ok && outcome.value.entered.length === 2 };
    });
    expect(printed(`Entering a price list into formulas in ${profile}`, entering)).toEqual([]);
    const { undo } = await done(tool.enter(found.formulas, "2027-01"));
    const undoing = await everyFault(host, 2, async () => ({ isDone: (await undo()).ok }));
    expect(printed(`Taking back a price list of formulas in ${profile}`, undoing)).toEqual([]);
  },
);
