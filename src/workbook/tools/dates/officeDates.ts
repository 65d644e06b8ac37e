import { areaAddress } from "../../connection/addresses";
import { attemptTool, type ExcelSession } from "../../connection/session";
import { TIMEOUT } from "../../connection/timeout";
import { quotesAround } from "../../formulas/quotesAround";
import { scanSheets } from "../../formulas/scanSheets";
import type { CellValue } from "../../ports/port";
import type { DatedContent, DatesTool } from "../../ports/tools/datesPort";
import { savedQuotes } from "../../quoteStore/savedQuotes";

/**
 * Reads the quotes of the workbook that is open in Excel, and the cells of its sheets.
 *
 * @param namespace of the functions: "FLUX", or that of the development add-in
 * @param timeout in milliseconds
 */
export function createDates(namespace: string, timeout = TIMEOUT): DatesTool {
  return { read: () => attemptTool({ namespace, timeout }, read) };
}

async function read(session: ExcelSession): Promise<DatedContent> {
  const workbook = session.context.workbook.load("name");
  const { quotes } = await savedQuotes(session);
  const quoteAt = await quotesAround(session);
  const sheets = await scanSheets(session);
  return {
    workbook: workbook.name,
    quotes,
    sheets: sheets.map(({ name, row, column, values }) => ({
      name,
      row,
      column,
      values: values.map((cells, r) =>
        cells.map((value, c) => {
          if (value === "") return "";
          const at = { row: row + r, column: column + c, rows: 1, columns: 1 };
          return quoteAt({ sheet: name, address: areaAddress(at) }) ? "" : (value as CellValue);
        }),
      ),
    })),
  };
}
