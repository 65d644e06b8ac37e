import { loadParts, putPart, readParts, type KeptPart, type ReadablePart } from "./keptParts";
import type { QuoteSession } from "./session";
import { QUOTE_NAMESPACE } from "./storedPart";

/** What a write was to keep of a quote. */
export type PartToKeep = {
  /** Those of the quote, of which the first is replaced and the others go. */
  readonly parts: readonly ReadablePart[];
  readonly xml: string;
  /** What else was to be added of it. */
  readonly twins?: readonly string[] | undefined;
  /** All parts that were there. */
  readonly all: readonly KeptPart[];
};

/** Restores what was kept of a quote where a failed write has replaced it, told by what is in the part now. */
export async function takeBackPart(
  { context, sync }: QuoteSession,
  { parts: [before, ...replaced], xml, twins = [], all }: PartToKeep,
): Promise<void> {
  const { customXmlParts } = context.workbook;
  const now = customXmlParts.getByNamespace(QUOTE_NAMESPACE).load("items/id");
  await sync("writing");
  const known = new Set(all.map(({ id }) => id));
  const texts = now.items
    .filter(({ id }) => id === before?.id || !known.has(id))
    .map((part) => ({ part, text: part.getXml() }));
  if (texts.length === 0) return;
  await sync("writing");
  for (const { part, text } of texts) {
    if (text.value !== xml && !twins.includes(text.value)) continue;
    // Its id may be another one by now: some Excels make a new part for new XML.
    if (before) part.setXml(before.xml);
    else part.delete();
  }
  for (const { id, xml: before } of replaced) {
    if (!now.items.some((part) => part.id === id)) customXmlParts.add(before);
  }
}

/** Gives parts back what they held, told by what a failed write has put into them: their ids may be others by now (R19). */
export async function takeBackXml(
  session: QuoteSession,
  changes: readonly { readonly part: KeptPart; readonly xml: string }[],
): Promise<void> {
  const loadedParts = loadParts(session);
  await session.sync("writing");
  for (const now of await readParts(session, loadedParts)) {
    const change = changes.find(({ xml }) => xml === now.xml);
    if (change) putPart(session, now, change.part.xml);
  }
}
