import { isApiSupported } from "../officeApi";
import type { KeptQuote, KeptQuotes, QuotePlace } from "../quotePort";
import { anchorName, formMark, hasMark, placeOf, SHEET_PROPERTY, sheetMark } from "./anchor";
import { isSameState, plainState } from "./basis";
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
    quotes: byRevision(readableParts(parts)).map((own) => keptQuote(own, formulas, sheets)),
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

type PartsOfRevision = readonly [ReadablePart, ...ReadablePart[]];

/** Several where people who worked at the same time have each stored the same revision. */
function byRevision(parts: readonly ReadablePart[]): readonly PartsOfRevision[] {
  const revisions = new Map<string, PartsOfRevision>();
  for (const part of parts.filter(({ quote }) => !quote.isDeleted)) {
    const { id, revision } = part.quote.document;
    const name = `${revision} ${id}`;
    const [first, ...others] = revisions.get(name) ?? [part];
    revisions.set(name, first === part ? [part] : [first, ...others, part]);
  }
  return [...revisions.values()];
}

function keptQuote(
  [{ quote }, ...others]: PartsOfRevision,
  formulas: ReadonlyMap<string, string>,
  sheets: readonly MarkedSheet[],
): KeptQuote {
  const { document } = quote;
  const place: QuotePlace | undefined = placeOf(formulas.get(anchorName(document)) ?? "");
  const sheetsWith = (mark: string) =>
    sheets.filter(({ name, property }) => name !== place?.sheet && hasMark(property, mark));
  const address = place?.address ?? "A1";
  const copies = sheetsWith(sheetMark(document)).map(({ name }) => ({ sheet: name, address }));
  const forms = sheetsWith(formMark(document)).map(({ name }) => ({ sheet: name, address: "A1" }));
  const twins = others
    .filter((other) => !isSameState(other.quote, quote))
    .map((other) => plainState(other.quote));
  return { ...plainState(quote), twins, place, copies, forms };
}
