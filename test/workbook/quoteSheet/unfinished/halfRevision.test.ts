/** @jest-environment jsdom */
import { createQuoteDeletion } from "../../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import type { SavedQuote } from "../../../../src/workbook/ports/quotes/quotePort";
import { shownDocument } from "../../../../src/taskpane/quoteList/groups/quoteGroups";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { QUOTES, startQuotes } from "../support/quoteHost";

const store = createQuoteStore(QUOTES);
const writer = createQuoteWriter(QUOTES);
const site = documentSite(45, [documentLine("call-recording", "sub24", { id: "a" })], { id: "s" });
const first = quoteDocument([site]);
/** What was typed into the pane since the first revision was sent. */
const changed = { ...first, texts: { introduction: "Nachgetragen", closing: "" } };
const second = { ...changed, revision: 2 };

/** What the list of quotes shows of a revision, and whether it can be edited. */
function seen(quote: SavedQuote) {
  const { isSuperseded, place, twins } = quote;
  return { document: shownDocument(quote), isSuperseded, place, twins };
}

async function listed() {
  const saved = await store.savedQuotes();
  return saved.ok
    ? { quotes: saved.value.quotes.map(seen), unfinished: saved.value.unfinished }
    : undefined;
}

it("[R25] a new revision that was lost anywhere is there as a whole after a reload, or not at all", async () => {
  const { host, workbook } = startQuotes();
  await writer.writeQuote({ document: first, isLive: true, target: { kind: "newSheet" } });
  await store.saveDraft(changed);
  const start = workbook.state;
  const before = await listed();
  const { roundTrips } = host.counters();
  expect(await store.saveRevision(second)).toMatchObject({ ok: true });
  const requests = host.counters().roundTrips - roundTrips;
  const after = await listed();
  expect(after?.quotes).toMatchObject([{ isSuperseded: true }, { isSuperseded: false }]);

  const halves: unknown[] = [];
  const lose = async (request: number, fail: () => void) => {
    workbook.replace(start);
    fail();
    host.faults.reloadPane({ request });
    await store.saveRevision(second);
    host.faults.clear();
    const now = await listed();
    expect([before, after]).toContainEqual(now);
    // What was typed is in one of the two.
    expect(JSON.stringify(now)).toContain("Nachgetragen");
    if (workbook.state !== start) halves.push(now);
    // Whatever is there, the user can go on.
    if (now?.quotes.length !== 1) return;
    expect(await store.saveRevision(second)).toMatchObject({ ok: true });
    expect(await listed()).toEqual(after);
  };
  for (let request = 1; request <= requests; request += 1) {
    for (let action = 1; action < 12; action += 1) {
      await lose(request, () => {
        host.faults.failAction(action, "GeneralException", { request });
      });
    }
    for (const member of ["CustomXmlPartCollection.add", "CustomXmlPart.setXml"]) {
      await lose(request, () => {
        host.faults.failMember(member, "GeneralException");
      });
    }
  }
  expect(halves.length).toBeGreaterThan(1);
}, 60_000);

it("[R25] half of a new revision gives the one before back when the new one is deleted", async () => {
  const { host, workbook } = startQuotes();
  await writer.writeQuote({ document: first, isLive: true, target: { kind: "newSheet" } });
  host.faults.failMember("CustomXmlPart.setXml", "GeneralException");
  host.faults.reloadPane({ request: 3 });
  expect(await store.saveRevision(second)).toMatchObject({ error: { code: "hostFailure" } });
  expect(workbook.state.customXmlParts).toHaveLength(2);
  expect((await listed())?.quotes).toMatchObject([{ isSuperseded: true }, { isSuperseded: false }]);

  const saved = await store.savedQuotes();
  const later = saved.ok && saved.value.quotes.find(({ document }) => document.revision === 2);
  if (!later) throw new Error("The new revision is not there.");
  const { deleteQuote } = createQuoteDeletion(QUOTES);
  expect(await deleteQuote(later, false)).toMatchObject({ ok: true });
  expect((await listed())?.quotes).toMatchObject([
    { isSuperseded: false, document: { revision: 1 } },
  ]);
});
