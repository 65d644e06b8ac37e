/** @jest-environment jsdom */
import { createFormulaTools } from "../../../src/workbook/formulas/officeFormulas";
import type { Repair } from "../../../src/workbook/ports/formulasPort";
import { PROFILES } from "../../../workbench";
import { everyFault, printed } from "../quoteSheet/support/everyFault";
import { startQuotes } from "../quoteSheet/support/quoteHost";

const { repair } = createFormulaTools("FLUX", 25);
const FOREIGN = "=@'C:/x y/X.XLA'!_xldudf_FLUX_PRICE(A1)";

async function start(profile: "windows-de" | "web") {
  const started = startQuotes({ profile: PROFILES[profile] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").formulas = [
      ["Produkt", FOREIGN],
      ["Preis", FOREIGN],
      ["", '=_xldudf_FLUX_PRICE("a")'],
    ];
    sheet.getRange("D1").values = [["meins"]];
    const second = context.workbook.worksheets.add("Zweites");
    second.getRange("A1:B3").formulas = [
      ["Produkt", "Preis"],
      ["a", "=[2]!_xldudf_FLUX_PRICE(A2)"],
      ["b", "45"],
    ];
    second.tables.add("A1:B3", true);
    await context.sync();
  });
  return started;
}

describe.each(["windows-de", "web"] as const)("in %s", (profile) => {
  it("repairs all formulas or none, whatever goes wrong", async () => {
    const { host } = await start(profile);
    const faults = await everyFault(host, 5, async () => ({ isDone: (await repair()).ok }));
    expect(printed(`Repairing in ${profile}`, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(60);
  }, 120_000);

  it("undoes all of a repair or nothing, whatever goes wrong", async () => {
    const { host } = await start(profile);
    const reading = await repair();
    const { undo } = (reading as { readonly value: Repair }).value;
    const faults = await everyFault(host, 2, async () => ({ isDone: (await undo()).ok }));
    expect(printed(`Undoing a repair in ${profile}`, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(20);
  }, 120_000);
});
