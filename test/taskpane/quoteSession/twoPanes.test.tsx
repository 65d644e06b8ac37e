/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { QuoteDocument } from "../../../src/quote";
import { officeQuotes } from "../../../src/taskpane/quoteSession/officeQuotes";
import { recallDrafts } from "../../../src/taskpane/quoteSession/draft/draft";
import { createQuoteDeletion } from "../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteStore } from "../../../src/workbook/quoteStore/quoteStore";
import { NEW_QUOTE, xmlOf } from "../../../src/workbook/quoteStore/storedPart";
import { basisOf } from "../../../src/workbook/ports/quotes/storedState";
import { memoryStorage } from "../../support/memoryStorage";
import { QUOTES, sampleDocument, startQuotes } from "../../workbook/quoteSheet/support/quoteHost";
import { openQuote } from "./openQuote";

const PATIENTLY = { timeout: 30_000 };
const document = sampleDocument({ validity: { kind: "subjectToChange" } });

/** The pane with a quote of the workbook, and a colleague who has read the same. */
async function besideColleague() {
  const { workbook } = startQuotes();
  const quotes = officeQuotes("FLUX");
  await quotes.writeQuote?.({ document, isLive: true, target: { kind: "newSheet" } });
  const colleague = createQuoteStore(QUOTES);
  const [read] = await stored();
  const basis = basisOf(read);
  const storage = memoryStorage();
  const { user } = await openQuote({ quotes, storage });
  const number = await screen.findByDisplayValue("AN-2026-0042", {}, PATIENTLY);
  return { workbook, colleague, basis, storage, user, number };
}

async function stored() {
  const saved = await createQuoteStore(QUOTES).savedQuotes();
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value.quotes;
}

async function colleagueDeletes(): Promise<void> {
  const [seen] = await stored();
  if (seen) await createQuoteDeletion(QUOTES).deleteQuote(seen, false);
}

const button = (name: string) => screen.findByRole("button", { name }, PATIENTLY);
const said = (text: RegExp) => screen.findByText(text, {}, PATIENTLY);
const change = (more: Partial<QuoteDocument>): QuoteDocument => ({ ...document, ...more });

it("takes over what a colleague has changed when it keeps its own change, and says so", async () => {
  const { colleague, basis, user, number } = await besideColleague();
  await colleague.saveDraft(change({ interval: "yearly" }), basis);
  await user.type(number, "-A");

  expect(await said(/auch an anderer Stelle geändert/)).toBeVisible();
  const both = { number: "AN-2026-0042-A", interval: "yearly" };
  await waitFor(async () => expect((await stored())[0]?.document).toMatchObject(both), PATIENTLY);
  await user.click(await button("Rückgängig"));
  await waitFor(
    async () =>
      expect((await stored())[0]?.document).toMatchObject({ ...both, number: document.number }),
    PATIENTLY,
  );
});

it("asks about what two people have stored of one revision as soon as it is opened, and loses neither", async () => {
  startQuotes();
  const quotes = officeQuotes("FLUX");
  await quotes.writeQuote?.({ document, isLive: true, target: { kind: "newSheet" } });
  const [read] = await stored();
  if (!read) throw new Error("Nothing is stored.");
  const twin = { ...NEW_QUOTE, written: read.written, document: change({ number: "AN-9" }) };
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xmlOf(twin));
    await context.sync();
  });
  const { user } = await openQuote({ quotes, storage: memoryStorage() });

  await user.click(await screen.findByRole("radio", { name: /: AN-9$/ }, PATIENTLY));
  expect(await stored()).toMatchObject([{ document, twins: [{ document: { number: "AN-9" } }] }]);
  await user.click(await button("So übernehmen"));
  await waitFor(
    async () => expect(await stored()).toMatchObject([{ document: { number: "AN-9" }, twins: [] }]),
    PATIENTLY,
  );
});

it("asks about two drafts of one revision that were never written, too", async () => {
  startQuotes();
  const quotes = officeQuotes("FLUX");
  await createQuoteStore(QUOTES).saveDraft(document);
  await Excel.run(async (context) => {
    const twin = { ...NEW_QUOTE, document: change({ number: "AN-9" }) };
    context.workbook.customXmlParts.add(xmlOf(twin));
    await context.sync();
  });
  await openQuote({ quotes, storage: memoryStorage() });
  expect(await screen.findByRole("radio", { name: /: AN-9$/ }, PATIENTLY)).not.toBeChecked();
  expect(await stored()).toMatchObject([{ document, twins: [{ document: { number: "AN-9" } }] }]);
});

it("asks what holds where both have changed the same, and writes nothing of it before", async () => {
  const { workbook, colleague, basis, user, number } = await besideColleague();
  await colleague.saveDraft(change({ number: "AN-9" }), basis);
  const before = workbook.state;
  await user.type(number, "-A");

  expect(await said(/^Hier und an anderer Stelle geändert$/)).toBeVisible();
  expect(screen.getByRole("radio", { name: "Hier: AN-2026-0042-A" })).not.toBeChecked();
  expect(screen.getByRole("radio", { name: "An anderer Stelle: AN-9" })).not.toBeChecked();
  await user.click(await button("Blatt aktualisieren"));
  expect(await said(/inzwischen an anderer Stelle geändert/)).toBeVisible();
  expect(workbook.state).toBe(before);

  await user.click(screen.getByRole("radio", { name: "Hier: AN-2026-0042-A" }));
  await user.click(await button("So übernehmen"));
  await waitFor(
    async () => expect((await stored())[0]?.document.number).toBe("AN-2026-0042-A"),
    PATIENTLY,
  );
});

it("does not write back what a colleague has deleted; it becomes a quote of its own if wanted", async () => {
  const { workbook, user, number } = await besideColleague();
  await colleagueDeletes();
  const before = workbook.state;
  await user.type(number, "-A");

  expect(await said(/an anderer Stelle gelöscht: AN-2026-0042-A/)).toBeVisible();
  expect(workbook.state).toBe(before);
  await user.click(await button("Als neues Angebot sichern"));
  await waitFor(
    async () =>
      expect(await stored()).toMatchObject([
        { document: { number: "AN-2026-0042-A", revision: 1 } },
      ]),
    PATIENTLY,
  );
  expect((await stored())[0]?.document.id).not.toBe(document.id);
});

it("discards what a colleague has deleted if wanted", async () => {
  const { user, storage, number } = await besideColleague();
  await colleagueDeletes();
  await user.type(number, "-A");
  await user.click(await button("Verwerfen"));
  expect(await screen.findByDisplayValue(/^AN-\d{4}-\d+$/, {}, PATIENTLY)).toBeVisible();
  expect(recallDrafts(storage)).toEqual([]);
  expect(await stored()).toEqual([]);
});

it("writes no revision that a colleague has replaced; its changes go into the later one", async () => {
  const { workbook, colleague, basis, user, number } = await besideColleague();
  await colleague.saveRevision(change({ revision: 2, date: "2026-03-01" }), basis);
  const before = workbook.state;
  await user.type(number, "-A");

  expect(await said(/Revision 2 hat diese an anderer Stelle ersetzt/)).toBeVisible();
  expect(workbook.state).toBe(before);
  await user.click(await button("In Revision 2 übernehmen"));
  await waitFor(
    async () =>
      expect(await stored()).toMatchObject([
        { document: { revision: 1, number: "AN-2026-0042" }, isSuperseded: true },
        { document: { revision: 2, number: "AN-2026-0042-A", date: "2026-03-01" } },
      ]),
    PATIENTLY,
  );
});

it("writes nothing while nobody changes anything, whatever is looked at", async () => {
  const { workbook, user } = await besideColleague();
  const before = workbook.state.customXmlParts;
  await user.click(await button("Angebote"));
  await user.click(await button("Zurück zum Angebot"));
  await user.click(await button("Einstellungen"));
  await user.click(await button("Zurück zum Angebot"));
  window.dispatchEvent(new Event("pagehide"));
  await stored();
  expect(workbook.state.customXmlParts).toBe(before);
});

describe("two drafts of one revision that is not open yet are asked about as soon as it is opened", () => {
  const other = { ...change({ number: "AN-OTHER" }), id: "other", date: "2027-01-01" };

  async function besideTwins(written = false) {
    startQuotes();
    const quotes = officeQuotes("FLUX");
    if (written)
      await quotes.writeQuote?.({ document, isLive: true, target: { kind: "newSheet" } });
    else await createQuoteStore(QUOTES).saveDraft(document);
    await createQuoteStore(QUOTES).saveDraft(other);
    const read = (await stored()).find((each) => each.document.id === document.id);
    await Excel.run(async (context) => {
      const twin = { ...NEW_QUOTE, written: read?.written, document: change({ number: "AN-9" }) };
      context.workbook.customXmlParts.add(xmlOf(twin));
      await context.sync();
    });
    const { user } = await openQuote({ quotes, storage: memoryStorage() });
    await screen.findByDisplayValue("AN-OTHER", {}, PATIENTLY);
    await user.click(await button("Angebote"));
    return { user };
  }

  it("from the list", async () => {
    const { user } = await besideTwins();
    await user.click(await button("Öffnen: AN-2026-0042"));
    expect(await screen.findByRole("radio", { name: /: AN-9$/ }, PATIENTLY)).not.toBeChecked();
  });

  it("from what its sheet says", async () => {
    const { user } = await besideTwins(true);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Angebot AN-2026-0042");
      const used = sheet.getUsedRange().load("values");
      await context.sync();
      const row = 1 + used.values.findIndex((cells) => cells.includes("flux:line:a"));
      sheet.getRange(`F${row}`).values = [[9]];
      await context.sync();
    });
    await user.click(await button("Mehr: AN-2026-0042"));
    await user.click(await button("Kopie für den Kunden: AN-2026-0042"));
    await user.click(await button("Ansehen und übernehmen"));
    expect(await screen.findByRole("radio", { name: /: AN-9$/ }, PATIENTLY)).not.toBeChecked();
  });
});
