import { loadParts, putPart, readParts, type SavedPart } from "./savedParts";
import type { ExcelSession } from "../connection/session";
import { QUOTE_NAMESPACE } from "./storedPart";

/** What a write was to keep of a quote; plain data, so that a note can hold it. */
export type PartToSave = {
  /** Those of the quote, of which the first is replaced and the others go. */
  readonly parts: readonly PartBefore[];
  readonly xml: string;
  /** What else was to be added of it. */
  readonly twins?: readonly string[] | undefined;
  /** Other parts that were changed with it: what they held, and what was put into them. */
  readonly others?: readonly { readonly xml: string; readonly written: string }[] | undefined;
  /** Ids of all parts that were there. */
  readonly known: readonly string[];
};

type PartBefore = { readonly id: string; readonly xml: string };

/** @param all parts that were there */
export function partToSave(
  parts: readonly PartBefore[],
  xml: string,
  all: readonly PartBefore[],
): PartToSave {
  return { parts: parts.map(plainPart), xml, known: all.map(({ id }) => id) };
}

function plainPart({ id, xml }: PartBefore): PartBefore {
  return { id, xml };
}

/**
 * Reads what is saved of a quote by now, and gives what queues its restoring where a failed write has replaced it, told by
 * what is in the part.
 */
export async function partRestoring(
  session: ExcelSession,
  { parts: [before, ...replaced], xml, twins = [], others = [], known }: PartToSave,
): Promise<() => void> {
  const { customXmlParts } = session.context.workbook;
  const now = customXmlParts.getByNamespace(QUOTE_NAMESPACE).load("items/id");
  await session.sync("writing");
  const texts = now.items
    .filter(({ id }) => others.length > 0 || id === before?.id || !known.includes(id))
    .map((part) => ({ part, text: part.getXml() }));
  if (texts.length > 0) await session.sync("writing");
  return () => {
    if (texts.length === 0) return;
    for (const { part, text } of texts) {
      const other = others.find(({ written }) => written === text.value);
      if (other) part.setXml(other.xml);
      if (text.value !== xml && !twins.includes(text.value)) continue;
      // Its id may be another one by now: some Excels make a new part for new XML.
      if (before) part.setXml(before.xml);
      else part.delete();
    }
    for (const { id, xml: replacedXml } of replaced) {
      if (!now.items.some((part) => part.id === id)) customXmlParts.add(replacedXml);
    }
  };
}

/** Restores at once what a failed write has replaced. */
export async function rollBackPart(session: ExcelSession, part: PartToSave): Promise<void> {
  const restore = await partRestoring(session, part);
  restore();
}

/** Gives parts back what they held, recognised by what a failed write has put into them: their ids may be others by now (R19). */
export async function rollBackXml(
  session: ExcelSession,
  changes: readonly { readonly part: SavedPart; readonly xml: string }[],
): Promise<void> {
  const loadedParts = loadParts(session);
  await session.sync("writing");
  for (const now of await readParts(session, loadedParts)) {
    const change = changes.find(({ xml }) => xml === now.xml);
    if (change) putPart(session, now, change.part.xml);
  }
}
