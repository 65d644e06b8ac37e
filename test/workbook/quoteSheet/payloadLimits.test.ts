/** @jest-environment jsdom */
import type { QuoteDocument } from "../../../src/quote";
import { writeProblem } from "../../../src/taskpane/ui/writeProblem";
import { createQuoteForms } from "../../../src/workbook/quoteSheet/form/quoteForms";
import { createQuoteStore } from "../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../src/workbook/quoteSheet/read/quoteReader";
import { PROFILES } from "../../../workbench";
import { limitPayloads } from "./support/limitedHost";
import { longDocument, QUOTES, sampleDocument, startQuotes } from "./support/quoteHost";

const writer = createQuoteWriter(QUOTES);
const reader = createQuoteReader(QUOTES);
const store = createQuoteStore(QUOTES);
const forms = createQuoteForms(QUOTES);

const DRAFTS = 45;

const start = () => startQuotes({ profile: PROFILES.web });

const draft = (index: number, lines = 25): QuoteDocument => ({
  ...longDocument(lines),
  id: `draft${index}`,
  number: `E-${index}`,
});

async function saved() {
  const quotes = await store.savedQuotes();
  if (!quotes.ok) throw new Error(JSON.stringify(quotes.error));
  return quotes.value;
}

/** A workbook with a quote in a sheet and many drafts, whose parts are more than an answer may hold. */
async function manyQuotes() {
  const started = start();
  await writer.writeQuote({
    document: sampleDocument(),
    isLive: true,
    target: { kind: "newSheet" },
  });
  for (let index = 0; index < DRAFTS; index += 1) await store.saveDraft(draft(index));
  const parts = started.workbook.state.customXmlParts.map(({ xml }) => xml.length);
  const most = 130_000;
  expect(parts.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(most);
  return { ...started, refused: limitPayloads(started.host, most) };
}

it("[R17] a workbook with more quotes than an answer may hold is opened in pieces", async () => {
  const { refused } = await manyQuotes();

  const { quotes, unreadable } = await saved();
  expect(quotes).toHaveLength(DRAFTS + 1);
  expect(unreadable).toEqual([]);
  expect(quotes.find(({ document }) => document.id === "quote1")?.place).toMatchObject({
    sheet: "Angebot AN-2026-0042",
  });
  expect(refused()).toBeGreaterThan(0);
});

it("[R17] its quotes are read back, updated and written like any others", async () => {
  const { workbook } = await manyQuotes();

  expect(await reader.readQuote("quote1", 1)).toMatchObject({ ok: true, value: { edits: [] } });
  const changed = sampleDocument({ texts: { introduction: "Neu", closing: "" } });
  expect(await writer.updateQuote(changed, true)).toMatchObject({ status: "written" });
  expect(await reader.readQuote("quote1", 1)).toMatchObject({ value: { document: changed } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Kalkulation");
    await context.sync();
    sheet.activate();
    await context.sync();
  });
  const atSelection = {
    document: draft(3, 1),
    isLive: false,
    target: { kind: "selection" },
  } as const;
  expect(await writer.writeQuote(atSelection)).toMatchObject({ status: "written" });
  expect(workbook.state.customXmlParts).toHaveLength(DRAFTS + 1);
});

it("[R17] a quote that is too large for an answer is left alone, and the others are there", async () => {
  const { host, workbook } = start();
  await store.saveDraft(draft(1));
  await store.saveDraft(draft(2, 400));
  await store.saveDraft(draft(3));
  limitPayloads(host, 30_000);
  const before = workbook.state.customXmlParts;

  const { quotes, unreadable } = await saved();
  expect(quotes.map(({ document }) => document.id)).toEqual(["draft1", "draft3"]);
  expect(unreadable).toMatchObject([{ reason: "partTooLarge" }]);
  expect(await store.saveDraft({ ...draft(3), number: "E-4" })).toMatchObject({ ok: true });
  expect(workbook.state.customXmlParts).toHaveLength(3);
  expect(workbook.state.customXmlParts).toContainEqual(before[1]);
});

describe("a quote that is too large for a request", () => {
  const large = sampleDocument({
    texts: { introduction: "Viel Text. ".repeat(3000), closing: "" },
  });

  it.each([
    [
      "a new sheet",
      () => writer.writeQuote({ document: large, isLive: true, target: { kind: "newSheet" } }),
    ],
    [
      "the selection",
      () =>
        writer.writeQuote({
          document: { ...large, id: "other" },
          isLive: true,
          target: { kind: "selection" },
        }),
    ],
    ["its sheet", () => writer.updateQuote(large, true)],
    ["a form", () => forms.fillForm({ ...longDocument(120), id: "other" })],
  ])("[R17] is not written into %s, with a sentence that says why", async (place, write) => {
    const { host, workbook } = start();
    if (place === "its sheet") {
      await writer.writeQuote({
        document: sampleDocument(),
        isLive: true,
        target: { kind: "newSheet" },
      });
    }
    if (place === "a form") await forms.insertSampleForm();
    limitPayloads(host, 30_000);
    const before = workbook.state;

    const outcome = await write();
    if (outcome.status !== "failed") throw new Error(outcome.status);
    expect(workbook.state).toEqual(before);
    const sentence = writeProblem(outcome.problem, "de");
    expect(sentence).toMatch(/auf einmal überträgt \(5 MB\). Geschrieben wurde nichts/);
  });
});

it("[R17] a part is not blown up by its quotation marks", async () => {
  const { workbook } = start();
  const document = longDocument(100);
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });

  const [part] = workbook.state.customXmlParts;
  expect(part?.xml).not.toContain("&quot;");
  expect(part?.xml.length).toBeLessThan(2.2 * JSON.stringify(document).length);
});

it("[R17] a live quote of 2,000 lines is written, read and updated within 5 MB", async () => {
  const { host } = start();
  const refused = limitPayloads(host, 5_000_000);
  const document = longDocument(2000);
  const patient = { ...QUOTES, timeout: 60_000 };
  const target = { kind: "newSheet" } as const;

  const { writeQuote, updateQuote } = createQuoteWriter(patient);
  expect(await writeQuote({ document, isLive: true, target })).toMatchObject({ status: "written" });
  const changed = { ...document, texts: { introduction: "Neu", closing: "" } };
  expect(await updateQuote(changed, true)).toMatchObject({ status: "written" });
  expect(await createQuoteReader(patient).readQuote("quote1", 1)).toMatchObject({ ok: true });
  expect(refused()).toBe(0);
});
