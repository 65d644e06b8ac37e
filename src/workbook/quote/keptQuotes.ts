import { isApiSupported } from "../officeApi";
import type { KeptQuote, KeptQuotes, QuotePlace } from "../quotePort";
import { anchorName, formMark, hasMark, placeOf, SHEET_PROPERTY, sheetMark } from "./anchor";
import { type QuoteSession } from "./session";
import { loadParts, readParts, readableParts, type ReadablePart } from "./keptParts";

/** All quotes that the workbook keeps, with their sheets and the copies of these; two round trips. */
export async function keptQuotes(session: QuoteSession): Promise<KeptQuotes> {
  const { worksheets, names } = session.context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  const loadedParts = loadParts(session);
  await session.sync();

  const marks = markedSheets(worksheets);
  const parts = await readParts(session, loadedParts);
  const sheets = parts.length === 0 ? [] : marks();
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  return {
    quotes: readableParts(parts)
      .filter(({ quote }) => !quote.isDeleted)
      .map((part) => keptQuote(part, formulas, sheets)),
    unreadable: parts.flatMap(({ id, content }) =>
      content.ok ? [] : [{ partId: id, reason: content.error.code }],
    ),
  };
}

type MarkedSheet = { readonly name: string; readonly property: string };

/** Asks all sheets for the quotes that they, or the sheets they were copied from, were written for. */
function markedSheets(worksheets: Excel.WorksheetCollection): () => readonly MarkedSheet[] {
  if (!isApiSupported("1.12")) return () => [];
  const properties = worksheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).load("value"),
  }));
  return () =>
    properties.flatMap(({ sheet: { name, visibility }, property }) =>
      property.isNullObject || visibility === "VeryHidden"
        ? []
        : [{ name, property: property.value }],
    );
}

function keptQuote(
  { quote: { document, written, isLive, isSuperseded } }: ReadablePart,
  formulas: ReadonlyMap<string, string>,
  sheets: readonly MarkedSheet[],
): KeptQuote {
  const place: QuotePlace | undefined = placeOf(formulas.get(anchorName(document)) ?? "");
  const sheetsWith = (mark: string) =>
    sheets.filter(({ name, property }) => name !== place?.sheet && hasMark(property, mark));
  const address = place?.address ?? "A1";
  const copies = sheetsWith(sheetMark(document)).map(({ name }) => ({ sheet: name, address }));
  const forms = sheetsWith(formMark(document)).map(({ name }) => ({ sheet: name, address: "A1" }));
  return { document, written, isLive, isSuperseded, place, copies, forms };
}
