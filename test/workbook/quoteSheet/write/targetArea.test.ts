/** @jest-environment jsdom */
import { loadTarget, roomIn } from "../../../../src/workbook/quoteSheet/write/targetArea";
import { PROFILES } from "../../../../workbench";
import { startQuotes } from "../support/quoteHost";

/** The height that a row is found to have, so far above the standard height; undefined where Excel chooses it. */
async function foundHeight(above: number): Promise<number | undefined> {
  startQuotes();
  const area = { row: 1, column: 0, rows: 2, columns: 2 };
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("standardHeight");
    await context.sync();
    sheet.getRange("2:2").format.rowHeight = sheet.standardHeight + above;
    const loaded = loadTarget(sheet, area);
    await context.sync();
    const [height] = roomIn(loaded, area).heights;
    return height === undefined ? undefined : height - sheet.standardHeight;
  });
}

it("[R35] rows of a standard height that the web rounds have no height of their own", async () => {
  const { workbook } = startQuotes({ profile: PROFILES.web });
  workbook.change("person", (draft) => {
    draft.updateSheet(workbook.activeSheet.id, { standardHeight: 14 });
  });
  const heights = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const loaded = loadTarget(sheet, { row: 1, column: 0, rows: 2, columns: 2 });
    await context.sync();
    return roomIn(loaded, { row: 1, column: 0, rows: 2, columns: 2 }).heights;
  });
  expect(heights.filter((height) => height !== undefined)).toEqual([]);
});

it.each([
  [0, undefined],
  [0.25, undefined],
  [0.75, 0.75],
  [7.5, 7.5],
])(
  "[R35] a row %p points above the standard height, which Excel rounds, has %p of its own",
  async (above, own) => {
    expect(await foundHeight(above)).toBe(own);
  },
);
