import { now as clock } from "../../../clock/clock";
import {
  type QuoteDocument,
  fingerprintOf,
  readStoredDocument,
  revisionName,
  storedTextOf,
} from "../../../quote";
import { DRAFT_KEY } from "../../environment/quoteDraftKey";
import type { TextStorage } from "../../environment/storage";
import type { Draft } from "./builderState";

/** A quote as this machine stores it, whatever the workbook. */
export type MachineDraft = Draft & {
  /** The name under which it is stored; another one than its revision has after `setVersionAside`. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** Fingerprint of the text that was last saved in a workbook. */
  readonly workbookText: string | undefined;
  /** Fingerprint of the text that a workbook had when it was opened, so that it must have been saved. */
  readonly openedText: string | undefined;
  /** The user does not want to be asked about it again before it changes. */
  readonly isLeft: boolean;
};

const INDEX_KEY = "quoteDrafts";
const SET_ASIDE_KEY = `${DRAFT_KEY}.setAside`;

/** Drafts on one machine; more only while some of them are in no workbook. */
const MOST_DRAFTS = 30;

/** All drafts of this machine that can be read, the newest first. */
export function recallDrafts(storage: TextStorage): readonly MachineDraft[] {
  takeOver(storage);
  return indexOf(storage)
    .flatMap((name) => recalled(name, storage))
    .sort((one, other) => other.changedAt - one.changedAt);
}

/** Keeps a draft under the name of its revision; tells whether there was none before. */
export function rememberDraft(draft: Draft, storage: TextStorage, now = clock()): boolean {
  const name = revisionName(draft.document);
  write(name, draft, storage, now);
  const index = indexOf(storage);
  if (index.includes(name)) return false;
  storage.write(INDEX_KEY, JSON.stringify([...index, name]));
  dropOldest(name, storage);
  return true;
}

/** Notes that a workbook has saved this text of a quote; `isSaved` where it came with the workbook. */
export function noteSaved(document: QuoteDocument, storage: TextStorage, isSaved = false): void {
  const key = workbookKey(revisionName(document));
  const known = parsed(storage.read(key) ?? "");
  const text = fingerprintOf(document);
  const noted = { ...known, kept: text, ...(isSaved && { saved: text }) };
  storage.write(key, JSON.stringify(noted));
}

/** Notes for which number a quote was counted, where this machine has a draft of it: it may be in no workbook later. */
export function noteCounted(document: QuoteDocument, storage: TextStorage): void {
  const name = revisionName(document);
  if (!indexOf(storage).includes(name)) return;
  const known = parsed(storage.read(workbookKey(name)) ?? "");
  storage.write(workbookKey(name), JSON.stringify({ ...known, number: document.number }));
}

/** The number for which a quote was counted, as far as this machine knows. */
export function countedNumber(document: QuoteDocument, storage: TextStorage): string | undefined {
  return textIn(parsed(storage.read(workbookKey(revisionName(document))) ?? "")["number"]);
}

/** Keeps a draft beside the one of its revision, so that neither replaces the other; gives it with its new name. */
export function setVersionAside(
  { document, typed, changedAt }: Draft & Pick<MachineDraft, "changedAt">,
  storage: TextStorage,
): MachineDraft {
  const name = `${revisionName(document)}.${changedAt}`;
  write(name, { document, typed }, storage, changedAt);
  const index = indexOf(storage);
  if (!index.includes(name)) storage.write(INDEX_KEY, JSON.stringify([...index, name]));
  return {
    ...{ document, typed, name, changedAt },
    ...{ workbookText: undefined, openedText: undefined, isLeft: false },
  };
}

/** Leaves a draft alone until it changes. */
export function leaveDraft(
  { name, changedAt, ...draft }: MachineDraft,
  storage: TextStorage,
): void {
  write(name, draft, storage, changedAt, true);
}

/** Deletes a draft of this machine; gives what brings it back. */
export function forgetDraft(name: string, storage: TextStorage): () => void {
  const keys = [keyOf(name), workbookKey(name)];
  const texts = keys.map((key) => [key, storage.read(key)] as const);
  storage.write(INDEX_KEY, JSON.stringify(indexOf(storage).filter((each) => each !== name)));
  for (const key of keys) storage.remove(key);
  return () => {
    for (const [key, text] of texts) if (text !== undefined) storage.write(key, text);
    const index = indexOf(storage).filter((each) => each !== name);
    if (texts[0]?.[1] !== undefined) storage.write(INDEX_KEY, JSON.stringify([...index, name]));
  };
}

/** How many drafts there are, with those that cannot be read. */
export function countDrafts(storage: TextStorage): number {
  const isSetAside = storage.read(SET_ASIDE_KEY) !== undefined;
  return indexOf(storage).length + (isSetAside ? 1 : 0);
}

/** Deletes all drafts of this machine, those too that cannot be read; gives what brings them back. */
export function forgetAllDrafts(storage: TextStorage): () => void {
  const setAside = storage.read(SET_ASIDE_KEY);
  storage.remove(SET_ASIDE_KEY);
  const undos = indexOf(storage).map((name) => forgetDraft(name, storage));
  return () => {
    for (const undo of undos) undo();
    if (setAside !== undefined) storage.write(SET_ASIDE_KEY, setAside);
  };
}

/** Whether a workbook was given the draft as it is now. */
export function isInAWorkbook({ document, workbookText }: MachineDraft): boolean {
  return workbookText === fingerprintOf(document);
}

/** Whether a workbook was saved with the draft as it is now. */
export function isInASavedWorkbook({ document, openedText }: MachineDraft): boolean {
  return openedText === fingerprintOf(document);
}

function keyOf(name: string): string {
  return `${DRAFT_KEY}.${name}`;
}

function workbookKey(name: string): string {
  return `${keyOf(name)}.kept`;
}

function write(
  name: string,
  { document, typed }: Draft,
  storage: TextStorage,
  changedAt: number,
  isLeft = false,
): void {
  const about = `"changedAt":${changedAt},"isLeft":${isLeft}`;
  const text = `{${about},"document":${storedTextOf(document)},"typed":${JSON.stringify(typed)}}`;
  storage.write(keyOf(name), text);
}

function recalled(name: string, storage: TextStorage): readonly MachineDraft[] {
  const kept = parsed(storage.read(keyOf(name)) ?? "");
  const draft = draftIn(kept);
  if (!draft) return [];
  const inWorkbook = parsed(storage.read(workbookKey(name)) ?? "");
  const { changedAt } = kept as { changedAt?: unknown };
  return [
    {
      ...draft,
      name,
      changedAt: Number.isSafeInteger(changedAt) ? Number(changedAt) : 0,
      workbookText: textIn(inWorkbook["kept"]),
      openedText: textIn(inWorkbook["saved"]),
      isLeft: kept["isLeft"] === true,
    },
  ];
}

/** Only what is safe in a workbook goes; all others stay, however many. */
function dropOldest(newest: string, storage: TextStorage): void {
  const index = indexOf(storage);
  if (index.length <= MOST_DRAFTS) return;
  const droppable = index
    .filter((name) => name !== newest)
    .flatMap((name) => recalled(name, storage))
    .filter(isInAWorkbook)
    .sort((one, other) => one.changedAt - other.changedAt);
  for (const { name } of droppable.slice(0, index.length - MOST_DRAFTS)) forgetDraft(name, storage);
}

/** Before there was one draft for each quote there was one for all. */
function takeOver(storage: TextStorage): void {
  const text = storage.read(DRAFT_KEY);
  if (text === undefined) return;
  const draft = draftIn(parsed(text));
  if (draft) rememberDraft(draft, storage);
  else storage.write(SET_ASIDE_KEY, text);
  storage.remove(DRAFT_KEY);
}

function draftIn(kept: Readonly<Record<string, unknown>>): Draft | undefined {
  const document = readStoredDocument(JSON.stringify(kept["document"] ?? null));
  return document.ok ? { document: document.value, typed: typedIn(kept["typed"]) } : undefined;
}

function typedIn(value: unknown): Draft["typed"] {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).flatMap(([field, each]) => {
    if (!isRecord(each) || typeof each["text"] !== "string") return [];
    return [[field, { text: each["text"], isReadable: each["isReadable"] === true }]];
  });
  return Object.fromEntries(entries) as Draft["typed"];
}

function indexOf(storage: TextStorage): readonly string[] {
  return textsIn(storage.read(INDEX_KEY));
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function textsIn(text: string | undefined): readonly string[] {
  const value = jsonOf(text ?? "");
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  const value = jsonOf(text);
  return isRecord(value) ? value : {};
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
