import type { WriteOutcome } from "../../ports/quotes/quotePort";
import { makeSheet, type MadeSheet } from "../write/madeSheet";
import type { ExcelSession } from "../../connection/session";
import { undoSheet } from "./undoSheet";
import { newNote } from "../unfinished/note";
import type { Again } from "../unfinished/writtenSheet";

/**
 * Makes a sheet of which nothing is stored, with a note of it and a way to take it back.
 *
 * @param again how it is asked for, should it not be finished
 */
export async function makeUndoableSheet(
  session: ExcelSession,
  made: MadeSheet,
  write: (sheet: Excel.Worksheet, token: string) => void,
  { address, again }: { readonly address: string; readonly again: Again },
): Promise<WriteOutcome> {
  const written = { made, again };
  const about = { kind: "sheet", sheet: made.name } as const;
  const left = await makeSheet(session, made, write, { note: newNote(about, written) });
  return {
    status: "written",
    place: { sheet: made.name, address },
    undo: undoSheet(session, about, written, left),
  };
}
