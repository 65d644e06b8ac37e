/** @jest-environment jsdom */
import { createQuoteDeletion } from "../../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { NEW_QUOTE, xmlOf } from "../../../../src/workbook/quoteStore/storedPart";
import type { DeletedQuote } from "../../../../src/workbook/ports/quotes/deletionPort";
import type { LeftBehind } from "../../../../src/workbook/ports/quotes/quotePort";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { everyFault, printed } from "../support/everyFault";
import { meanwhile } from "../support/meanwhile";
import { QUOTES, startQuotes } from "../support/quoteHost";

const store = createQuoteStore(QUOTES);
const writer = createQuoteWriter(QUOTES);
const deletion = createQuoteDeletion(QUOTES);
const site = documentSite(45, [documentLine("call-recording", "sub24", { id: "a" })], { id: "s" });
const first = quoteDocument([site]);
const second = { ...first, revision: 2 };

type Target = "newSheet" | "selection";

const write = (document = first, kind: Target = "newSheet") =>
  writer.writeQuote({ document, isLive: true, target: { kind } });

async function remove(revision: number, withSheet: boolean): Promise<DeletedQuote | undefined> {
  const saved = await store.savedQuotes();
  const seen = saved.ok && saved.value.quotes.find((each) => each.document.revision === revision);
  const done = seen ? await deletion.deleteQuote(seen, withSheet, withSheet) : undefined;
  return done?.ok ? done.value : undefined;
}

/** A workbook with a sheet of the user, in which the quote may stand. */
async function begin() {
  const started = startQuotes();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tabelle1");
    sheet.getRange("A1:B2").values = [
      ["Miete", 1200],
      ["Strom", 80],
    ];
    sheet.getRange("D4").select();
    await context.sync();
  });
  return started;
}

async function seenNow(revision: number) {
  const saved = await store.savedQuotes();
  const seen = saved.ok && saved.value.quotes.find((each) => each.document.revision === revision);
  if (!seen) throw new Error("The quote is not there");
  return seen;
}

it.each([
  ["deletion", "newSheet", false, 3],
  ["deletion at the selection", "selection", false, 3],
  ["deletion with the sheet", "newSheet", true, 6],
] as const)(
  "%s is done or not done, whatever fails",
  async (name, target, withSheet, requests) => {
    const { host } = await begin();
    await write(first, target);
    const seen = await seenNow(1);
    const faults = await everyFault(host, requests, async () => ({
      isDone: (await deletion.deleteQuote(seen, withSheet, withSheet)).ok,
    }));
    expect(printed(name, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(30);
  },
  120_000,
);

it("deletion of the latest revision is done or not done, with the one before it", async () => {
  const { host } = await begin();
  await write();
  await store.saveRevision(second);
  await write(second);
  const seen = await seenNow(2);
  const faults = await everyFault(host, 6, async () => ({
    isDone: (await deletion.deleteQuote(seen, true, true)).ok,
  }));
  expect(printed("deletion of a later revision", faults)).toEqual([]);
}, 120_000);

it.each([
  ["undo of a deletion", "newSheet", false, 3],
  ["undo of a deletion at the selection", "selection", false, 3],
  ["undo of a deletion with the sheet", "newSheet", true, 6],
] as const)(
  "%s is done or not done, whatever fails",
  async (name, target, withSheet, requests) => {
    const { host } = await begin();
    await store.saveRevision(first);
    await store.saveRevision(second);
    await write(second, target);
    const deleted = await remove(2, withSheet);
    if (!deleted) throw new Error("The quote could not be deleted");
    expect((await seenNow(1)).isSuperseded).toBe(false);
    const faults = await everyFault(host, requests, async () => ({
      isDone: (await deleted.undo()).ok,
    }));
    expect(printed(name, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(30);
  },
  240_000,
);

it("a new revision over one deleted before is kept or not, and the undo of the other says why not", async () => {
  const { host, workbook } = await begin();
  await write();
  await store.saveRevision(second);
  await write(second);
  const deleted = await remove(2, true);
  const again = { ...second, date: "2026-03-01" };
  const faults = await everyFault(host, 3, async () => ({
    isDone: (await store.saveRevision(again)).ok,
  }));
  expect(printed("a new revision over one deleted before", faults)).toEqual([]);
  await store.saveRevision(again);
  const before = workbook.state;
  expect(await deleted?.undo()).toMatchObject({ error: { code: "revisionTaken" } });
  expect(workbook.state).toBe(before);
}, 120_000);

/** A quote whose sheet an older version has hidden, or that it has deleted too. */
async function hiddenByOlderVersion(kind: LeftBehind["kind"]): Promise<LeftBehind> {
  await Excel.run(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    worksheets.getItem("Angebot AN-2026-0042").visibility = "VeryHidden";
    if (kind === "quote") {
      const parts = customXmlParts.load("items/id");
      await context.sync();
      const xml = xmlOf({ ...NEW_QUOTE, document: first, written: first, isOwnSheet: true });
      parts.items[0]?.setXml(xml.replace("<quote ", '<quote deleted="true" '));
    }
    await context.sync();
  });
  const saved = await store.savedQuotes();
  const [left] = (saved.ok && saved.value.leftBehind) || [];
  expect(left).toMatchObject({ kind, sheet: "Angebot AN-2026-0042" });
  return left as LeftBehind;
}

it.each([
  ["a deleted quote", "quote"],
  ["a sheet", "sheet"],
] as const)(
  "restoring %s of an older version is done or not done, whatever fails",
  async (name, kind) => {
    const { host } = await begin();
    await write();
    const left = await hiddenByOlderVersion(kind);
    const faults = await everyFault(host, 3, async () => ({
      isDone: (await store.bringBackLeft(left)).ok,
    }));
    expect(printed(`restoring ${name}`, faults)).toEqual([]);
    await store.bringBackLeft(left);
    expect(await seenNow(1)).toMatchObject({ place: { sheet: "Angebot AN-2026-0042" } });
  },
  120_000,
);

it("hides the sheet again that a failed restoring has shown, though it is renamed by then, and no other", async () => {
  const { host, workbook } = await begin();
  await write();
  const left = await hiddenByOlderVersion("quote");
  host.faults.failMember("CustomXmlPart.setXml", "GeneralException");
  const renaming = meanwhile(
    4,
    ({ workbook: { worksheets } }) => {
      worksheets.getItem("Angebot AN-2026-0042").name = "Umbenannt";
      worksheets.add("Angebot AN-2026-0042");
    },
    () => undefined,
  );
  const outcome = await store.bringBackLeft(left);
  renaming.stop();
  expect(renaming.hasHappened()).toBe(true);
  expect(outcome).toMatchObject({ error: { hostCode: "GeneralException" } });
  expect(workbook.sheetNamed("Umbenannt")?.visibility).toBe("VeryHidden");
  expect(workbook.sheetNamed("Angebot AN-2026-0042")?.visibility).toBe("Visible");
});
