import type { ExcelSession } from "../../connection/session";
import { quotesAround } from "../../formulas/quotesAround";
import { scanSheets, type ScannedSheet } from "../../formulas/scanSheets";

/** A name as it was read; of the whole workbook where it has no sheet. */
export type SeenName = {
  readonly name: string;
  readonly sheet: string | undefined;
  readonly isHidden: boolean;
  readonly formula: string;
};

export type ScannedWorkbook = {
  readonly sheets: readonly ScannedSheet[];
  /** Names of sheets that are hidden, in whatever way. */
  readonly hidden: ReadonlySet<string>;
  readonly names: readonly SeenName[];
  readonly quoteAt: Awaited<ReturnType<typeof quotesAround>>;
};

/** All that a check looks at. Three round trips, and those of `scanSheets`; nothing is changed. */
export async function scanWorkbook(
  session: ExcelSession,
  onRead: (share: number) => void,
): Promise<ScannedWorkbook> {
  const { workbook } = session.context;
  const quoteAt = await quotesAround(session);
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const own = workbook.names.load("items/name,items/formula,items/visible");
  await session.sync();
  // Reading the sheets loads them anew.
  const hidden = worksheets.items
    .filter(({ visibility }) => visibility !== "Visible")
    .map(({ name }) => name);
  const ofSheets = worksheets.items.map(({ name, names }) => ({
    sheet: name,
    names: names.load("items/name,items/formula,items/visible"),
  }));
  const sheets = await scanSheets(session, undefined, onRead);
  const seen = [{ sheet: undefined, names: own }, ...ofSheets].flatMap(({ sheet, names }) =>
    names.items.map(({ name, formula, visible }) => ({
      name,
      sheet,
      isHidden: !visible,
      formula: String(formula),
    })),
  );
  return { sheets, hidden: new Set(hidden), names: seen, quoteAt };
}
