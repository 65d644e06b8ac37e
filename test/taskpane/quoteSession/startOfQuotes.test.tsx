/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { QuoteDocument } from "../../../src/quote";
import {
  noteSaved,
  recallDrafts,
  rememberDraft,
} from "../../../src/taskpane/quoteSession/draft/draft";
import type { PaneQuotes } from "../../../src/taskpane/environment/paneQuotes";
import type { TextStorage } from "../../../src/taskpane/environment/storage";
import { memoryStorage } from "../../support/memoryStorage";
import { fakeStore, savedDraft, sampleQuote } from "./fakeStore";
import { openQuote } from "./openQuote";

const PATIENTLY = { timeout: 20_000 };
const HOUR = 3_600_000;

const document = sampleQuote();
const edited = sampleQuote({ number: "AN-2026-0043" });
const elsewhere = sampleQuote({ number: "AN-2026-0044" });
const foreign = sampleQuote({
  id: "quote2",
  number: "AN-A",
  customer: { ...document.customer, company: "Kunde A" },
});

/** A machine with a draft, and what it last kept of it in a workbook. */
function machineWith(draft: QuoteDocument, saved?: QuoteDocument): TextStorage {
  const storage = memoryStorage();
  rememberDraft({ document: draft, typed: {} }, storage, Date.now() - 3 * HOUR);
  if (saved) noteSaved(saved, storage);
  return storage;
}

async function openAndWait(options: Parameters<typeof openQuote>[0]) {
  const pane = await openQuote(options);
  await screen.findByRole("group", { name: /^(Bearbeiten|Editing)$/ }, PATIENTLY);
  return pane;
}

const number = () => screen.getByRole("textbox", { name: "Angebotsnummer" });
const button = (name: string) => screen.findByRole("button", { name }, PATIENTLY);
const said = (text: RegExp | string) => screen.findByText(text, {}, PATIENTLY);
const saved = ({ saved: quotes }: ReturnType<typeof fakeStore>) =>
  quotes.map((each) => each.document.number);

describe("before a quote is opened", () => {
  it("the workbook is read, and the pane says so", async () => {
    let answer: (() => void) | undefined;
    const { quotes } = fakeStore([savedDraft(document)]);
    const slow: PaneQuotes = {
      ...quotes,
      savedQuotes: async () => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return { ok: true, value: { quotes: [savedDraft(document)], unreadable: [] } };
      },
    };
    await openQuote({ quotes: slow, storage: machineWith(foreign) });
    expect(await screen.findByText("Die Angebote dieser Mappe werden gelesen …")).toBeVisible();
    expect(screen.queryByRole("textbox", { name: "Angebotsnummer" })).toBeNull();
    answer?.();
    expect(await screen.findByDisplayValue("AN-2026-0042")).toBeVisible();
  });

  it("says why that failed, and tries again", async () => {
    const store = fakeStore([savedDraft(document)]);
    store.refuse("savedQuotes", { code: "cellEditMode" });
    const { user } = await openQuote({ quotes: store.quotes });
    expect(
      await screen.findByText(/konnten nicht gelesen werden.*gerade eine Zelle/),
    ).toBeVisible();
    store.allow("savedQuotes");
    await user.click(await button("Noch einmal versuchen"));
    expect(await screen.findByDisplayValue("AN-2026-0042")).toBeVisible();
  });

  it("goes on without the workbook, of which it then touches nothing, and comes back to it", async () => {
    const store = fakeStore([savedDraft(document)]);
    store.refuse("savedQuotes");
    const { user } = await openQuote({ quotes: store.quotes, storage: machineWith(foreign) });
    await user.click(await button("Ohne die Mappe weiter"));
    expect(await screen.findByDisplayValue("AN-A")).toBeVisible();
    await user.type(number(), "-1");
    await user.click(await button("Angebote"));
    expect(await screen.findByText(/nur, was auf diesem Gerät liegt/)).toBeVisible();
    await user.keyboard("{Escape}");
    expect(store.asked).toEqual(["savedQuotes"]);
    store.allow("savedQuotes");
    await user.click(await button("Mappe noch einmal lesen"));
    expect(await screen.findByDisplayValue("AN-2026-0042")).toBeVisible();
    expect(await screen.findByText(/AN-A-1, Kunde A/, {}, PATIENTLY)).toBeVisible();
  });
});

describe("the quote of another workbook", () => {
  it("is not opened and not written, but offered by customer, number and age", async () => {
    const store = fakeStore();
    const { user } = await openAndWait({ quotes: store.quotes, storage: machineWith(foreign) });
    expect(number()).not.toHaveValue("AN-A");
    expect(await said(/AN-A, Kunde A \(vor 3 Stunden geändert\)/)).toBeVisible();
    await user.clear(number());
    await user.type(number(), "AN-B");
    await waitFor(() => expect(saved(store)).toEqual(["AN-B"]), PATIENTLY);
  });

  it("is opened here when the user wants it, and then kept here", async () => {
    const store = fakeStore([savedDraft(document)]);
    const { user } = await openAndWait({ quotes: store.quotes, storage: machineWith(foreign) });
    await user.click(await button("Hier öffnen"));
    expect(number()).toHaveValue("AN-A");
    expect(screen.queryByText(/Auf diesem Gerät liegt/)).toBeNull();
    expect(screen.getByRole("heading", { name: "Angebot erstellen" })).toHaveFocus();
    await waitFor(() => expect(saved(store)).toEqual(["AN-2026-0042", "AN-A"]), PATIENTLY);
  });

  it("is discarded, and comes back", async () => {
    const storage = machineWith(foreign);
    const { user } = await openAndWait({ quotes: fakeStore().quotes, storage });
    await user.click(await button("Verwerfen"));
    expect(screen.getByText("Der Entwurf ist verworfen: AN-A, Kunde A.")).toBeVisible();
    expect(recallDrafts(storage)).toEqual([]);
    await user.click(await button("Verwerfen rückgängig"));
    expect(recallDrafts(storage)).toMatchObject([{ document: { id: "quote2" } }]);
    expect(await button("Hier öffnen")).toBeVisible();
  });

  it("is left, and not asked about again, but stays in the list", async () => {
    const storage = machineWith(foreign);
    const first = await openAndWait({ quotes: fakeStore().quotes, storage });
    await first.user.click(await button("Liegen lassen"));
    first.unmount();
    const { user } = await openAndWait({ quotes: fakeStore().quotes, storage });
    expect(screen.queryByText(/Auf diesem Gerät liegt/)).toBeNull();
    await user.click(await button("Angebote"));
    expect(await screen.findByText(/Auf diesem Gerät liegt ein Entwurf/)).toBeVisible();
  });

  it("is not asked about once its workbook was seen to have been saved", async () => {
    const storage = machineWith(foreign, foreign);
    const first = await openAndWait({ quotes: fakeStore([savedDraft(foreign)]).quotes, storage });
    expect(number()).toHaveValue("AN-A");
    first.unmount();
    await openAndWait({ quotes: fakeStore([savedDraft(document)]).quotes, storage });
    expect(number()).toHaveValue("AN-2026-0042");
    expect(screen.queryByText(/Auf diesem Gerät liegt/)).toBeNull();
  });
});

describe("a quote that workbook and machine both have", () => {
  it("is opened as the machine has it, when the workbook has what was last kept", async () => {
    const store = fakeStore([savedDraft(document)]);
    const { user } = await openAndWait({
      quotes: store.quotes,
      storage: machineWith(edited, document),
    });
    expect(number()).toHaveValue("AN-2026-0043");
    expect(screen.queryByText(/Auf diesem Gerät liegt/)).toBeNull();
    expect(screen.getByText(/gesichert, aber noch nicht in der Mappe/)).toBeVisible();
    // Nothing is written because the pane was opened, since writing can cost the steps that Excel can undo.
    await user.click(await button("Angebote"));
    await said("Angebote in dieser Mappe");
    expect(store.asked).toEqual(["savedQuotes", "savedQuotes"]);
    await user.click(await button("Zurück zum Angebot"));
    await user.type(number(), "x");
    await waitFor(() => expect(saved(store)).toEqual(["AN-2026-0043x"]), PATIENTLY);
  });

  it("is opened as the workbook has it, when that was changed elsewhere; the other stays on offer", async () => {
    const store = fakeStore([savedDraft(elsewhere)]);
    const storage = machineWith(edited, document);
    const first = await openAndWait({ quotes: store.quotes, storage });
    expect(number()).toHaveValue("AN-2026-0044");
    expect(await said(/ein anderer Stand von AN-2026-0043, Kunde AG/)).toBeVisible();
    // Editing the one does not take the other away, not even after the pane was closed.
    await first.user.type(number(), "x");
    await waitFor(() => expect(saved(store)).toEqual(["AN-2026-0044x"]), PATIENTLY);
    first.unmount();
    const { user } = await openAndWait({ quotes: store.quotes, storage });
    expect(number()).toHaveValue("AN-2026-0044x");
    await user.click(await button("Diesen Stand öffnen"));
    expect(number()).toHaveValue("AN-2026-0043");
    await waitFor(() => expect(saved(store)).toEqual(["AN-2026-0043"]), PATIENTLY);
    // The state of the workbook is not lost either.
    expect(
      recallDrafts(storage)
        .map((each) => each.document.number)
        .sort(),
    ).toEqual(["AN-2026-0043", "AN-2026-0044x"]);
  });

  it("is not opened when a later revision has superseded it, but may become a quote of its own", async () => {
    const second = sampleQuote({ revision: 2 });
    const store = fakeStore([savedDraft(document, { isSuperseded: true }), savedDraft(second)]);
    const { user } = await openAndWait({ quotes: store.quotes, storage: machineWith(edited) });
    expect(number()).toHaveValue("AN-2026-0042");
    await user.click(await button("Als neues Angebot öffnen"));
    await waitFor(() => expect(store.saved).toHaveLength(3), PATIENTLY);
    expect(store.documentsOf("quote1")).toEqual([document, second]);
  });

  it("is opened from the workbook when the machine has none", async () => {
    await openAndWait({ quotes: fakeStore([savedDraft(foreign), savedDraft(document)]).quotes });
    expect(number()).toHaveValue("AN-2026-0042");
  });
});

describe("keeping", () => {
  it("does nothing for a quote that nobody has changed", async () => {
    const store = fakeStore([savedDraft(document)]);
    const storage = memoryStorage();
    const { user, unmount } = await openAndWait({ quotes: store.quotes, storage });
    await user.click(await button("Neues Angebot"));
    await user.click(await button("Neues Angebot"));
    window.dispatchEvent(new Event("pagehide"));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    unmount();
    expect(store.asked.filter((each) => each.startsWith("saveDraft"))).toEqual([]);
    expect(recallDrafts(storage)).toEqual([]);
  });

  it("does not wait when the page goes away", async () => {
    const store = fakeStore();
    const { user } = await openAndWait({ quotes: store.quotes });
    await user.clear(number());
    await user.type(number(), "AN-9");
    window.dispatchEvent(new Event("pagehide"));
    await waitFor(() => expect(saved(store)).toEqual(["AN-9"]), { timeout: 500 });
  });

  it("says that it failed until it has succeeded", async () => {
    const store = fakeStore();
    store.refuse("saveDraft");
    const { user } = await openAndWait({ quotes: store.quotes });
    await user.type(number(), "1");
    expect(await screen.findByText(/noch nicht in der Mappe/, {}, PATIENTLY)).toBeVisible();
    store.allow("saveDraft");
    await user.type(number(), "2");
    await waitFor(
      () => expect(screen.queryByText(/noch nicht in der Mappe/)).toBeNull(),
      PATIENTLY,
    );
    expect(store.saved).toHaveLength(1);
  });
});

describe("a new quote", () => {
  it("leaves the one before as it was, with its steps to be undone", async () => {
    const store = fakeStore([savedDraft(document)]);
    const { user } = await openAndWait({ quotes: store.quotes });
    await user.type(number(), "x");
    await user.click(await button("Neues Angebot"));
    expect(number()).not.toHaveValue("AN-2026-0042x");
    expect(await button("Rückgängig")).toHaveAttribute("aria-disabled", "true");
    await waitFor(() => expect(saved(store)).toEqual(["AN-2026-0042x"]), PATIENTLY);
    await user.click(await button("Zum vorigen zurück"));
    expect(number()).toHaveValue("AN-2026-0042x");
    await user.click(await button("Rückgängig"));
    expect(number()).toHaveValue("AN-2026-0042");
  });

  it("has a number that no quote of the workbook has", async () => {
    const year = new Date().getFullYear();
    const store = fakeStore();
    const { user } = await openAndWait({ quotes: store.quotes });
    expect(number()).toHaveValue(`AN-${year}-0001`);
    await user.type(screen.getByRole("textbox", { name: "PBX-Benutzer" }), "5");
    await user.click(await button("Neues Angebot"));
    expect(number()).toHaveValue(`AN-${year}-0002`);
  });
});

it("begins with another quote after a defect, without losing the one", async () => {
  const storage = machineWith(edited, document);
  storage.write("quoteDraft.avoided", "quote1.1");
  const store = fakeStore([savedDraft(document), savedDraft(foreign)]);
  const { user } = await openAndWait({ quotes: store.quotes, storage });
  expect(number()).toHaveValue("AN-A");
  await user.click(await button("Angebote"));
  await user.click(await button("Öffnen: AN-2026-0042"));
  expect(number()).toHaveValue("AN-2026-0043");
  expect(storage.read("quoteDraft.avoided")).toBeUndefined();
});

it("speaks English", async () => {
  const quotes = fakeStore().quotes;
  await openAndWait({ language: "en", quotes, storage: machineWith(foreign) });
  expect(await said(/AN-A, Kunde A \(changed 3 hours ago\)/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Open here" })).toBeVisible();
});
