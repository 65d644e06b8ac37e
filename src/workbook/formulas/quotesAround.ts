import type { QuoteAround } from "../ports/formulasPort";
import type { CellAddress } from "../ports/port";
import { isSameSheet } from "../ports/formula";
import { positionOf } from "../connection/addresses";
import { savedQuotes } from "../quoteStore/savedQuotes";
import type { ExcelSession } from "../connection/session";

/**
 * Finds the quote to which a cell belongs: by the cells of the quote, or by the sheet where that is a copy of it or a
 * form. Where a sheet has several, a superseded one comes first, since it is the one that must not change.
 */
export async function quotesAround(
  session: ExcelSession,
): Promise<(cell: CellAddress) => QuoteAround | undefined> {
  const { quotes } = await savedQuotes(session);
  const places = quotes
    .flatMap(({ document: { number, revision }, isSuperseded, place, copies, forms }) => {
      const quote = { number, revision, isSuperseded };
      const whole = [...copies, ...forms].map(({ sheet }) => ({
        sheet,
        address: undefined,
        quote,
      }));
      return place ? [{ ...place, quote }, ...whole] : whole;
    })
    .sort((a, b) => Number(b.quote.isSuperseded) - Number(a.quote.isSuperseded));
  return (cell) =>
    places.find(
      ({ sheet, address }) =>
        isSameSheet(sheet, cell.sheet) &&
        (address === undefined || contains(address, cell.address)),
    )?.quote;
}

/** @param area "A1:L40" */
function contains(area: string, address: string): boolean {
  const [first = area, last = first] = area.split(":");
  const [from, to, at] = [positionOf(first), positionOf(last), positionOf(address)];
  const isInRows = at.row >= from.row && at.row <= to.row;
  return isInRows && at.column >= from.column && at.column <= to.column;
}
