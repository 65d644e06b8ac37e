import { nextRevision } from "../../../../src/quote/newQuotes/derivedQuotes";
import { revisionName } from "../../../../src/quote/model/revisionName";
import { forgetDraft } from "../../../../src/taskpane/quoteSession/draft/draft";
import { quoteOf } from "../../../../src/taskpane/quoteSession/draft/opening";
import { marksOf } from "./marks";
import { DELETION, flush, refresh, refused, show, type Pane } from "./pane";
import { giveUp, newId, type World } from "./world";

export async function makeRevision(world: World, pane: Pane): Promise<void> {
  await flush(pane);
  const { document, basis } = pane.state;
  if (!basis.stored || basis.stored.isSuperseded || document.revision > 3) return;
  const deleted = [...world.deleted].filter((name) => name.startsWith(document.id)).length;
  const next = nextRevision(document, "2026-03-01", document.revision + 1 + deleted);
  const saved = await pane.store.saveRevision(next, basis);
  if (!saved.ok) return refused(pane, saved.error);
  forgetDraft(revisionName(document), pane.storage);
  await refresh(pane);
  show(pane, next);
}

export async function deleteQuote(world: World, pane: Pane, pick: number): Promise<void> {
  const { quotes } = pane.saved;
  const quote = quotes[pick % Math.max(quotes.length, 1)];
  if (!quote) return;
  const done = await DELETION.deleteQuote(quote, pick % 2 === 0, true);
  if (!done.ok) return refused(pane, done.error);
  const name = revisionName(quote.document);
  const { document } = pane.state;
  const isOpen = revisionName(document) === name;
  const states = [quote, ...quote.twins].flatMap((each) => [each.document, each.written]);
  giveUp(world, marksOf(...states, ...(isOpen ? [document] : [])), new Set());
  world.deleted.add(name);
  forgetDraft(name, pane.storage);
  pane.deleted.push({ name, undo: done.value.undo });
  await refresh(pane);
  if (!isOpen) return;
  const next = pane.saved.quotes.find(({ isSuperseded }) => !isSuperseded);
  show(pane, next?.document ?? { ...document, id: newId(world), revision: 1, number: "" });
}

export async function undoDeletion(world: World, pane: Pane): Promise<void> {
  const last = pane.deleted.pop();
  if (!last) return;
  const done = await last.undo();
  if (done.ok) world.deleted.delete(last.name);
  else expect(done.error.code).toBe("revisionTaken");
  await refresh(pane);
  const { document } = pane.state;
  if (!quoteOf(document, pane.saved) && pane.state.basis.stored) await refresh(pane);
}
