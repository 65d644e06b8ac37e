import { type QuoteDocument, isSameData } from "../../../../src/quote";
import { recallDrafts } from "../../../../src/taskpane/quoteSession/draft/draft";
import { revisionName } from "../../../../src/quote/model/revisionName";
import { offersOf } from "../../../../src/taskpane/quoteSession/draft/opening";
import type { SavedQuote } from "../../../../src/workbook/ports/quotes/quotePort";
import type { Workbook } from "../../../../workbench";
import { marksIn, marksOf, without } from "./marks";
import type { Pane } from "./pane";

/** Two panes on one workbook, and what must be true of them. */
export type World = {
  readonly workbook: Workbook;
  readonly panes: [Pane, Pane];
  count: number;
  /** What was edited and what nobody has knowingly given up since. */
  readonly live: Set<string>;
  readonly deleted: Set<string>;
  /** What was stored of each revision when it was superseded. */
  readonly sent: Map<string, string>;
  readonly done: Map<string, number>;
};

/** Unlike any other, also where two panes answer after the same command. */
export function newId(world: World): string {
  world.count += 1;
  return `id${world.count}`;
}

/** A person gives up what was there and is not any more, having seen it. */
export function giveUp({ live }: World, before: ReadonlySet<string>, after: ReadonlySet<string>) {
  for (const mark of without(before, after)) live.delete(mark);
}

async function storedQuotes({ panes: [{ store }] }: World): Promise<readonly SavedQuote[]> {
  const saved = await store.savedQuotes();
  if (!saved.ok) throw new Error(saved.error.code);
  expect(saved.value.unreadable).toEqual([]);
  return saved.value.quotes;
}

export function marksInSheets({ workbook }: World): ReadonlySet<string> {
  const texts = workbook.state.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) =>
      [...cells.values()].map(
        ({ constant, formula }) => `${JSON.stringify(constant)} ${formula ?? ""}`,
      ),
    ),
  );
  return marksIn(texts.join(" "));
}

/** Nothing is lost, nothing comes back by itself, and what was sent stays as it was sent. */
export async function expectSound(world: World): Promise<void> {
  const quotes = await storedQuotes(world);
  const stored = quotes.flatMap(({ document, written, twins }) => [
    ...[document, written],
    ...twins.flatMap((twin) => [twin.document, twin.written]),
  ]);
  const shown = world.panes.flatMap(({ state, storage, saved }) => [
    state.document,
    ...offersOf(recallDrafts(storage), saved, revisionName(state.document)).map(
      ({ draft }) => draft.document,
    ),
  ]);
  const settings = world.panes.map(({ settingsStore }) =>
    JSON.stringify([settingsStore.state(), settingsStore.ofMachine()]),
  );
  const xml = world.workbook.state.customXmlParts.map((part) => part.xml);
  const found = new Set([
    ...marksOf(...stored, ...shown),
    ...marksIn([...settings, ...xml].join(" ")),
    ...marksInSheets(world),
  ]);
  expect(without(world.live, found)).toEqual([]);
  const names = quotes.map(({ document }) => revisionName(document));
  expect(names.filter((name) => world.deleted.has(name))).toEqual([]);
  for (const { document, written, isSuperseded } of quotes) {
    const name = revisionName(document);
    const text = JSON.stringify([document, written]);
    if (!isSuperseded) world.sent.delete(name);
    else if (world.sent.has(name)) expect(text).toBe(world.sent.get(name));
    else world.sent.set(name, text);
  }
}

/** Once all is answered, a pane shows what the workbook has. */
export function expectAgreement({ state, saved }: Pane): void {
  const { document, basis, elsewhere } = state;
  expect(elsewhere?.kind ?? "merged").toBe("merged");
  if (!basis.stored) return;
  const quote = quoteIn(saved.quotes, document);
  expect(quote?.twins).toEqual([]);
  expect(isSameData(quote?.document, document)).toBe(true);
}

function quoteIn(quotes: readonly SavedQuote[], document: QuoteDocument): SavedQuote | undefined {
  return quotes.find((quote) => revisionName(quote.document) === revisionName(document));
}
