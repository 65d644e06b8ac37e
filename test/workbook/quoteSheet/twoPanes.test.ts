/** @jest-environment jsdom */
import { type QuoteDocument, changeLine } from "../../../src/quote";
import type { Basis, QuoteTarget } from "../../../src/workbook/ports/quotes/quotePort";
import { createQuoteDeletion } from "../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteForms } from "../../../src/workbook/quoteSheet/form/quoteForms";
import { createQuoteStore } from "../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../src/workbook/quoteSheet/write/quoteWriter";
import { NEW_QUOTE, xmlOf } from "../../../src/workbook/quoteStore/storedPart";
import { QUOTES, sampleDocument, startQuotes } from "./support/quoteHost";

const document = sampleDocument();
const ours = changeLine(document, "a", { quantity: 7 });
const theirs: QuoteDocument = { ...document, number: "AN-9" };

/** A pane of its own, with what it has read of the sample quote. */
async function openPane() {
  const store = createQuoteStore(QUOTES);
  const saved = await store.savedQuotes();
  if (!saved.ok) throw new Error(saved.error.code);
  const quote = saved.value.quotes.find((each) => each.document.id === document.id);
  const basis: Basis = { stored: quote, twins: quote?.twins ?? [], overwritten: [] };
  const write = { ...createQuoteWriter(QUOTES), ...createQuoteForms(QUOTES) };
  return { ...store, ...write, basis };
}

async function stored() {
  const saved = await createQuoteStore(QUOTES).savedQuotes();
  return saved.ok ? saved.value.quotes : [];
}

async function twoPanes(target: QuoteTarget["kind"] = "newSheet") {
  const { workbook } = startQuotes();
  if (target !== "form") {
    const request = { document, isLive: true, target: { kind: target } };
    await createQuoteWriter(QUOTES).writeQuote(request);
  } else {
    await createQuoteStore(QUOTES).saveDraft(document);
    await createQuoteForms(QUOTES).insertSampleForm();
  }
  return { workbook, one: await openPane(), other: await openPane() };
}

type Pane = Awaited<ReturnType<typeof openPane>>;

/** Everything that stores a document, as a code or how it went. */
const WRITES: readonly (readonly [
  string,
  QuoteTarget["kind"],
  (pane: Pane) => Promise<unknown>,
])[] = [
  ["a draft", "newSheet", (pane) => pane.saveDraft(ours, pane.basis)],
  ["an update", "newSheet", (pane) => pane.updateQuote(ours, true, { basis: pane.basis })],
  ["writing where it stands", "newSheet", (pane) => written(pane, { kind: "newSheet" })],
  ["writing anew", "newSheet", (pane) => written(pane, { kind: "newSheet", isAnew: true })],
  ["writing at a selection", "selection", (pane) => written(pane, { kind: "selection" })],
  ["a new revision", "newSheet", (pane) => pane.saveRevision({ ...ours, revision: 2 }, pane.basis)],
  ["a form", "form", (pane) => pane.fillForm(ours, false, pane.basis)],
];

const written = (pane: Pane, target: Exclude<QuoteTarget, { readonly kind: "form" }>) =>
  pane.writeQuote({ document: ours, isLive: true, target, basis: pane.basis });

/** Why it was refused; undefined where it was done. */
function codeOf(outcome: unknown): string | undefined {
  const { error, problem } = outcome as {
    readonly error?: { readonly code: string };
    readonly problem?: { readonly code: string };
  };
  return (error ?? problem)?.code;
}

describe.each(WRITES)("%s", (_, target, write) => {
  it("is stored by a pane that has read the last state, and what it stores next too", async () => {
    const { one } = await twoPanes(target);
    expect(codeOf(await write(one))).toBeUndefined();
    if (one.basis.stored?.isSuperseded) return;
    const next = { ...ours, number: "AN-10" };
    expect(codeOf(await one.saveDraft(next, one.basis))).toBeUndefined();
    expect(await stored()).toMatchObject([{ document: next }]);
  });

  it("never overwrites what another pane has stored since", async () => {
    const { workbook, one, other } = await twoPanes(target);
    await other.saveDraft(theirs, other.basis);
    const before = workbook.state;

    expect(codeOf(await write(one))).toBe("changedElsewhere");
    expect(workbook.state).toBe(before);
  });

  it("never overwrites a sheet that another pane has written since", async () => {
    const { workbook, one, other } = await twoPanes(target);
    await other.writeQuote({
      ...{ document: theirs, isLive: false, basis: other.basis },
      target: { kind: "newSheet", isAnew: true },
    });
    const before = workbook.state;

    expect(codeOf(await write(one))).toBe("changedElsewhere");
    expect(workbook.state).toBe(before);
  });

  it("never follows a later revision", async () => {
    const { workbook, one, other } = await twoPanes(target);
    await other.saveRevision({ ...theirs, revision: 2 }, other.basis);
    const before = workbook.state;

    expect(codeOf(await write(one))).toBe("superseded");
    expect(workbook.state).toBe(before);
  });

  it("never brings back what another pane has deleted", async () => {
    const { workbook, one } = await twoPanes(target);
    const [seen] = await stored();
    if (seen) await createQuoteDeletion(QUOTES).deleteQuote(seen, false);
    const before = workbook.state;

    expect(codeOf(await write(one))).toMatch(/^(deletedElsewhere|quoteNotFound)$/);
    expect(workbook.state).toBe(before);
  });
});

describe("two parts of the same revision", () => {
  async function withTwin(twin: QuoteDocument) {
    const { workbook } = await twoPanes();
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xmlOf({ ...NEW_QUOTE, document: twin }));
      await context.sync();
    });
    return workbook;
  }

  it("are one quote with both states", async () => {
    await withTwin(theirs);
    expect(await stored()).toMatchObject([{ document, twins: [{ document: theirs }] }]);
  });

  it("become one by the next write of a pane that knows both", async () => {
    const workbook = await withTwin(theirs);
    const pane = await openPane();
    expect(codeOf(await pane.saveDraft(ours, pane.basis))).toBeUndefined();
    expect(await stored()).toMatchObject([{ document: ours, written: document, twins: [] }]);
    expect(workbook.state.customXmlParts).toHaveLength(1);
  });

  it("are both left alone by a pane that knows one of them only", async () => {
    const workbook = await withTwin(theirs);
    const pane = await openPane();
    pane.basis.twins = [];
    const before = workbook.state;
    expect(codeOf(await pane.saveDraft(ours, pane.basis))).toBe("changedElsewhere");
    expect(workbook.state).toBe(before);
  });
});

it("never deletes what another pane has changed since", async () => {
  const { workbook, other } = await twoPanes();
  const [seen] = await stored();
  if (!seen) throw new Error("There is no quote");
  await other.saveDraft(theirs, other.basis);
  const before = workbook.state;
  expect(codeOf(await createQuoteDeletion(QUOTES).deleteQuote(seen, true))).toBe(
    "changedElsewhere",
  );
  expect(workbook.state).toBe(before);
});

it("keeps settings in one part where two people have left two", async () => {
  const { workbook } = startQuotes();
  const store = createQuoteStore(QUOTES);
  await store.saveSettings('{"a":1}');
  const [part] = workbook.state.customXmlParts;
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(part?.xml ?? "");
    await context.sync();
  });
  expect(await store.readSettings()).toEqual({ ok: true, value: ['{"a":1}', '{"a":1}'] });
  expect(await store.saveSettings('{"a":2}')).toMatchObject({ ok: true });
  expect(await store.readSettings()).toEqual({ ok: true, value: ['{"a":2}'] });
  expect(workbook.state.customXmlParts).toHaveLength(1);
});

it.each([
  ["that another pane has changed since", '{"a":2}'],
  ["that another pane has deleted since", undefined],
])("never overwrites settings %s", async (_, theirs) => {
  const { workbook } = startQuotes();
  const store = createQuoteStore(QUOTES);
  await store.saveSettings('{"a":1}');
  await store.saveSettings(theirs, ['{"a":1}']);
  const before = workbook.state;
  for (const text of ['{"a":3}', undefined]) {
    const saved = await store.saveSettings(text, ['{"a":1}']);
    expect(saved).toMatchObject({ error: { code: "changedElsewhere" } });
  }
  expect(workbook.state).toBe(before);
});
