import { type QuoteDocument, isSameData } from "../../../quote";
import type { UnfinishedEnd, UnfinishedWrites } from "../../ports/quotes/unfinishedPort";
import { withDays } from "../write/dayCount";
import { bringBack } from "../deletion/bringBack";
import { deletedIn } from "../deletion/deleted";
import { deleteAfterAll } from "../deletion/deleteQuote";
import { attempt, Refusal, type QuoteContext, type ExcelSession } from "../../connection/session";
import type { PartToSave } from "../../quoteStore/partToSave";
import { readPart } from "../../quoteStore/storedPart";
import { rolledBack, withoutNote } from "../rollback/writeOrRollBack";
import { loadNotes, noteRemoval, readNotes, type Note } from "./note";
import { storedNow } from "./storedNow";
import { rollbackOf } from "./rollbackOf";
import { writeAgain } from "./writeAgain";

/** Finishes or takes back what is half-written in the workbook that is open in Excel. */
export function createUnfinishedWrites(quotes: QuoteContext): UnfinishedWrites {
  return {
    finishUnfinished: (id, basis) =>
      attempt(quotes, (first) =>
        withDays(first, async (session): Promise<UnfinishedEnd> => {
          const { note, isWhole } = await rollBackNoted(session, id);
          const { kind, sheet } = note.about;
          if (kind === "deletion") {
            const deleted = isWhole ? undefined : deletedIn(note);
            const stays = deleted && (await deleteAfterAll(session, deleted));
            await storedNow(session, note.about, basis);
            return { sheet: stays };
          }
          const stored = await storedNow(session, note.about, basis);
          if (isWhole) return { sheet };
          const [before, meant] = documentsIn(note);
          // Unless somebody has gone on working on the quote since.
          const isAsBefore = stored === undefined || isSameData(stored, before);
          const document = isAsBefore ? meant : stored;
          return { sheet: await writeAgain(session, kind, note.write, document, basis) };
        }),
      ),
    removeUnfinished: (id, basis) =>
      attempt(quotes, async (session): Promise<UnfinishedEnd> => {
        const { note, isWhole } = await rollBackNoted(session, id);
        const { kind, sheet } = note.about;
        const deleted = kind === "deletion" && isWhole ? deletedIn(note) : undefined;
        const back = deleted && (await bringBack(session, deleted));
        await storedNow(session, note.about, basis);
        if (back) return { sheet: back.newSheet };
        return { sheet: isWhole ? sheet : undefined };
      }),
  };
}

/**
 * @returns the note, and whether what it tells of turned out to be whole, so that it stays
 * @throws Refusal workbookChanged where the note is gone, since somebody else was faster; leftUnfinished
 */
async function rollBackNoted(
  session: ExcelSession,
  id: string,
): Promise<{ readonly note: Note; readonly isWhole: boolean }> {
  const loaded = loadNotes(session);
  await session.sync();
  const note = (await readNotes(session, loaded)).find((each) => each.note.id === id)?.note;
  if (!note) throw new Refusal({ code: "workbookChanged" });
  let isWhole = false;
  const removal = (again: ExcelSession) => noteRemoval(again, note);
  await rolledBack(
    session,
    withoutNote({ removal }, async (again) => {
      isWhole = await rollbackOf(again, note);
    }),
  );
  return { note, isWhole };
}

/** The quote as it was stored before a write, and as it was to be written. */
function documentsIn({ write }: Note): readonly (QuoteDocument | undefined)[] {
  const { part, quote } = write as {
    readonly part?: PartToSave;
    readonly quote?: { readonly part: PartToSave };
  };
  const { parts, xml } = part ?? quote?.part ?? { parts: [], xml: "" };
  return [parts[0]?.xml ?? "", xml].map((each) => {
    const stored = readPart(each);
    return stored.ok ? stored.value.document : undefined;
  });
}
