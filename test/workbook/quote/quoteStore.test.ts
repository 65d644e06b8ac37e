/** @jest-environment jsdom */
import { createQuoteStore } from "../../../src/workbook/quote/quoteStore";
import { createQuoteWriter } from "../../../src/workbook/quote/quoteWriter";
import { QUOTE_NAMESPACE } from "../../../src/workbook/quote/storedPart";
import { addressOf } from "../../../workbench/model/area";
import { everyFault, printed } from "./support/everyFault";
import { QUOTES, sampleDocument, startQuotes } from "./support/quoteHost";

const store = createQuoteStore(QUOTES);
const writer = createQuoteWriter(QUOTES);
const document = sampleDocument();
const write = (change = document) =>
  writer.writeQuote({ document: change, isLive: true, target: { kind: "newSheet" } });

async function kept() {
  const reading = await store.keptQuotes();
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

async function addPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

it("keeps nothing at first", async () => {
  startQuotes();
  expect(await kept()).toEqual({ quotes: [], unreadable: [] });
});

it("keeps a draft without a sheet, and replaces it", async () => {
  const { workbook } = startQuotes();
  const { sheets } = workbook.state;
  await store.keepDraft(sampleDocument({ number: "" }));
  await store.keepDraft(document);

  expect(await kept()).toEqual({
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
  const [quote] = (await kept()).quotes;

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

  expect((await kept()).quotes).toMatchObject([{ document, place: undefined }]);
  expect(await write()).toMatchObject({ status: "written" });
  expect((await kept()).quotes).toMatchObject([{ place: { sheet: "Angebot AN-2026-0042" } }]);
});

it("leaves alone what it cannot read, and says so", async () => {
  const { workbook } = startQuotes();
  await addPart(`<quote xmlns="${QUOTE_NAMESPACE}" schema="9">?</quote>`);
  const { customXmlParts } = workbook.state;
  await write();

  expect(await kept()).toMatchObject({
    quotes: [{ document }],
    unreadable: [{ reason: "newerPart" }],
  });
  expect(workbook.state.customXmlParts[0]).toBe(customXmlParts[0]);
});

it("keeps the next revision beside the one before, which is superseded", async () => {
  startQuotes();
  await write();
  const revision = sampleDocument({ revision: 2 });
  await store.keepRevision(revision);

  expect((await kept()).quotes).toMatchObject([
    { document: { revision: 1 }, isSuperseded: true, place: { sheet: "Angebot AN-2026-0042" } },
    { document: revision, isSuperseded: false, place: undefined },
  ]);
});

it("keeps a revision in place of a deleted one of the same number, where others can still be brought back", async () => {
  const { workbook } = startQuotes();
  await write();
  await write(sampleDocument({ revision: 2 }));
  const deletion = await store.deleteQuote("quote1", 1);
  await store.deleteQuote("quote1", 2);
  if (!deletion.ok) throw new Error(deletion.error.code);
  const revision = sampleDocument({ revision: 2, date: "2026-03-01" });
  await store.keepRevision(revision);

  expect((await kept()).quotes).toMatchObject([{ document: revision, place: undefined }]);
  expect(await write(revision)).toMatchObject({ status: "written" });
  expect(await deletion.value.undo()).toEqual({ ok: true, value: undefined });
  expect((await kept()).quotes).toHaveLength(2);
  expect(workbook.state.sheets.every(({ visibility }) => visibility !== "Hidden")).toBe(true);
});

it("deletes a quote with its sheet and brings both back with what the user added", async () => {
  const { workbook } = startQuotes();
  await write();
  const before = workbook.state;
  const deletion = await store.deleteQuote("quote1", 1);
  if (!deletion.ok) throw new Error(deletion.error.code);

  expect((await kept()).quotes).toEqual([]);
  expect(workbook.sheetNamed("Angebot AN-2026-0042")?.visibility).toBe("VeryHidden");
  expect(await deletion.value.undo()).toEqual({ ok: true, value: undefined });
  expect(workbook.state).toEqual(before);
});

it("is gone for good when the pane is opened again", async () => {
  const { workbook } = startQuotes();
  await write();
  const deletion = await store.deleteQuote("quote1", 1);
  await createQuoteStore(QUOTES).keptQuotes();

  expect(workbook.state.customXmlParts).toEqual([]);
  expect(workbook.state.names).toEqual([]);
  expect(workbook.state.sheets.map(({ name }) => name)).toEqual(["Tabelle1", "FLUX-Listen"]);
  expect(deletion.ok && (await deletion.value.undo())).toMatchObject({
    error: { code: "quoteNotFound" },
  });
});

it("says that a quote to delete is not there", async () => {
  startQuotes();
  expect(await store.deleteQuote("quote1", 1)).toEqual({
    ok: false,
    error: { code: "quoteNotFound" },
  });
});

it("shows a quote", async () => {
  const { workbook } = startQuotes();
  await write();
  workbook.activate(workbook.state.sheets[0]?.id ?? "");
  await store.showQuote({ sheet: "Angebot AN-2026-0042", address: "A1:L9" });
  expect(workbook.activeSheet.name).toBe("Angebot AN-2026-0042");
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
  expect(await store.readSettings()).toEqual({ ok: true, value: undefined });
  await store.keepSettings("{}");
  await store.keepSettings(text);

  expect(await store.readSettings()).toEqual({ ok: true, value: text });
  expect((await kept()).quotes).toEqual([]);

  await store.keepSettings(undefined);
  expect(await store.readSettings()).toEqual({ ok: true, value: undefined });
  expect(await store.keepSettings(undefined)).toEqual({ ok: true, value: undefined });
});

it.each([
  ["keeping a revision", () => store.keepRevision(sampleDocument({ revision: 2 }))],
  ["deleting", () => store.deleteQuote("quote1", 1)],
])(
  "%s is done or not done, whatever fails",
  async (name, work) => {
    const { host } = startQuotes();
    await write();
    const faults = await everyFault(host, 3, async () => ({ isDone: (await work()).ok }));

    expect(printed(name, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(30);
  },
  60_000,
);
