import type { QuoteDocument } from "../../../../src/quote";
import {
  builderReducer,
  startingState,
  type BuilderState,
} from "../../../../src/taskpane/quoteSession/draft/builderState";
import { basesOf, basisIn } from "../../../../src/taskpane/quoteSession/open/bases";
import { beginning } from "../../../../src/taskpane/quoteSession/open/initialDraft";
import { noticeOf } from "../../../../src/taskpane/quoteSession/open/noticeChanges";
import { SettingsStore } from "../../../../src/taskpane/quoteSession/settings/settingsStore";
import { isOnlyHere } from "../../../../src/taskpane/quoteSession/elsewhere/elsewhere";
import { noteSaved, rememberDraft } from "../../../../src/taskpane/quoteSession/draft/draft";
import type { DeletedQuote } from "../../../../src/workbook/ports/quotes/deletionPort";
import { createQuoteDeletion } from "../../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import type { SavedQuotes } from "../../../../src/workbook/ports/quotes/quotePort";
import { memoryStorage } from "../../../support/memoryStorage";
import { QUOTES } from "../support/quoteHost";

/** Why a write may be refused: the workbook is not as the pane has read it. */
const ELSEWHERE = ["changedElsewhere", "deletedElsewhere", "superseded", "quoteNotFound"];

type Problem = { readonly code: string };

/** A pane without a screen: what it shows, and what its desk does with the workbook. */
export type Pane = {
  readonly store: ReturnType<typeof createQuoteStore>;
  readonly storage: ReturnType<typeof memoryStorage>;
  settingsStore: SettingsStore;
  state: BuilderState;
  /** As the list was read last. */
  saved: SavedQuotes;
  deleted: { readonly name: string; readonly undo: DeletedQuote["undo"] }[];
};

export const WRITER = createQuoteWriter(QUOTES);
export const READER = createQuoteReader(QUOTES);
export const DELETION = createQuoteDeletion(QUOTES);

export async function openPane(
  fresh: () => QuoteDocument,
  storage = memoryStorage(),
): Promise<Pane> {
  const store = createQuoteStore(QUOTES);
  const saved = await keptIn(store);
  const { document, typed } = beginning(storage, saved, fresh);
  const settingsStore = new SettingsStore(storage, store);
  await settingsStore.read();
  const state = startingState({ document, typed }, basisIn(basesOf(saved), document));
  return { store, storage, settingsStore, state, saved, deleted: [] };
}

async function keptIn(store: Pane["store"]): Promise<SavedQuotes> {
  const saved = await store.savedQuotes();
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value;
}

/** A step of the person; it is kept on the machine at once. */
export function edit(pane: Pane, change: (document: QuoteDocument) => QuoteDocument): void {
  act(pane, builderReducer(pane.state, { type: "edited", edit: change }));
}

export function act(pane: Pane, state: BuilderState): void {
  if (state.document !== pane.state.document) {
    const { document, typed, basis } = state;
    const isFirst = rememberDraft({ document, typed }, pane.storage);
    if (isFirst && basis.stored) noteSaved(basis.stored.document, pane.storage);
  }
  pane.state = state;
}

/** Opens a quote of the workbook, or a new one. */
export function show(pane: Pane, document: QuoteDocument): void {
  pane.state = startingState({ document, typed: {} }, basisIn(basesOf(pane.saved), document));
}

/** The pane looks what the workbook has. */
export async function refresh(pane: Pane): Promise<void> {
  const { state } = pane;
  const seen = state.basis.stored;
  pane.saved = await keptIn(pane.store);
  const change = await noticeOf(pane.saved, state, seen);
  if (change) act(pane, builderReducer(pane.state, { type: "learned", change }));
}

/** Whether the person has to answer before anything is kept. */
export function isAsked({ state: { elsewhere } }: Pane): boolean {
  return elsewhere !== undefined && elsewhere.kind !== "merged";
}

/** The pane keeps its draft when it is quiet. */
export async function flush(pane: Pane): Promise<void> {
  const { document, basis } = pane.state;
  if (isAsked(pane) || basis.stored?.isSuperseded || !isOnlyHere(pane.state)) return;
  const saved = await pane.store.saveDraft(document, basis);
  if (saved.ok) noteSaved(document, pane.storage);
  else await refused(pane, saved.error);
}

/** What was refused since somebody has changed the workbook leads to looking at it; nothing else may be refused. */
export async function refused(pane: Pane, problem: Problem): Promise<void> {
  if (!ELSEWHERE.includes(problem.code)) throw new Error(`Refused: ${problem.code}`);
  await refresh(pane);
  const { elsewhere } = pane.state;
  if (problem.code === "superseded" && !elsewhere && "revision" in problem) {
    const revision = Number(problem.revision);
    pane.state = { ...pane.state, elsewhere: { kind: "superseded", revision } };
  }
}
