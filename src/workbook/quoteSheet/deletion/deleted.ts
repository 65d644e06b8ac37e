import { isSameData } from "../../../quote";
import { readPart, type StoredQuote } from "../../quoteStore/storedPart";
import type { Note } from "../unfinished/note";
import { isMarked } from "../unfinished/token";
import type { FoundCells } from "./readQuote";

export type DeletedPart = { readonly xml: string; readonly quote: StoredQuote };

/** All that is needed to bring a deleted quote back, or to delete it after all. */
export type Deleted = {
  /** Several where people have worked at the same time. */
  readonly parts: readonly [DeletedPart, ...DeletedPart[]];
  readonly cells: FoundCells | undefined;
  /** Whether its sheet goes with it. */
  readonly withSheet: boolean;
};

/**
 * What was deleted, by a note. Undefined where the quote cannot be read, or is another than the one of which the user is
 * told, and where the cells do not bear our mark.
 */
export function deletedIn({ about, write }: Pick<Note, "about" | "write">): Deleted | undefined {
  const { parts, cells, withSheet } = write as Partial<Record<keyof Deleted, unknown>>;
  if (typeof withSheet !== "boolean" || !Array.isArray(parts)) return undefined;
  const read = parts.flatMap((xml): readonly DeletedPart[] => {
    const part = readPart(String(xml));
    return part.ok ? [{ xml: String(xml), quote: part.value }] : [];
  });
  const [first, ...twins] = read;
  if (!first || read.length < parts.length) return undefined;
  const { id, revision, number } = first.quote.document;
  if (!isSameData(about.quote, { id, revision, number })) return undefined;
  if (cells !== undefined && !areCells(cells)) return undefined;
  return { parts: [first, ...twins], cells, withSheet };
}

function areCells(cells: unknown): cells is FoundCells {
  if (typeof cells !== "object" || cells === null) return false;
  const { sheetId, address, keys, property } = cells as Partial<FoundCells>;
  const isPlace = typeof sheetId === "string" && typeof address === "string";
  const isProperty = property === undefined || typeof property === "string";
  return isPlace && isProperty && Array.isArray(keys) && isMarked(keys[0]);
}
