import { sourceAddin } from "../test/support/sourceAddin";
import { areaOf, enterValues } from "../workbench";
import { type Headless, startHeadless } from "../workbench/headless";
import type { ToolCase } from "./toolCases/toolCase";
import { workbookCheckCase } from "./toolCases/workbookCheck";

const ROWS = [1000, 10_000, 50_000];

/** Each makes its tool anew, for a workbook of its own. */
const CASES: readonly (() => ToolCase)[] = [workbookCheckCase];

async function openList(rows: number, { list }: ToolCase): Promise<Headless> {
  const excel = await startHeadless({ language: "de-DE", addin: sourceAddin() });
  const { Excel, DOMParser, Office } = excel.window();
  const { OfficeExtension } = excel.window() as unknown as Record<string, unknown>;
  Object.assign(globalThis, { Excel, OfficeExtension, DOMParser, Office });
  const { workbook } = excel.host;
  const cells = list(rows);
  const area = { ...areaOf("A1"), rows: cells.length, columns: cells[0]?.length ?? 0 };
  workbook.change("person", (draft) =>
    enterValues(draft, workbook.culture, workbook.activeSheet.id, area, cells),
  );
  await excel.settled("A1");
  return excel;
}

console.log("rows   tool     work       round trips       ms");
for (const makeCase of CASES) {
  for (const rows of ROWS) {
    const tool = makeCase();
    const excel = await openList(rows, tool);
    for (const [name, run] of tool.works) {
      const before = excel.host.counters().roundTrips;
      const start = performance.now();
      await run();
      const time = performance.now() - start;
      const trips = excel.host.counters().roundTrips - before;
      console.log(
        [
          String(rows).padStart(5),
          tool.tool.padEnd(7),
          name.padEnd(9),
          String(trips).padStart(11),
          time.toFixed(0).padStart(8),
        ].join("  "),
      );
    }
    excel.close();
  }
}
