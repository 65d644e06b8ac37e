/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { rememberDraft, recallDrafts } from "../../../src/taskpane/quoteSession/draft/draft";
import { memoryStorage } from "../../support/memoryStorage";
import { savedDraft, savedInSheet, sampleQuote } from "../quoteSession/fakeStore";
import { another, cards, document, number, openList, said, second } from "../quoteSession/openList";

describe("the screen", () => {
  it("has the focus on its heading, and gives it back on the way back", async () => {
    const { user, press } = await openList([savedDraft(document)]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Angebote" })).toHaveFocus();
    await press("Angebote");
    await press("Zurück zum Angebot");
    expect(screen.getByRole("button", { name: "Angebote" })).toHaveFocus();
  });

  it("says that there is nothing yet", async () => {
    const { press } = await openList([]);
    expect(await said("In dieser Mappe ist noch kein Angebot.")).toBeVisible();
    await press("Neues Angebot");
    expect(screen.getByRole("heading", { name: "Angebot erstellen" })).toHaveFocus();
  });

  it("says why it cannot be read, and tries again", async () => {
    const { store, user, press } = await openList([savedDraft(document)]);
    await user.keyboard("{Escape}");
    store.refuse("savedQuotes", { code: "cellEditMode" });
    await press("Angebote");
    expect(await said(/konnten nicht gelesen werden.*gerade eine Zelle/)).toBeVisible();
    store.allow("savedQuotes");
    await press("Noch einmal versuchen");
    await waitFor(() => expect(screen.queryByText(/konnten nicht gelesen/)).toBeNull());
  });

  it("shows what cannot be read and what that means", async () => {
    await openList([], {
      unreadable: [
        { partId: "{1}", reason: "newerSchema" },
        { partId: "{2}", reason: "notADocument" },
      ],
    });
    expect(screen.getByText(/^2 Angebote dieser Mappe können nicht gelesen/)).toBeVisible();
    expect(screen.getByText(/Aktualisieren Sie FLUX/)).toBeVisible();
    expect(screen.getByText(/^Beschädigt/)).toBeVisible();
  });
});

describe("a quote in the list", () => {
  it("shows number, customer, day, sums and states, the newest first", async () => {
    const copies = [{ sheet: "Angebot (2)", address: "A1:L40" }];
    const forms = [{ sheet: "Formular", address: "A1:F30" }];
    await openList([
      savedDraft(another),
      savedInSheet(document, { written: another, copies, forms }),
    ]);
    const [first, last] = cards();
    expect(first).toMatch(/AN-2026-0042Kunde AG15\.01\.2026im Monat89,50\s€/);
    expect(first).toMatch(/geöffnetim Blatt „Angebot AN-2026-0042“seit dem Schreiben geändert/);
    expect(first).toContain("Kopie von AN-2026-0042 auf Blatt „Angebot (2)“");
    expect(first).toContain("Formular ausgefüllt auf Blatt „Formular“");
    expect(last).toMatch(/AN-7.*Entwurfabgelaufen am 31\.12\.2025/);
  });

  it("is found by a search when there are more than seven", async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        savedDraft(sampleQuote({ id: `q${index}`, number: `AN-${index + 1}` })),
      );
    const { user } = await openList(many(8));
    const search = screen.getByRole("searchbox", { name: "Angebote durchsuchen" });
    await user.type(search, "an-8");
    expect(cards()).toEqual([expect.stringContaining("AN-8")]);
    expect(screen.getByText("1 von 8 Angeboten")).toBeVisible();
    await user.type(search, "9");
    expect(screen.getByText("Kein Angebot passt dazu.")).toBeVisible();
  });

  it("has no search while there are seven", async () => {
    const seven = Array.from({ length: 7 }, (_, index) =>
      savedDraft(sampleQuote({ id: `q${index}` })),
    );
    await openList(seven);
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("has its earlier revisions with it, which are never edited", async () => {
    const { press } = await openList([
      savedInSheet(document, { isSuperseded: true }),
      savedDraft(second),
    ]);
    expect(cards()).toHaveLength(1);
    await press("1 frühere Revision");
    expect(await said(/wird nicht mehr bearbeitet/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Öffnen: AN-2026-0042" })).toBeNull();
    await press("Mehr: AN-2026-0042");
    expect(screen.queryByRole("button", { name: "Neue Revision: AN-2026-0042" })).toBeNull();
    for (const action of ["Blatt zeigen", "Kopie für den Kunden", "Löschen"]) {
      expect(screen.getByRole("button", { name: `${action}: AN-2026-0042` })).toBeVisible();
    }
  });
});

it("shows what this machine has beside the workbook, to be opened or discarded", async () => {
  const storage = memoryStorage();
  rememberDraft({ document: another, typed: {} }, storage);
  const { press } = await openList([savedDraft(document)], { storage });
  await press("Verwerfen: AN-7");
  expect(recallDrafts(storage)).toEqual([]);
  await press("Verwerfen rückgängig");
  await press("Hier öffnen: AN-7");
  expect(number()).toHaveValue("AN-7");
});

it("speaks English", async () => {
  await openList([savedInSheet(document)], { language: "en" });
  const card = within(screen.getByRole("list", { name: "Quotes" })).getByRole("listitem");
  expect(card).toHaveTextContent(/Kunde AG.*15\/01\/2026.*per month.*€89\.50.*in sheet/);
  expect(screen.getByRole("button", { name: "Go on editing: AN-2026-0042" })).toBeVisible();
});
