import { contentsOf } from "../../connection/officeApi";
import type { Basis, SheetReading } from "../../ports/quotes/quotePort";
import type { QuoteReader } from "../../ports/quotes/readerPort";
import { anchorName } from "../anchor/anchor";
import { loadParts, partOf, readParts } from "../../quoteStore/savedParts";
import { attempt, Refusal, type QuoteContext, type ExcelSession } from "../../connection/session";
import { loadNotes, refuseHalfUpdated } from "../unfinished/note";
import type { SheetMatrix } from "./quoteCells";
import { readBack } from "./readBack";
import { undoneState } from "./undoneState";

/** Reads the sheets of quotes in the workbook that is open in Excel. */
export function createQuoteReader(quotes: QuoteContext): QuoteReader {
  return {
    readQuote: (quoteId, revision, basis) =>
      attempt(quotes, (session) => readQuote(session, quoteId, revision, basis)),
  };
}

/**
 * Two round trips whatever the number of lines: the cells, and the stored document. Nothing is written.
 *
 * @throws Refusal quoteNotFound without a stored document or without cells, updateUnfinished, sheetDamaged,
 *   unknownEdition
 */
async function readQuote(
  session: ExcelSession,
  id: string,
  revision: number,
  basis: Basis | undefined,
): Promise<SheetReading> {
  const range = loadRange(session, { id, revision });
  const parts = loadParts(session);
  const notes = loadNotes(session);
  await session.sync();
  await refuseHalfUpdated(session, notes, { id, revision });
  const part = partOf(await readParts(session, parts), id, revision);
  const matrix = matrixIn(range);
  if (!matrix || !part?.quote.written) throw new Refusal({ code: "quoteNotFound" });

  const { written: document, isLive } = part.quote;
  const { namespace } = session.settings;
  const reading = readBack(matrix, { document, isLive, namespace });
  if (!reading.ok) throw new Refusal(reading.error);
  const found = reading.value.reading;
  const undone = undoneState(matrix, found, { basis, stored: part.quote }, namespace);
  return undone ? { ...found, undoneTo: undone.to } : found;
}

function loadRange(
  { context }: ExcelSession,
  revision: Parameters<typeof anchorName>[0],
): Excel.Range {
  const range = context.workbook.names
    .getItemOrNullObject(anchorName(revision))
    .getRangeOrNullObject();
  range.load("rowIndex,columnIndex,values,formulas,numberFormat");
  return range;
}

/** After the answer; undefined when the cells are gone or nobody can read so many. */
function matrixIn(range: Excel.Range): SheetMatrix | undefined {
  if (range.isNullObject || contentsOf(range).length === 0) return undefined;
  return {
    origin: { row: range.rowIndex, column: range.columnIndex },
    values: range.values,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
  };
}
