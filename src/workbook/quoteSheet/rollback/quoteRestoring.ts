import type { QuoteDocument } from "../../../quote";
import type { QuotePlace } from "../../ports/quotes/quotePort";
import { anchorName, placeOf } from "../anchor/anchor";
import { partRestoring } from "../../quoteStore/partToSave";
import type { ExcelSession } from "../../connection/session";
import type { QuoteBefore } from "../unfinished/writtenSheet";

/** Reads what is saved of a quote and where its name leads, and gives what queues the restoring of both. */
export async function quoteRestoring(
  session: ExcelSession,
  { document, place, anchor, part }: QuoteBefore,
): Promise<() => void> {
  const restorePart = await partRestoring(session, part);
  const restoreAnchor = await anchorRestoring(session, document, place, anchor);
  return () => {
    restorePart();
    restoreAnchor();
  };
}

/**
 * Reads where the name of a quote leads, and gives what queues its restoring: it goes where it leads to what a failed write
 * has made, and leads again where it did; one that led nowhere stays away, since Excel hides no such name.
 */
async function anchorRestoring(
  session: ExcelSession,
  document: Pick<QuoteDocument, "id" | "revision">,
  { sheet, address }: QuotePlace,
  before: string | undefined,
): Promise<() => void> {
  const { names, worksheets } = session.context.workbook;
  const name = names.getItemOrNullObject(anchorName(document)).load("formula");
  await session.sync("writing");
  const found = name.isNullObject ? undefined : placeOf(String(name.formula));
  const isOurs = found?.sheet === sheet && found.address === address;
  if (!name.isNullObject && !isOurs) return () => undefined;
  const place = before === undefined ? undefined : placeOf(before);
  const inFront = place && (await sheetInFront(session));
  return () => {
    if (!name.isNullObject) name.delete();
    if (before === undefined || !place) return;
    // A copy must not be in front (R8).
    worksheets.getItemOrNullObject(place.sheet).activate();
    names.add(anchorName(document), before).visible = false;
    inFront?.activate();
  };
}

/** Undefined where a chart sheet is in front, of which Excel gives an error (R26). */
async function sheetInFront({ context, sync }: ExcelSession): Promise<Excel.Worksheet | undefined> {
  const { worksheets } = context.workbook;
  const inFront = worksheets.getActiveWorksheet().load("name");
  try {
    await sync("writing");
    return worksheets.getItemOrNullObject(inFront.name);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return undefined;
    throw error;
  }
}
