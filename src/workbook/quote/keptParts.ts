import { fail, type Result } from "../../pricing";
import { isAnswerTooLarge } from "../hostErrors";
import { type QuoteSession } from "./session";
import { QUOTE_NAMESPACE, readPart, type StoredPartError, type StoredQuote } from "./storedPart";

/** A custom XML part under our name, and what was read in it. */
export type KeptPart = {
  readonly id: string;
  readonly xml: string;
  readonly content: Result<StoredQuote, StoredPartError>;
};

/** Asks for the parts with quotes; `readParts` reads them after the answer. */
export function loadParts({ context }: QuoteSession): Excel.CustomXmlPartScopedCollection {
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
  session: QuoteSession,
  parts: Excel.CustomXmlPartScopedCollection,
  loadAgain: () => void = () => undefined,
): Promise<readonly KeptPart[]> {
  const { items } = parts;
  const read: KeptPart[] = [];
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

export type ReadablePart = KeptPart & { readonly quote: StoredQuote };

/** The part of a revision; undefined if none can be read. */
export function partOf(
  parts: readonly KeptPart[],
  quoteId: string,
  revision: number,
): ReadablePart | undefined {
  return readableParts(parts).find(
    ({ quote: { document } }) => document.id === quoteId && document.revision === revision,
  );
}

export function readableParts(parts: readonly KeptPart[]): readonly ReadablePart[] {
  return parts.flatMap((part) => (part.content.ok ? [{ ...part, quote: part.content.value }] : []));
}

/** Keeps the XML of a quote in the first of its parts, so that there is only one from then on. */
export function putInParts(
  session: QuoteSession,
  [part, ...twins]: readonly Pick<KeptPart, "id">[],
  xml: string,
): void {
  putPart(session, part, xml);
  for (const { id } of twins) session.context.workbook.customXmlParts.getItem(id).delete();
}

/** Keeps the XML of a quote in its part, or in a new one where it has none. */
export function putPart(
  { context }: QuoteSession,
  part: Pick<KeptPart, "id"> | undefined,
  xml: string,
): void {
  const { customXmlParts } = context.workbook;
  if (part) customXmlParts.getItem(part.id).setXml(xml);
  else customXmlParts.add(xml);
}
