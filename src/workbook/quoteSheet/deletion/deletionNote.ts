import { newNote, type Noted } from "../unfinished/note";
import type { Deleted } from "./deleted";

/** Says in the workbook that a quote is being deleted, or brought back, which ends in the same two ways. */
export function deletionNote({ parts, ...deleted }: Deleted): Noted {
  const { id, revision, number } = parts[0].quote.document;
  const sheet = deleted.cells?.sheet ?? "";
  const write = { ...deleted, parts: parts.map(({ xml }) => xml) };
  return newNote({ kind: "deletion", sheet, quote: { id, revision, number } }, write);
}
