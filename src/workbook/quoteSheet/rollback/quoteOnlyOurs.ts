import { type QuoteDocument, isSameData } from "../../../quote";
import { contentsOf, localAddress } from "../../connection/officeApi";
import type { QuotePlace } from "../../ports/quotes/quotePort";
import { areaAddress, areaOf, type Area, type Position } from "../../connection/addresses";
import { anchorName } from "../anchor/anchor";
import { endsInArea } from "../deletion/around/endsInArea";
import { blockOf, loadUsed, MOST_CELLS } from "../deletion/around/usedCells";
import { PRINT_NAME } from "../deletion/whySheetStays";
import { Refusal, type ExcelSession } from "../../connection/session";

type Contents = readonly (readonly unknown[])[];

/** Asks a sheet for what has been left in an area. */
export function loadArea(area: Area): (sheet: Excel.Worksheet) => () => Contents {
  return (sheet) => {
    const range = sheet.getRange(areaAddress(area)).load("formulas");
    return () => range.formulas as Contents;
  };
}

/**
 * Looks whether the cells of a quote are where they were left and hold what they held, and whether formulas or names
 * would lose the cells to which they lead. One round trip, two more where cells go.
 *
 * @param going areas on the sheet of which the cells would go
 * @throws Refusal changedSince
 */
export async function requireQuoteOnlyOurs(
  session: ExcelSession,
  quote: Pick<QuoteDocument, "id" | "revision">,
  { sheet, address }: QuotePlace,
  left: Contents,
  going: readonly Area[] = [],
): Promise<void> {
  const { names, worksheets } = session.context.workbook;
  const name = names.getItemOrNullObject(anchorName(quote));
  const range = name.getRangeOrNullObject().load("address,formulas");
  range.worksheet.load("id,name");
  worksheets.load("items/id,items/name");
  await session.sync();
  const holdsOnlyOurWrites =
    !range.isNullObject &&
    range.worksheet.name === sheet &&
    localAddress(range.address) === address &&
    isSameData(contentsOf(range), left);
  if (!holdsOnlyOurWrites || (going.length > 0 && (await isLost(session, quote, range, going)))) {
    throw new Refusal({ code: "changedSince", sheet });
  }
}

/** Whether formulas beside a quote, in other sheets or of names lose cells to which they lead, or are too many to be read. */
async function isLost(
  { context, sync }: ExcelSession,
  quote: Parameters<typeof anchorName>[0],
  { worksheet, address }: Excel.Range,
  going: readonly Area[],
): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  names.load("items/name,items/formula");
  const own = worksheet.names.load("items/name,items/formula");
  const sheets = worksheets.items.map((each) => ({
    isSameSheet: each.id === worksheet.id,
    used: loadUsed(each),
  }));
  await sync();
  const { name: sheet } = worksheet;
  const isLosing = (formula: unknown, isSameSheet: boolean) =>
    going.some((area) => endsInArea(formula, { sheet, area, isSameSheet }));
  const ours = anchorName(quote);
  const isNamed = [...names.items, ...own.items].some(
    ({ name, formula }) => name !== ours && !PRINT_NAME.test(name) && isLosing(formula, false),
  );
  if (isNamed) return true;
  const counts = sheets.map(({ used }) => (used.isNullObject ? 0 : used.cellCount));
  // An area too large to be counted has a count of -1.
  if (counts.some((count) => count < 0)) return true;
  if (counts.reduce((sum, count) => sum + count, 0) > MOST_CELLS) return true;
  for (const { used } of sheets) used.load("formulas");
  await sync();
  const quoteArea = areaOf(localAddress(address));
  return sheets.some(({ isSameSheet, used }) => {
    const { row, column, contents } = blockOf(used);
    return contents.some((cells, r) =>
      cells.some((content, c) => {
        const isOwn = isSameSheet && isIn(quoteArea, { row: row + r, column: column + c });
        return !isOwn && isLosing(content, isSameSheet);
      }),
    );
  });
}

function isIn(area: Area, { row, column }: Position): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}
