/** @jest-environment jsdom */
import { createFrozenFormulas } from "../../../../src/workbook/tools/frozen/officeFrozenFormulas";
import { openWorkbook, PROFILES, type startOfficeJs } from "../../../../workbench";
import { everyFault, printed } from "../../quoteSheet/support/everyFault";
import { answeredFunctions } from "./support/answeredFunctions";

const tool = createFrozenFormulas("FLUX", 25);
const AT = { day: "2026-12-01", edition: "2022-09" };

const ID = "11111111-2222-4333-8444-555555555555";

/** Requests of both. */
const FREEZING = 8;
const THAWING = 9;

/** Every test draws the same id, so that finished work can be compared. */
beforeEach(() => {
  jest.spyOn(crypto, "randomUUID").mockReturnValue(ID);
});

afterEach(() => jest.restoreAllMocks());

async function start(profile: "windows-de" | "web") {
  const { host } = openWorkbook({ profile: PROFILES[profile], functions: answeredFunctions() });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").formulas = [
      ["Call Recording", '=FLUX.PRICE(A1,"Kauf",45)'],
      ["Pro IVR", '=FLUX.PRICE(A2,"Kauf",45)'],
      ["Summe", "=SUM(B1:B2)"],
    ];
    sheet.getRange("D1").formulas = [['=FLUX.PRICES(A1:A2,"Kauf",45)']];
    await context.sync();
  });
  return host as ReturnType<typeof startOfficeJs>;
}

describe.each(["windows-de", "web"] as const)("in %s", (profile) => {
  it("freezes all formulas or none, whatever goes wrong", async () => {
    const host = await start(profile);
    const faults = await everyFault(host, FREEZING, async () => {
      const reading = await tool.freeze("workbook", AT);
      return { isDone: reading.ok && reading.value.cells > 0 };
    });
    expect(printed(`Freezing in ${profile}`, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(60);
  });

  it("thaws all formulas or none, whatever goes wrong", async () => {
    const host = await start(profile);
    await tool.freeze("workbook", AT);
    const faults = await everyFault(host, THAWING, async () => {
      const reading = await tool.thaw(ID);
      return { isDone: reading.ok && reading.value.restored > 0 };
    });
    expect(printed(`Thawing in ${profile}`, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(60);
  });
});
