/** @jest-environment jsdom */
import { createQuoteStore } from "../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../src/workbook/quoteSheet/write/quoteWriter";
import { NEW_QUOTE, QUOTE_NAMESPACE, xmlOf } from "../../../src/workbook/quoteStore/storedPart";
import { addressOf } from "../../../workbench";
import { everyFault, printed } from "../quoteSheet/support/everyFault";
import { QUOTES, sampleDocument, startQuotes } from "../quoteSheet/support/quoteHost";

const store = createQuoteStore(QUOTES);
const writer = createQuoteWriter(QUOTES);
const document = sampleDocument();
const write = (change = document) =>
  writer.writeQuote({ document: change, isLive: true, target: { kind: "newSheet" } });

async function saved() {
  const reading = await store.savedQuotes();
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

async function change(act: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

async function addPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

it("keeps nothing at first", async () => {
  startQuotes();
  expect(await saved()).toEqual({
    quotes: [],
    unreadable: [],
    isSaved: true,
    leftBehind: [],
  });
});

it("keeps a draft without a sheet, and replaces it", async () => {
  const { workbook } = startQuotes();
  const { sheets } = workbook.state;
  await store.saveDraft(sampleDocument({ number: "" }));
  await store.saveDraft(document);

  expect(await saved()).toEqual({
    quotes: [
      {
        document,
        written: undefined,
        isLive: true,
        isSuperseded: false,
        isOwnSheet: false,
        twins: [],
        place: undefined,
        copies: [],
        forms: [],
      },
    ],
    unreadable: [],
    isSaved: false,
    leftBehind: [],
  });
  expect(workbook.state.sheets).toBe(sheets);
});

it("finds a quote on its sheet wherever that went, and knows a copy of it", async () => {
  startQuotes();
  await write();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Angebot AN-2026-0042");
    sheet.name = "Kunde's Blatt";
    sheet.copy().name = "Kopie";
    sheet.getRange("1:2").insert("Down");
    await context.sync();
  });
  const [quote] = (await saved()).quotes;

  expect(quote?.place?.sheet).toBe("Kunde's Blatt");
  expect(quote?.place?.address).toMatch(/^A3:L\d+$/);
  expect(quote?.copies.map(({ sheet }) => sheet)).toEqual(["Kopie"]);
});

it("has no place for a quote whose sheet somebody deleted, and writes it anew", async () => {
  startQuotes();
  await write();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Angebot AN-2026-0042").delete();
    await context.sync();
  });

  expect((await saved()).quotes).toMatchObject([{ document, place: undefined }]);
  expect(await write()).toMatchObject({ status: "written" });
  expect((await saved()).quotes).toMatchObject([{ place: { sheet: "Angebot AN-2026-0042" } }]);
});

it("leaves alone what it cannot read, and says so", async () => {
  const { workbook } = startQuotes();
  await addPart(`<quote xmlns="${QUOTE_NAMESPACE}" schema="9">?</quote>`);
  const { customXmlParts } = workbook.state;
  await write();

  expect(await saved()).toMatchObject({
    quotes: [{ document }],
    unreadable: [{ reason: "newerPart" }],
  });
  expect(workbook.state.customXmlParts[0]).toBe(customXmlParts[0]);
});

it("keeps the next revision beside the one before, which is superseded", async () => {
  startQuotes();
  await write();
  const revision = sampleDocument({ revision: 2 });
  await store.saveRevision(revision);

  expect((await saved()).quotes).toMatchObject([
    { document: { revision: 1 }, isSuperseded: true, place: { sheet: "Angebot AN-2026-0042" } },
    { document: revision, isSuperseded: false, place: undefined },
  ]);
});

it("keeps no revision over one that an older version has deleted", async () => {
  const { workbook } = startQuotes();
  const xml = xmlOf({ ...NEW_QUOTE, document: sampleDocument({ revision: 2 }) });
  await addPart(xml.replace("<quote ", '<quote deleted="true" '));
  const before = workbook.state;

  expect(await store.saveRevision(sampleDocument({ revision: 2, date: "2026-03-01" }))).toEqual({
    ok: false,
    error: { code: "revisionTaken", revision: 2 },
  });
  expect(workbook.state).toBe(before);
  expect((await saved()).leftBehind).toMatchObject([
    { kind: "quote", quote: { document: { revision: 2 } }, sheet: undefined },
  ]);
});

it("shows a quote wherever it is, and says where; one whose cells are gone has a sentence", async () => {
  const { workbook } = startQuotes();
  await write();
  const place = { sheet: "Angebot AN-2026-0042", address: "A1:L9" };
  const activate = () => workbook.activate(workbook.state.sheets[0]?.id ?? "");
  activate();
  await store.showQuote(place, document);
  expect(workbook.activeSheet.name).toBe("Angebot AN-2026-0042");

  await change((workbook) => {
    workbook.worksheets.getItem(place.sheet).name = "Kunde";
  });
  activate();
  const shown = await store.showQuote(place, document);
  expect(shown).toMatchObject({ ok: true, value: { sheet: "Kunde" } });
  expect(workbook.activeSheet.name).toBe("Kunde");
  const gone = { ok: false, error: { code: "cellsGone", sheet: place.sheet } };
  expect(await store.showQuote(place)).toEqual(gone);

  await change((workbook) => workbook.worksheets.getItem("Kunde").delete());
  expect(await store.showQuote(place, document)).toEqual(gone);
});

it.each([
  ["untouched", () => undefined, { place: { sheet: "Angebot AN-2026-0042" } }],
  [
    "renamed",
    (workbook: Excel.Workbook) => {
      workbook.worksheets.getItem("Angebot AN-2026-0042").name = "Kunde";
    },
    { place: { sheet: "Kunde" }, sheetWas: "renamed" },
  ],
  [
    "deleted",
    (workbook: Excel.Workbook) => workbook.worksheets.getItem("Angebot AN-2026-0042").delete(),
    { place: undefined },
  ],
  [
    "undone, with the name of the cells",
    (workbook: Excel.Workbook) => workbook.names.getItem("FLUX.Angebot.quote1.1").delete(),
    { place: undefined, sheetWas: "undone" },
  ],
  [
    "undone, without the name of the cells",
    (workbook: Excel.Workbook) =>
      workbook.worksheets.getItem("Angebot AN-2026-0042").getRange().clear("Contents"),
    { place: undefined, sheetWas: "undone" },
  ],
])("knows a sheet that was %s", async (_what, act, expected) => {
  startQuotes();
  await write();
  await change(act);
  const [quote] = (await saved()).quotes;
  expect({ place: quote?.place, sheetWas: quote?.sheetWas }).toMatchObject(expected);
  if (!("sheetWas" in expected)) expect(quote?.sheetWas).toBeUndefined();
});

it.each([
  ["A1:L9", "B1"],
  ["F14", "F14"],
])("selects what can be seen of %s", async (address, selected) => {
  const { workbook } = startQuotes();
  await store.showQuote({ sheet: "Tabelle1", address });
  const { selection } = workbook.view(workbook.activeSheet.id);
  expect(selection.map(addressOf)).toEqual([selected]);
});

it("keeps settings apart from quotes", async () => {
  startQuotes();
  const text = '{"seller":"Müller & <Söhne>"}';
  expect(await store.readSettings()).toEqual({ ok: true, value: [] });
  await store.saveSettings("{}");
  await store.saveSettings(text);

  expect(await store.readSettings()).toEqual({ ok: true, value: [text] });
  expect((await saved()).quotes).toEqual([]);

  await store.saveSettings(undefined);
  expect(await store.readSettings()).toEqual({ ok: true, value: [] });
  expect(await store.saveSettings(undefined)).toEqual({ ok: true, value: undefined });
});

it("keeps a revision or does not, whatever fails", async () => {
  const { host } = startQuotes();
  await write();
  const work = () => store.saveRevision(sampleDocument({ revision: 2 }));
  const faults = await everyFault(host, 3, async () => ({ isDone: (await work()).ok }));

  expect(printed("keeping a revision", faults)).toEqual([]);
  expect(faults.injected).toBeGreaterThan(30);
}, 60_000);
