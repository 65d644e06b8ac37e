import { isSameData, type QuoteDocument } from "../../pricing";
import { contentsOf, localAddress } from "../officeApi";
import type { QuotePlace } from "../quotePort";
import { areaAddress, type Area, type Position } from "./addresses";
import { anchorName } from "./anchor";
import { leadsToArea } from "./deletion/leadsToArea";
import { blockOf, loadUsed, MOST_CELLS } from "./deletion/usedCells";
import { PRINT_NAME } from "./deletion/whySheetStays";
import { Refusal, type QuoteSession } from "./session";

type Contents = readonly (readonly unknown[])[];

/** Asks a sheet for what has been left in an area. */
export function loadArea(area: Area): (sheet: Excel.Worksheet) => () => Contents {
  return (sheet) => {
    const range = sheet.getRange(areaAddress(area)).load("formulas");
    return () => range.formulas as Contents;
  };
}

/**
 * Looks whether the cells of a quote are where they were left, hold what they held, and nothing else leads to them.
 * Three round trips.
 *
 * @throws Refusal changedSince
 */
export async function requireQuoteAsLeft(
  session: QuoteSession,
  quote: Pick<QuoteDocument, "id" | "revision">,
  { sheet, address }: QuotePlace,
  left: Contents,
): Promise<void> {
  const { names, worksheets } = session.context.workbook;
  const name = names.getItemOrNullObject(anchorName(quote));
  const range = name
    .getRangeOrNullObject()
    .load("address,formulas,rowIndex,columnIndex,rowCount,columnCount");
  range.worksheet.load("id,name");
  worksheets.load("items/id,items/name");
  await session.sync();
  const isAsLeft =
    !range.isNullObject &&
    range.worksheet.name === sheet &&
    localAddress(range.address) === address &&
    isSameData(contentsOf(range), left);
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  if (!isAsLeft || (await isReferredTo(session, quote, range, { row, column, rows, columns }))) {
    throw new Refusal({ code: "changedSince", sheet });
  }
}

/** Whether formulas beside a quote, in other sheets or of names lead to its cells, or are too many to be read. */
async function isReferredTo(
  { context, sync }: QuoteSession,
  quote: Parameters<typeof anchorName>[0],
  { worksheet }: Excel.Range,
  area: Area,
): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  names.load("items/name,items/formula");
  const own = worksheet.names.load("items/name,items/formula");
  const sheets = worksheets.items.map((each) => ({
    isSameSheet: each.id === worksheet.id,
    used: loadUsed(each),
  }));
  await sync();
  const to = { sheet: worksheet.name, area };
  const ours = anchorName(quote);
  const isNamed = [...names.items, ...own.items].some(
    ({ name, formula }) =>
      name !== ours &&
      !PRINT_NAME.test(name) &&
      leadsToArea(String(formula), { ...to, isSameSheet: false }),
  );
  if (isNamed) return true;
  const counts = sheets.map(({ used }) => (used.isNullObject ? 0 : used.cellCount));
  // An area too large to be counted has a count of -1.
  if (counts.some((count) => count < 0)) return true;
  if (counts.reduce((sum, count) => sum + count, 0) > MOST_CELLS) return true;
  for (const { used } of sheets) used.load("formulas");
  await sync();
  return sheets.some(({ isSameSheet, used }) => {
    const { row, column, contents } = blockOf(used);
    return contents.some((cells, r) =>
      cells.some((content, c) => {
        const isOwn = isSameSheet && isIn(area, { row: row + r, column: column + c });
        return !isOwn && leadsToArea(content, { ...to, isSameSheet });
      }),
    );
  });
}

function isIn(area: Area, { row, column }: Position): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}
