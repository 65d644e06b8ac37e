/** @jest-environment jsdom */
import { createFormulaTools } from "../../../src/workbook/formulas/officeFormulas";
import { createQuoteStore } from "../../../src/workbook/quoteStore/quoteStore";
import type { WorkbookState } from "../../../workbench";
import { comparable } from "../quoteSheet/support/comparable";
import { QUOTES, startQuotes } from "../quoteSheet/support/quoteHost";

const { repair } = createFormulaTools("FLUX", 25);
const DAMAGED = '=_xldudf_FLUX_PRICE("a")';
const REPAIRED = '=FLUX.PRICE("a")';

async function start() {
  const started = startQuotes();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").formulas = [
      ["meins", DAMAGED, ""],
      [1, "=A2+1", DAMAGED],
      [DAMAGED, "", "=SUM(A2:A2)"],
    ];
    context.workbook.worksheets.add("Zweites").getRange("D4").formulas = [[DAMAGED]];
    await context.sync();
  });
  return started;
}

/** All formulas and values, by sheet and cell. */
function cellsOf({ sheets }: WorkbookState): readonly (readonly [string, unknown])[] {
  return sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].map(
        ([column, cell]) => [`${name} ${row} ${column}`, cell.formula ?? cell.constant] as const,
      ),
    ),
  );
}

it("[R25] half of a repair needs no note: each formula is repaired or as it was, and the same check repairs the others", async () => {
  const { host, workbook } = await start();
  const before = workbook.state;
  const cellsBefore = cellsOf(before);
  const { roundTrips } = host.counters();
  expect(await repair()).toMatchObject({ ok: true });
  const requests = host.counters().roundTrips - roundTrips;
  const finished = comparable(workbook.state);
  let halves = 0;
  for (let request = 1; request <= requests; request += 1) {
    for (let action = 1; action < 14; action += 1) {
      workbook.replace(before);
      host.faults.failAction(action, "GeneralException", { request });
      host.faults.reloadPane({ request });
      await repair();
      host.faults.clear();
      if (workbook.state !== before && comparable(workbook.state) !== finished) halves += 1;
      const now = new Map(cellsOf(workbook.state));
      expect(now.size).toBe(cellsBefore.length);
      for (const [cell, held] of cellsBefore) {
        const isDamaged = String(held).includes("_xldudf_");
        expect(isDamaged ? [held, REPAIRED] : [held]).toContain(now.get(cell));
      }
      const saved = await createQuoteStore(QUOTES).savedQuotes();
      expect(saved.ok && saved.value.unfinished).toBeUndefined();
      expect(await repair()).toMatchObject({ ok: true, value: { left: [] } });
      expect(comparable(workbook.state)).toBe(finished);
    }
  }
  expect(halves).toBeGreaterThan(1);
}, 120_000);
