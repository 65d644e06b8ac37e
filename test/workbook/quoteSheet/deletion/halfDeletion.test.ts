/** @jest-environment jsdom */
import { createQuoteDeletion } from "../../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { NEW_QUOTE, xmlOf } from "../../../../src/workbook/quoteStore/storedPart";
import { createUnfinishedWrites } from "../../../../src/workbook/quoteSheet/unfinished/unfinishedWrites";
import type { SavedQuote } from "../../../../src/workbook/ports/quotes/quotePort";
import { PROFILES, type WorkbookState } from "../../../../workbench";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { comparable } from "../support/comparable";
import { QUOTES, startQuotes } from "../support/quoteHost";

const store = createQuoteStore(QUOTES);
const writer = createQuoteWriter(QUOTES);
const deletion = createQuoteDeletion(QUOTES);
const unfinished = createUnfinishedWrites(QUOTES);
const site = documentSite(45, [documentLine("call-recording", "sub24", { id: "a" })], { id: "s" });
const first = quoteDocument([site]);
const second = { ...first, revision: 2 };
const SHEET = "Angebot AN-2026-0042";

type Started = ReturnType<typeof startQuotes>;

/** What fails without being an action that office.js counts. */
const MEMBERS = [
  "CustomXmlPartCollection.add",
  "CustomXmlPart.delete",
  "NamedItemCollection.add",
  "NamedItem.delete",
  "Worksheet.delete",
];

async function begin(profile: keyof typeof PROFILES): Promise<Started> {
  const started = startQuotes({ profile: PROFILES[profile] });
  // Like the office.js of Microsoft's network; the one of npm has no notes.
  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    configurable: true,
    get(this: Excel.Worksheet) {
      return this.slicers;
    },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tabelle1");
    sheet.getRange("A1:B1").values = [["Miete", 1200]];
    sheet.getRange("D4").select();
    await context.sync();
  });
  return started;
}

const write = (document = first, kind: "newSheet" | "selection" = "newSheet") =>
  writer.writeQuote({ document, isLive: true, target: { kind } });

/** What somebody has stored of the same revision who worked at the same time. */
async function addTwin(): Promise<void> {
  const document = { ...first, texts: { introduction: "Anders", closing: "" } };
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xmlOf({ ...NEW_QUOTE, document, written: first }));
    await context.sync();
  });
}

async function latest(): Promise<SavedQuote> {
  const saved = await store.savedQuotes();
  const quotes = (saved.ok && saved.value.quotes) || [];
  const [quote] = [...quotes].sort((a, b) => b.document.revision - a.document.revision);
  if (!quote) throw new Error("There is no quote.");
  return quote;
}

async function notes() {
  const saved = await store.savedQuotes();
  return (saved.ok && saved.value.unfinished) || [];
}

type Work = () => Promise<{ readonly ok: boolean }>;

/** Fails each step of the writing request with the pane gone at once: nothing is taken back, and no pane remembers it. */
async function eachHalf(
  { host, workbook }: Started,
  work: Work,
  check: (half: WorkbookState, fault: string) => Promise<void>,
): Promise<{ readonly halves: number; readonly finished: string }> {
  const start = workbook.state;
  const { roundTrips } = host.counters();
  expect(await work()).toMatchObject({ ok: true });
  const request = host.counters().roundTrips - roundTrips;
  const finished = comparable(workbook.state);
  const untouched = comparable(start);
  let halves = 0;
  const lose = async (fault: string, inject: () => void) => {
    workbook.replace(start);
    inject();
    host.faults.reloadPane({ request });
    await work();
    host.faults.clear();
    const half = workbook.state;
    if (half === start || comparable(half) === finished) {
      expect(await notes()).toEqual([]);
      return;
    }
    halves += 1;
    expect(comparable(half)).not.toBe(untouched);
    await check(half, fault);
  };
  for (let n = 2; n < 16; n += 2) {
    await lose(`action ${n}`, () => {
      host.faults.failAction(n, "GeneralException", { request });
    });
  }
  for (const member of MEMBERS) {
    await lose(member, () => {
      host.faults.failMember(member, "GeneralException");
    });
  }
  workbook.replace(start);
  return { halves, finished };
}

/** Whatever was done of it, the pane finds it after a reload, changes nothing by itself, and ends it either way. */
async function endsBothWays(started: Started, work: Work, whenFinished?: string): Promise<void> {
  const { workbook } = started;
  const untouched = comparable(workbook.state);
  const losses: string[] = [];
  const ends: (readonly [string, string, string])[] = [];
  const { halves, finished } = await eachHalf(started, work, async (half, fault) => {
    const [note, ...others] = await notes();
    expect(workbook.state).toBe(half);
    expect(note).toMatchObject({ kind: "deletion", isRecent: false, quote: { id: first.id } });
    expect(others).toEqual([]);
    const id = note?.id ?? "";
    const done = await unfinished.finishUnfinished(id);
    if (!done.ok || done.value.sheet !== undefined) {
      losses.push(`${fault} finished: ${JSON.stringify(done)}`);
    }
    ends.push([`${fault} finished`, comparable(workbook.state), whenFinished ?? "finished"]);
    workbook.replace(half);
    const removed = await unfinished.removeUnfinished(id);
    if (!removed.ok) losses.push(`${fault} removed: ${JSON.stringify(removed)}`);
    const isRewritten = removed.ok && removed.value.sheet !== undefined;
    // Of a sheet that is gone the quote is written anew.
    if (isRewritten) expect(await latest()).toMatchObject({ place: removed.value });
    else
      ends.push([
        `${fault} removed`,
        comparable(workbook.state),
        whenFinished ? "finished" : untouched,
      ]);
  });
  for (const [end, state, wanted] of ends) {
    if (state !== (wanted === "finished" ? finished : wanted)) losses.push(end);
  }
  process.stdout.write(`${halves} half deleted, ${losses.length} losses\n`);
  expect(losses).toEqual([]);
  expect(halves).toBeGreaterThan(1);
}

/** As a user deletes what is listed now. */
async function deleting(withSheet: boolean): Promise<Work> {
  const seen = await latest();
  return () => deletion.deleteQuote(seen, withSheet);
}

const STARTS: Readonly<
  Record<string, { readonly prepare: () => Promise<unknown>; readonly withSheet: boolean }>
> = {
  "of a quote without its sheet": { prepare: () => write(), withSheet: false },
  "of a quote at the selection": { prepare: () => write(first, "selection"), withSheet: false },
  "of a quote with its sheet": { prepare: () => write(), withSheet: true },
  "of a draft": { prepare: () => store.saveDraft(first), withSheet: false },
  "of two states of a quote": {
    prepare: async () => {
      await write();
      await addTwin();
    },
    withSheet: false,
  },
  "of a later revision with its sheet": {
    prepare: async () => {
      await write();
      await store.saveRevision(second);
      await write(second);
    },
    withSheet: true,
  },
};

it.each([
  ...Object.keys(STARTS).map((name) => [name, "windows-de"] as const),
  ["of a quote with its sheet", "web"] as const,
])(
  "[R25] half of the deletion %s is found after a reload in %s, and finished or taken back as the user wants",
  async (name, profile) => {
    const started = await begin(profile);
    const { prepare, withSheet } = STARTS[name] ?? {};
    await prepare?.();
    await endsBothWays(started, await deleting(withSheet === true));
  },
  240_000,
);

it("[R25] half of the undo of a deletion is found after a reload, and ended either way", async () => {
  const started = await begin("windows-de");
  await write();
  const deleted = await deletion.deleteQuote(await latest(), false);
  if (!deleted.ok) throw new Error("The quote was not deleted.");
  await endsBothWays(started, deleted.value.undo, comparable(started.workbook.state));
}, 240_000);

/** A deletion that was lost when the name of the quote was gone and its sheet was to go next. */
async function beginHalf(): Promise<Started> {
  const started = await begin("windows-de");
  await write();
  const work = await deleting(true);
  const { host, workbook } = started;
  const start = workbook.state;
  const { roundTrips } = host.counters();
  await work();
  const request = host.counters().roundTrips - roundTrips;
  workbook.replace(start);
  host.faults.failMember("Worksheet.delete", "GeneralException");
  host.faults.reloadPane({ request });
  await work();
  host.faults.clear();
  return started;
}

it("a sheet in which somebody has written since stays when its half deletion is finished, and the pane says which", async () => {
  const { workbook } = await beginHalf();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("N3").values = [["meins"]];
    await context.sync();
  });
  const [note] = await notes();

  const done = await unfinished.finishUnfinished(note?.id ?? "");

  expect(done).toEqual({ ok: true, value: { sheet: SHEET } });
  expect(workbook.sheetNamed(SHEET)).toBeDefined();
  const saved = await store.savedQuotes();
  expect(saved).toMatchObject({ ok: true, value: { quotes: [], unreadable: [] } });
});

it("what somebody has stored since under the same revision is not deleted when a half deletion is finished", async () => {
  await beginHalf();
  const since = { ...first, texts: { introduction: "Inzwischen", closing: "" } };
  await store.saveDraft(since);
  const [note] = await notes();

  expect(await unfinished.finishUnfinished(note?.id ?? "")).toMatchObject({
    ok: false,
    error: { code: "changedElsewhere" },
  });
  expect((await latest()).document).toEqual(since);
});

it.each([
  ["names another quote than it would delete", { number: "AN-1" }, {}],
  ["names cells of the user's", {}, { keys: ["Miete"] }],
])("nothing is offered of a deletion by a note that %s", async (_what, quote, cells) => {
  await begin("windows-de");
  await write();
  await Excel.run(async (context) => {
    const { id, revision, number } = first;
    const about = {
      kind: "deletion",
      sheet: "Tabelle1",
      quote: { id, revision, number, ...quote },
    };
    const parts = [xmlOf({ ...NEW_QUOTE, document: first, written: first })];
    const write = {
      ...{ parts, withSheet: true },
      cells: { sheetId: "x", address: "A1:B1", keys: ["flux:columns"], ...cells },
    };
    const text = JSON.stringify({ id: "n", by: "another", at: 0, about, write })
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;");
    const namespace = "https://fluxpunkt.de/xml/unfinished/1";
    context.workbook.customXmlParts.add(`<unfinished xmlns="${namespace}">${text}</unfinished>`);
    await context.sync();
  });

  expect(await notes()).toEqual([]);
});
