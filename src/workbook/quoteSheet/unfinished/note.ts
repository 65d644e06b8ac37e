import { now } from "../../../clock/clock";
import type { QuoteDocument } from "../../../quote";
import type { Unfinished, UnfinishedAbout } from "../../ports/quotes/quotePort";
import { Refusal, type ExcelSession } from "../../connection/session";
import { browserId } from "./browserId";
import { isWrite } from "./isWrite";

/** Of the custom XML parts that say what is being written: each is there only as long as that is not done. */
const NOTE_NAMESPACE = "https://fluxpunkt.de/xml/unfinished/1";

/**
 * Says in the workbook, where it outlives the pane, what a write is about to do and what it will overwrite. The write
 * removes it again at its end; where it is still there, Excel or the pane was lost half-way.
 */
export type Note = {
  /** Random; no other write has it. */
  readonly id: string;
  /** Whose pane writes. */
  readonly by: string;
  /** Milliseconds since 1970, by the clock of the machine that writes. */
  readonly at: number;
  readonly about: UnfinishedAbout;
  /** All that is needed to take the write back, and to do it again; by the kind of `about`. */
  readonly write: unknown;
};

/** A note of one write, to be put into the workbook and removed again. */
export type Noted = {
  readonly put: (session: ExcelSession) => Excel.CustomXmlPart;
  /** In a later request than the one that has put it there. */
  readonly remove: (session: ExcelSession) => void;
  /** Finds it, and gives what queues its removal; undefined where it is gone, since somebody else has ended the write. */
  readonly removal: (session: ExcelSession) => Promise<(() => void) | undefined>;
};

export function newNote(about: UnfinishedAbout, write: object): Noted {
  const note: Note = { id: crypto.randomUUID(), by: browserId(), at: now(), about, write };
  let part: Excel.CustomXmlPart | undefined;
  return {
    put({ context }) {
      const xml = `<unfinished xmlns="${NOTE_NAMESPACE}">${jsonForXml(note)}</unfinished>`;
      part = context.workbook.customXmlParts.add(xml).load("id");
      return part;
    },
    remove({ context }) {
      if (part) context.workbook.customXmlParts.getItem(part.id).delete();
    },
    removal: (session) => noteRemoval(session, note),
  };
}

/** Asks for all notes; `readNotes` reads them after the answer. */
export function loadNotes({ context }: ExcelSession): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(NOTE_NAMESPACE).load("items/id");
}

/** Longer than any pane waits for an answer of Excel. */
const RECENT_MILLISECONDS = 2 * 60_000;

/** What a note tells the user; another pane may just be writing, or taking back. */
export function unfinishedBy({ id, by, at, about }: Note): Unfinished {
  const isRecent = by !== browserId() && now() - at < RECENT_MILLISECONDS;
  return { ...about, id, isRecent };
}

export type FoundNote = { readonly partId: string; readonly note: Note };

/** What is in the notes; one more round trip if there are any. */
export async function readNotes(
  { sync }: ExcelSession,
  { items }: Excel.CustomXmlPartScopedCollection,
): Promise<readonly FoundNote[]> {
  if (items.length === 0) return [];
  const texts = items.map((part) => ({ partId: part.id, xml: part.getXml() }));
  await sync();
  return texts.flatMap(({ partId, xml }) => {
    const note = noteIn(xml.value);
    return note ? [{ partId, note }] : [];
  });
}

export async function noteRemoval(
  session: ExcelSession,
  { id }: Pick<Note, "id">,
): Promise<(() => void) | undefined> {
  const loaded = loadNotes(session);
  await session.sync();
  const found = (await readNotes(session, loaded)).filter(({ note }) => note.id === id);
  if (found.length === 0) return undefined;
  const { customXmlParts } = session.context.workbook;
  return () => found.forEach(({ partId }) => customXmlParts.getItem(partId).delete());
}

/** Outside of its texts JSON has nothing that means something in XML. */
function jsonForXml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[&<>\p{Cc}\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Keeps half an update from being taken for edits of the sheet.
 *
 * @throws Refusal updateUnfinished
 */
export async function refuseHalfUpdated(
  session: ExcelSession,
  loaded: Excel.CustomXmlPartScopedCollection,
  { id, revision }: Pick<QuoteDocument, "id" | "revision">,
): Promise<void> {
  const notes = await readNotes(session, loaded);
  const half = notes.find(
    ({ note: { about } }) =>
      about.kind === "update" && about.quote?.id === id && about.quote.revision === revision,
  );
  if (half) throw new Refusal({ code: "updateUnfinished", sheet: half.note.about.sheet });
}

/** Undefined for what was damaged; nobody knows then what was started. */
function noteIn(xml: string): Note | undefined {
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  try {
    const note = revived(JSON.parse(documentElement.textContent)) as Partial<Note> | undefined;
    return note?.id && note.about && isWrite(note.about, note.write) ? (note as Note) : undefined;
  } catch {
    return undefined;
  }
}

/** JSON has null where there was undefined in a list. */
function revived(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revived(each)]));
}
