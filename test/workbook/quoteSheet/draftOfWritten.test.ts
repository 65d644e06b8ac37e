/** @jest-environment jsdom */
import { type QuoteDocument, addLine, changeLine, removeLine } from "../../../src/quote";
import { createQuoteForms } from "../../../src/workbook/quoteSheet/form/quoteForms";
import { createQuoteStore } from "../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../src/workbook/quoteSheet/read/quoteReader";
import { documentLine } from "../../support/quoteDocuments";
import { QUOTES, sampleDocument, startQuotes } from "./support/quoteHost";

const store = createQuoteStore(QUOTES);
const writer = createQuoteWriter(QUOTES);
const reader = createQuoteReader(QUOTES);
const forms = createQuoteForms(QUOTES);
const document = sampleDocument();
const draft = addLine(
  removeLine(changeLine(document, "a", { quantity: 7 }), "b"),
  { siteId: "s2", index: 1 },
  documentLine("pro-ivr", "sub24", { id: "new" }),
);

const asWritten = {
  ok: true,
  value: { written: document, document, edits: [], questions: [] },
};

async function savedQuotes() {
  const saved = await store.savedQuotes();
  return saved.ok ? saved.value.quotes : [];
}

it.each([
  ["a new sheet", "newSheet"],
  ["the selected cell", "selection"],
] as const)("a draft kept of a quote at %s is no edit of its sheet", async (_, kind) => {
  startQuotes();
  await writer.writeQuote({ document, isLive: true, target: { kind } });
  await store.saveDraft(draft);

  expect(await reader.readQuote(document.id, 1)).toEqual(asWritten);
  expect(await savedQuotes()).toMatchObject([{ document: draft, written: document, isLive: true }]);
  expect(await writer.updateQuote(draft, false)).toMatchObject({ status: "written" });
  expect(await savedQuotes()).toMatchObject([{ document: draft, written: draft, isLive: false }]);
  expect(await reader.readQuote(document.id, 1)).toMatchObject({
    value: { written: draft, document: draft, edits: [], questions: [] },
  });
});

it("a draft filled into a form is no edit of the sheet of its quote", async () => {
  startQuotes();
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  await forms.insertSampleForm();
  expect(await forms.fillForm(draft)).toMatchObject({ status: "written" });

  expect(await reader.readQuote(document.id, 1)).toEqual(asWritten);
  expect(await savedQuotes()).toMatchObject([{ document: draft, written: document }]);
});

it("a revision is not written, and the one before stays as it was written", async () => {
  startQuotes();
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  await store.saveDraft(draft);
  const revision: QuoteDocument = { ...draft, revision: 2 };
  await store.saveRevision(revision);

  expect(await savedQuotes()).toMatchObject([
    { document, written: document, isSuperseded: true },
    { document: revision, written: undefined, place: undefined, isSuperseded: false },
  ]);
  expect(await reader.readQuote(document.id, 1)).toEqual(asWritten);
  expect(await reader.readQuote(document.id, 2)).toMatchObject({
    error: { code: "quoteNotFound" },
  });
});

it("a superseded quote is not written again", async () => {
  startQuotes();
  await store.saveDraft(document);
  await store.saveRevision({ ...document, revision: 2 });
  const write = { document, isLive: true, target: { kind: "newSheet" } } as const;

  expect(await writer.writeQuote(write)).toEqual({
    status: "failed",
    problem: { code: "superseded", revision: 2 },
  });
  expect(await savedQuotes()).toMatchObject([
    { written: undefined, isSuperseded: true },
    { isSuperseded: false },
  ]);
});

it("the copy for the customer shows the draft as it is kept", async () => {
  const { workbook } = startQuotes();
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  await store.saveDraft({ ...draft, customer: { ...draft.customer, company: "Neue Firma" } });
  expect(await writer.copyForCustomer(document.id, 1)).toMatchObject({ status: "written" });

  const rows = [...workbook.activeSheet.rows.values()];
  const shown = rows.flatMap((cells) => [...cells.values()].map(({ constant }) => constant));
  expect(shown).toContain("Neue Firma");
  expect(shown).toContain(7);
});
