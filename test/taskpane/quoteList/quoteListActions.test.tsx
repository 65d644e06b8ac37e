/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { rememberDraft, recallDrafts } from "../../../src/taskpane/quoteSession/draft/draft";
import { todayHere } from "../../../src/clock/clock";
import { memoryStorage } from "../../support/memoryStorage";
import { savedDraft, savedInSheet, sampleQuote } from "../quoteSession/fakeStore";
import {
  another,
  cards,
  document,
  number,
  openList,
  PATIENTLY,
  said,
  second,
} from "../quoteSession/openList";

const today = todayHere();

describe("an action", () => {
  it("opens a quote as it was last edited here", async () => {
    const { press, storage, store } = await openList([savedDraft(another), savedDraft(document)]);
    await press("Öffnen: AN-7");
    expect(number()).toHaveValue("AN-7");
    expect(screen.getByRole("heading", { name: "Angebot erstellen" })).toHaveFocus();
    expect(store.asked.filter((each) => each.startsWith("save"))).not.toContain("saveDraft AN-7 1");
    expect(recallDrafts(storage)).toEqual([]);
  });

  it("shows sheets, copies and filled forms", async () => {
    const copies = [{ sheet: "Angebot (2)", address: "A1:L40" }];
    const { press, store } = await openList([savedInSheet(document, { copies })]);
    await press("Blatt zeigen: AN-2026-0042");
    await press("Kopie zeigen: Angebot (2)");
    await waitFor(() => expect(store.asked).toContain("showQuote Angebot (2)"));
    expect(store.asked).toContain("showQuote Angebot AN-2026-0042");
    store.refuse("showQuote", { code: "cellsGone", sheet: "Angebot (2)" });
    await press("Kopie zeigen: Angebot (2)");
    expect(await screen.findAllByText(/gibt es unter diesem Namen nicht mehr/)).not.toEqual([]);
    store.allow("showQuote");
    store.sheetNow = "Kunde";
    await press("Blatt zeigen: AN-2026-0042");
    expect(await screen.findAllByText(/heißt jetzt „Kunde“/)).not.toEqual([]);
  });

  it("begins the next revision of today, valid for as long, and keeps what was sent", async () => {
    const sent = sampleQuote({ validity: { kind: "bindingUntil", day: "2026-01-25" } });
    const changed = { ...sent, interval: "yearly" } as const;
    const { press, store, user } = await openList([savedInSheet(changed, { written: sent })]);
    await press("Mehr: AN-2026-0042");
    await press("Neue Revision: AN-2026-0042");
    await waitFor(() => expect(number()).toHaveAccessibleDescription("Revision 2"), PATIENTLY);
    await waitFor(() => expect(store.documentsOf("quote1")[0]).toEqual(sent), PATIENTLY);
    const [first, next] = store.saved;
    expect(first).toMatchObject({ isSuperseded: true });
    expect(next).toMatchObject({
      isSuperseded: false,
      document: { number: "AN-2026-0042", revision: 2, date: today, interval: "yearly" },
    });
    const until = next?.document.validity;
    const length = Date.parse(until?.kind === "bindingUntil" ? until.day : "") - Date.parse(today);
    expect(length).toBe(10 * 86_400_000);
    // Typing goes to the new revision only.
    await user.type(number(), "x");
    await waitFor(
      () =>
        expect(store.documentsOf("quote1").map((each) => each.number)).toEqual([
          "AN-2026-0042",
          "AN-2026-0042x",
        ]),
      PATIENTLY,
    );
  });

  it("changes nothing when the next revision cannot be kept", async () => {
    const { press, store } = await openList([savedInSheet(document)]);
    store.refuse("saveRevision");
    await press("Mehr: AN-2026-0042");
    await press("Neue Revision: AN-2026-0042");
    expect(await screen.findAllByText(/Excel lässt hier keine Änderung zu/)).not.toEqual([]);
    expect(store.saved).toEqual([savedInSheet(document)]);
  });

  it("duplicates a superseded revision as a quote of its own with the next number", async () => {
    const { press, store } = await openList([
      savedInSheet({ ...document, number: "changed" }, { written: document, isSuperseded: true }),
      savedDraft(second),
    ]);
    await press("1 frühere Revision");
    await press("Mehr: AN-2026-0042");
    await press("Als neues Angebot duplizieren: AN-2026-0042");
    const next = `AN-${today.slice(0, 4)}-`;
    expect(number()).toHaveProperty("value", expect.stringContaining(next));
    await waitFor(() => expect(store.saved).toHaveLength(3), PATIENTLY);
    expect(store.saved.at(-1)).toMatchObject({
      place: undefined,
      document: { revision: 1, date: today, sites: document.sites },
    });
    expect(store.saved.at(-1)?.document.id).not.toBe("quote1");
  });

  it("makes a copy for the customer of the newest state", async () => {
    const { press, store, user } = await openList([savedInSheet(document)]);
    await user.keyboard("{Escape}");
    await user.type(number(), "x");
    await press("Angebote");
    await press("Mehr: AN-2026-0042x");
    await press("Kopie für den Kunden: AN-2026-0042x");
    expect(await screen.findAllByText("Die Kopie mit Werten steht im Blatt „Kopie“.")).not.toEqual(
      [],
    );
    const saved = store.asked.indexOf("saveDraft AN-2026-0042x 1");
    expect(saved).toBeGreaterThan(0);
    expect(store.asked.indexOf("copyForCustomer quote1 1")).toBeGreaterThan(saved);
    store.refuse("copyForCustomer", { code: "workbookProtected" });
    await press("Kopie für den Kunden: AN-2026-0042x");
    expect(await screen.findAllByText(/^Die Mappe ist geschützt/)).not.toEqual([]);
  });
});

it("copies no quote for the customer while something is wrong with it", async () => {
  const { press, store } = await openList([savedInSheet({ ...document, sites: [] })]);
  await press("Mehr: AN-2026-0042");
  await press("Kopie für den Kunden: AN-2026-0042");
  expect(await screen.findAllByText("Beheben Sie zuerst die Fehler der Prüfung.")).not.toEqual([]);
  expect(store.asked).not.toContain("copyForCustomer quote1 1");
});

describe("deleting", () => {
  it("brings the quote back by the button that has the focus, even from another screen", async () => {
    const storage = memoryStorage();
    rememberDraft({ document, typed: { a: { text: "?", isReadable: false } } }, storage);
    const { press, store, user } = await openList([savedDraft(another), savedDraft(document)], {
      storage,
    });
    await press("Mehr: AN-2026-0042");
    await press("Löschen: AN-2026-0042");
    expect(await said("Gelöscht: AN-2026-0042.")).toBeVisible();
    expect(store.saved).toEqual([savedDraft(another)]);
    const undo = screen.getByRole("button", { name: "Löschen rückgängig" });
    await waitFor(() => expect(undo).toHaveFocus());
    // Another quote is open now, and the deleted one is not kept again.
    await user.keyboard("{Escape}");
    expect(number()).toHaveValue("AN-7");
    expect(screen.queryByText(/Auf diesem Gerät/)).toBeNull();
    await press("Angebote");
    await press("Löschen rückgängig");
    expect(await screen.findAllByText("Wieder da: AN-2026-0042.")).not.toEqual([]);
    expect(store.saved.map((each) => each.document)).toEqual([another, document]);
    expect(recallDrafts(storage)).toMatchObject([{ document: { id: "quote1" } }]);
  });

  it("keeps the offer when bringing back fails", async () => {
    const { press, store } = await openList([savedDraft(document)]);
    await press("Mehr: AN-2026-0042");
    await press("Löschen: AN-2026-0042");
    await said("Gelöscht: AN-2026-0042.");
    expect(await said("In dieser Mappe ist noch kein Angebot.")).toBeVisible();
    store.refuse("undo", { code: "tooLittleRoom", address: "A1:L40" });
    await press("Löschen rückgängig");
    expect(await screen.findAllByText(/gebraucht wird A1:L40/)).not.toEqual([]);
    store.allow("undo");
    await press("Löschen rückgängig");
    await waitFor(() => expect(screen.queryByText("Gelöscht: AN-2026-0042.")).toBeNull());
    expect(cards()).toHaveLength(1);
  });

  it("asks before a quote in a sheet is deleted; the sheet stays unless the user wants it to go", async () => {
    const { press, store } = await openList([savedInSheet(document)]);
    await press("Mehr: AN-2026-0042");
    await press("Löschen: AN-2026-0042");
    expect(await said(/Dort steht sonst nichts.*endgültig/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Nur das Angebot löschen" })).toHaveFocus();
    await press("Abbrechen");
    expect(screen.queryByRole("group", { name: "AN-2026-0042 löschen?" })).toBeNull();
    expect(store.saved).toHaveLength(1);

    await press("Löschen: AN-2026-0042");
    await press("Nur das Angebot löschen");
    await said("Gelöscht: AN-2026-0042.");
    expect(store.asked).toContain("deleteQuote AN-2026-0042 1");
    await press("Löschen rückgängig");
    await screen.findAllByText("Wieder da: AN-2026-0042.");

    await press("Mehr: AN-2026-0042");
    await press("Löschen: AN-2026-0042");
    await press("Angebot und Blatt löschen");
    await screen.findAllByText("Das Blatt „Angebot AN-2026-0042“ ist mit gelöscht.");
    expect(store.asked).toContain("deleteQuote AN-2026-0042 1 with sheet without notes");
    store.newSheet = "Angebot AN-2026-0042";
    await press("Löschen rückgängig");
    await screen.findAllByText(
      "Wieder da: AN-2026-0042, neu geschrieben ins Blatt „Angebot AN-2026-0042“.",
    );
  });

  it.each([
    [{ reason: "cell", address: "P7" }, /weil in P7 etwas anderes steht/],
    [{ reason: "referredTo", by: "Budget!B2" }, /weil sich Budget!B2 darauf bezieht/],
    [{ reason: "shared" }, /nicht für dieses Angebot angelegt/],
  ] as const)("says why the sheet stays: %j", async (staysSince, sentence) => {
    const { press, store } = await openList([savedInSheet(document)]);
    store.staysSince = staysSince;
    await press("Mehr: AN-2026-0042");
    await press("Löschen: AN-2026-0042");
    expect(await said(sentence)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Angebot und Blatt löschen" })).toBeNull();
  });

  it("asks to look for notes where this Excel counts none, before a sheet can go", async () => {
    const { press, store } = await openList([savedInSheet(document)]);
    store.mayHaveNotes = true;
    await press("Mehr: AN-2026-0042");
    await press("Löschen: AN-2026-0042");
    expect(await said(/Notizen kann FLUX in diesem Excel nicht sehen.*verloren/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Angebot und Blatt löschen" })).toBeNull();
    await press("Keine Notizen darin: Angebot und Blatt löschen");
    await screen.findAllByText("Das Blatt „Angebot AN-2026-0042“ ist mit gelöscht.");
  });

  it("says that the sheet stayed after all", async () => {
    const { press, store } = await openList([savedInSheet(document)]);
    await press("Mehr: AN-2026-0042");
    await press("Löschen: AN-2026-0042");
    await said(/Dort steht sonst nichts/);
    store.staysSince = { reason: "objects" };
    await press("Angebot und Blatt löschen");
    expect(await screen.findAllByText(/bleibt, weil darin eine Tabelle/)).not.toEqual([]);
  });

  it("reads the list anew when somebody else was quicker", async () => {
    const { press, store } = await openList([savedDraft(document)]);
    store.refuse("deleteQuote", { code: "changedElsewhere" });
    await press("Mehr: AN-2026-0042");
    const before = store.asked.length;
    await press("Löschen: AN-2026-0042");
    expect(await screen.findAllByText(/inzwischen an anderer Stelle geändert/)).not.toEqual([]);
    await waitFor(() => expect(store.asked.slice(before)).toContain("savedQuotes"));
  });

  it("says why it could not be", async () => {
    const { press, store } = await openList([savedDraft(document)]);
    store.refuse("deleteQuote", { code: "workbookProtected" });
    await press("Mehr: AN-2026-0042");
    await press("Löschen: AN-2026-0042");
    expect(await screen.findAllByText(/^Die Mappe ist geschützt/)).not.toEqual([]);
    expect(cards()).toHaveLength(1);
  });

  it("counts revisions on past a deleted one", async () => {
    const { press } = await openList([
      savedInSheet(document, { isSuperseded: true }),
      savedDraft(second),
    ]);
    await press("Mehr: AN-2026-0042, Revision 2");
    await press("Löschen: AN-2026-0042, Revision 2");
    await said("Gelöscht: AN-2026-0042, Revision 2.");
    await press("Schließen");
    await press("Mehr: AN-2026-0042");
    await press("Neue Revision: AN-2026-0042");
    await waitFor(() => expect(number()).toHaveAccessibleDescription("Revision 3"), PATIENTLY);
  });
});
