import { fail, type Result } from "../../pricing";
import { isAnswerTooLarge } from "../connection/hostErrors";
import { type ExcelSession } from "../connection/session";
import { QUOTE_NAMESPACE, readPart, type StoredPartError, type StoredQuote } from "./storedPart";

/** A custom XML part under our name, and what was read in it. */
export type SavedPart = {
  readonly id: string;
  readonly xml: string;
  readonly content: Result<StoredQuote, StoredPartError>;
};

/** Asks for the parts with quotes; `readParts` reads them after the answer. */
export function loadParts({ context }: ExcelSession): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(QUOTE_NAMESPACE);
  parts.load("items/id");
  return parts;
}

/**
 * What is in the parts; one more round trip if there are any. Where Excel does not give so much at once, as few as it
 * takes are asked for, and one that is too large by itself cannot be read (R17).
 *
 * @param loadAgain asks anew for what waits to be read with the parts: it is lost with an answer that is too large
 */
export async function readParts(
  session: ExcelSession,
  parts: Excel.CustomXmlPartScopedCollection,
  loadAgain: () => void = () => undefined,
): Promise<readonly SavedPart[]> {
  const { items } = parts;
  const read: SavedPart[] = [];
  let most = items.length;
  let isAlone = false;
  while (read.length < items.length) {
    const asked = items.slice(read.length, read.length + most);
    const texts = asked.map((part) => ({ id: part.id, xml: part.getXml() }));
    try {
      await session.sync();
    } catch (error) {
      if (!isAnswerTooLarge(error)) throw error;
      if (!isAlone) {
        isAlone = true;
        loadAgain();
        await session.sync();
      } else if (asked.length === 1) {
        const tooLarge = fail({ code: "partTooLarge" } as const);
        read.push(...texts.map(({ id }) => ({ id, xml: "", content: tooLarge })));
      }
      most = Math.ceil(asked.length / 4);
      continue;
    }
    read.push(
      ...texts.map(({ id, xml }) => ({ id, xml: xml.value, content: readPart(xml.value) })),
    );
  }
  return read;
}

export type ReadablePart = SavedPart & { readonly quote: StoredQuote };

/** The part of a revision; undefined if none can be read. */
export function partOf(
  parts: readonly SavedPart[],
  quoteId: string,
  revision: number,
): ReadablePart | undefined {
  return readableParts(parts).find(
    ({ quote: { document } }) => document.id === quoteId && document.revision === revision,
  );
}

/**
 * Those that can be read. A later revision takes the place of those before it as soon as it is there: a pane may have
 * been lost before it could mark them.
 *
 * @param parts all that the workbook has
 */
export function readableParts(parts: readonly SavedPart[]): readonly ReadablePart[] {
  const quotes = parts.flatMap(({ content }) => (content.ok ? [content.value] : []));
  const latest = new Map<string, number>();
  for (const { document, isDeleted } of quotes) {
    const known = latest.get(document.id) ?? document.revision;
    if (!isDeleted) latest.set(document.id, Math.max(known, document.revision));
  }
  return parts.flatMap((part) => {
    if (!part.content.ok) return [];
    const quote = part.content.value;
    const { id, revision } = quote.document;
    const isSuperseded = quote.isSuperseded || (latest.get(id) ?? revision) > revision;
    return [{ ...part, quote: { ...quote, isSuperseded } }];
  });
}

/** Whether a part says by itself that a later revision has taken its place. */
export function isMarkedSuperseded({ content }: SavedPart): boolean {
  return content.ok && content.value.isSuperseded;
}

/** Keeps the XML of a quote in the first of its parts, so that there is only one from then on. */
export function putInParts(
  session: ExcelSession,
  [part, ...twins]: readonly Pick<SavedPart, "id">[],
  xml: string,
): void {
  putPart(session, part, xml);
  for (const { id } of twins) session.context.workbook.customXmlParts.getItem(id).delete();
}

/** Keeps the XML of a quote in its part, or in a new one where it has none. */
export function putPart(
  { context }: ExcelSession,
  part: Pick<SavedPart, "id"> | undefined,
  xml: string,
): void {
  const { customXmlParts } = context.workbook;
  if (part) customXmlParts.getItem(part.id).setXml(xml);
  else customXmlParts.add(xml);
}
