/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { type QuoteDocument, changeLine, moveLine, removeLine } from "../../../src/quote";
import type {
  SheetQuestion,
  SheetReading,
  UpdateOutcome,
} from "../../../src/workbook/ports/quotes/quotePort";
import { readingKeys } from "../../../src/workbook/ports/quotes/readingKeys";
import { openQuote } from "../quoteSession/openQuote";
import {
  DOCUMENT,
  fakeWorkbook,
  savedQuote,
  UNTOUCHED,
  WRITTEN,
} from "../quoteEditor/writing/fakeWorkbook";
import { bad, button, good, read } from "./readSheet";

const EDITED: SheetReading = {
  ...UNTOUCHED,
  document: changeLine({ ...DOCUMENT, number: "AN-7" }, "a", { quantity: 5 }),
  edits: [
    { address: "J8", lineId: undefined, kind: "quote", before: "AN-2026-0042", after: "AN-7" },
    { address: "F14", lineId: "a", kind: "quantity", before: "2", after: "5" },
  ],
};

const QUESTION: SheetQuestion = {
  id: "unknownProduct:C15",
  address: "C15",
  lineId: "b",
  content: "Pro IWR",
  kind: "unknownProduct",
  choices: [
    { kind: "keepStored", value: "Pro IVR", apply: (document) => document },
    // The nearest is often what was there before; it is not offered twice.
    { kind: "takeNearest", value: "Pro IVR", apply: (document) => document },
    {
      kind: "takeNearest",
      value: "Intercom",
      apply: (document) => changeLine(document, "b", { productId: "intercom" }),
    },
    { kind: "removeLine", value: "Pro IVR", apply: (document) => removeLine(document, "b") },
  ],
};
const ASKED: SheetReading = { ...UNTOUCHED, questions: [QUESTION] };

/** What the field of the quote says, once the pane shows the quote again. */
const shownQuote = () => ({
  number: screen.getByRole<HTMLInputElement>("textbox", { name: "Angebotsnummer" }).value,
  company: screen.queryByRole("heading", { name: "Angebot erstellen" }) !== null,
});

it("says that nobody has changed anything", async () => {
  const { press } = await read({ readings: [good(UNTOUCHED)] });
  expect(await screen.findByText(/Im Blatt „Angebot“ hat niemand etwas geändert/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Übernehmen/ })).toBeNull();
  await press("Zurück zum Angebot");
  expect(shownQuote().company).toBe(true);
});

it("shows line by line what was edited, and leads to the cell", async () => {
  const { press, workbook } = await read({ readings: [good(EDITED)] });
  expect(await screen.findByText("2 Änderungen")).toBeVisible();
  const changes = within(screen.getByRole("region", { name: "Änderungen" }));
  expect(
    changes.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent),
  ).toEqual(["Ganzes Angebot", "Position 1: Call Recording"]);
  expect(changes.getByText("Menge: 2 → 5")).toBeVisible();
  expect(changes.getByText("Angebot: AN-2026-0042 → AN-7")).toBeVisible();
  await press("F14 im Blatt zeigen");
  expect(workbook.asked).toEqual([
    { method: "showQuote", place: { sheet: "Angebot", address: "F14" } },
  ]);
});

it("names no places of a line that stands where it stood, after lines that went the other way", async () => {
  const moved = { address: "C14", kind: "lineMoved", lineId: "a" } as const;
  const edits = [
    { ...moved, before: "1", after: "1" },
    { ...moved, lineId: "b", before: "2", after: "3" },
  ];
  await read({ readings: [good({ ...UNTOUCHED, edits })] });
  expect(await screen.findByText("Verschoben")).toBeVisible();
  expect(screen.getByText("Verschoben: von 2 nach 3")).toBeVisible();
});

it("names the sites between which a line was moved", async () => {
  const [from = ""] = DOCUMENT.sites.map(({ id }) => id);
  const branches = DOCUMENT.sites.map((site) => ({
    ...site,
    id: "s2",
    name: "Filiale",
    lines: [],
  }));
  const twoSites = { ...DOCUMENT, sites: [...DOCUMENT.sites, ...branches] };
  const document = moveLine(twoSites, "a", { siteId: "s2", index: 0 });
  const between = { from, to: "s2" };
  const move = { address: "C14", kind: "lineMoved", lineId: "a", between } as const;
  const edits = [{ ...move, before: "1", after: "2" }];
  await read({ readings: [good({ ...UNTOUCHED, document, edits })] });
  const place = /^Verschoben: von „Zentrale“, Position 1 nach „Filiale“, Position 2$/;
  expect(await screen.findByText(place)).toBeVisible();
});

it("takes everything over in one step that can be undone", async () => {
  const { user, press } = await read({ readings: [good(EDITED)] });
  await press("Übernehmen");
  expect(await screen.findByText(/Die Änderungen stehen jetzt im Angebot/)).toBeVisible();
  expect(await button("Weiter am Angebot")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(shownQuote().number).toBe("AN-7");
  await press("Rückgängig");
  expect(shownQuote().number).toBe("AN-2026-0042");
});

it("brings the sheet up to date with what was seen", async () => {
  const { press, workbook } = await read({ readings: [good(EDITED)], outcomes: [WRITTEN] });
  await press("Übernehmen und Blatt aktualisieren");
  expect(await screen.findByText(/Das Blatt „Angebot“ ist auf dem Stand/)).toBeVisible();
  expect(workbook.asked).toEqual([
    {
      method: "updateQuote",
      document: EDITED.document,
      isLive: true,
      options: { restored: [], seen: readingKeys(EDITED) },
    },
  ]);
});

it("asks what holds where both sides were changed, before anything is taken over", async () => {
  const { press, choose, workbook } = await read({
    readings: [good(EDITED)],
    draft: changeLine(DOCUMENT, "a", { quantity: 7 }),
    outcomes: [WRITTEN],
  });
  const group = await screen.findByRole("radiogroup", {
    name: "Position 1: Call Recording, Menge",
  });
  for (const radio of within(group).getAllByRole("radio")) expect(radio).not.toBeChecked();
  await press("Übernehmen und Blatt aktualisieren");
  expect(workbook.asked).toEqual([]);
  expect(screen.getByText(/Wählen Sie zuerst, was bei dem doppelt/)).toBeVisible();
  await choose("Aus dem Angebot hier: 7");
  await press("Übernehmen und Blatt aktualisieren");
  await screen.findByText(/ist auf dem Stand/);
  expect(workbook.asked).toMatchObject([
    { document: changeLine(EDITED.document, "a", { quantity: 7 }) },
  ]);
});

it("leaves a cell that cannot be understood as it is unless told otherwise", async () => {
  const { press, workbook } = await read({ readings: [good(ASKED)], outcomes: [WRITTEN] });
  expect(await screen.findByText("„Pro IWR“ ist kein Produkt der Preisliste.")).toBeVisible();
  expect(screen.getByRole("radio", { name: "Vorerst so im Blatt lassen" })).toBeChecked();
  expect(screen.getAllByRole("radio")).toHaveLength(4);
  await press("Blatt aktualisieren");
  await screen.findByText(/ist aktualisiert; eine Zelle bleibt vorerst, wie sie ist/);
  expect(workbook.asked).toMatchObject([
    { document: DOCUMENT, options: { restored: [], seen: readingKeys(ASKED) } },
  ]);
});

it.each([
  ["Wie im Angebot: Pro IVR", DOCUMENT],
  ["Gemeint ist: Intercom", changeLine(DOCUMENT, "b", { productId: "intercom" })],
  ["Position löschen", removeLine(DOCUMENT, "b")],
])("does what the user answers: %s", async (answer, document) => {
  const { press, choose, workbook } = await read({ readings: [good(ASKED)], outcomes: [WRITTEN] });
  await choose(answer);
  await press(/Blatt aktualisieren$/);
  await screen.findByText(/ist auf dem Stand/);
  expect(workbook.asked).toMatchObject([{ document, options: { restored: ["C15"] } }]);
});

it("can be told to leave the cell after all", async () => {
  const { press, choose, workbook } = await read({ readings: [good(ASKED)], outcomes: [WRITTEN] });
  await choose("Position löschen");
  await choose("Vorerst so im Blatt lassen");
  await press("Blatt aktualisieren");
  await screen.findByText(/ist aktualisiert/);
  expect(workbook.asked).toMatchObject([{ document: DOCUMENT, options: { restored: [] } }]);
});

it("shows again what was edited meanwhile, and writes nothing before that was seen", async () => {
  const again = { ...ASKED, ...EDITED, questions: [QUESTION] };
  const { press, workbook } = await read({
    readings: [good(EDITED)],
    outcomes: [{ status: "edited", reading: again }, WRITTEN],
  });
  await press("Übernehmen und Blatt aktualisieren");
  expect(await screen.findByText(/Inzwischen wurde im Blatt noch etwas geändert/)).toBeVisible();
  expect(screen.getByText("2 Änderungen und 1 Frage")).toBeVisible();
  await press("Blatt aktualisieren");
  await screen.findByText(/ist aktualisiert/);
  expect(workbook.asked).toMatchObject([
    { options: { seen: readingKeys(EDITED) } },
    { options: { seen: readingKeys(again) } },
  ]);
});

it("says when the sheet could not be updated though the quote has the changes, and tries again", async () => {
  const { press } = await read({
    readings: [good(EDITED)],
    outcomes: [{ status: "failed", problem: { code: "cellEditMode" } }, WRITTEN],
  });
  await press("Übernehmen und Blatt aktualisieren");
  expect(
    await screen.findByText(/das Blatt wurde nicht aktualisiert: In Excel wird/),
  ).toBeVisible();
  expect(screen.getByText("Alle Änderungen stehen schon im Angebot.")).toBeVisible();
  await press("Blatt aktualisieren");
  expect(await screen.findByText(/ist auf dem Stand/)).toBeVisible();
});

it("takes a change over but does not update the sheet while something is wrong with the quote", async () => {
  const wrong: SheetReading = { ...EDITED, document: { ...EDITED.document, sites: [] } };
  const { press, workbook } = await read({ readings: [good(wrong)], outcomes: [WRITTEN] });
  await press("Übernehmen und Blatt aktualisieren");
  expect(
    await screen.findByText(
      /wurde nicht aktualisiert: Beheben Sie zuerst die Fehler der Prüfung\./,
    ),
  ).toBeVisible();
  expect(workbook.asked.filter(({ method }) => method === "updateQuote")).toEqual([]);
});

it("does nothing twice", async () => {
  let answer: (outcome: UpdateOutcome) => void = () => undefined;
  const slow = new Promise<UpdateOutcome>((resolve) => {
    answer = resolve;
  });
  const { press, workbook } = await read({ readings: [good(EDITED)], outcomes: [slow] });
  await press("Übernehmen und Blatt aktualisieren");
  await press("Blatt wird aktualisiert …");
  expect(workbook.asked).toHaveLength(1);
  answer(WRITTEN);
  expect(await screen.findByText(/ist auf dem Stand/)).toBeVisible();
});

it.each([
  [{ code: "quoteNotFound" } as const, /Das Blatt dieses Angebots ist gelöscht/],
  [{ code: "sheetDamaged", address: "A1:L40" } as const, /fehlen Zeilen oder Spalten/],
])("offers to write anew what cannot be read: %j", async (problem, sentence) => {
  const { press, workbook } = await read({ readings: [bad(problem)], outcomes: [WRITTEN] });
  expect(await screen.findByText(sentence)).toBeVisible();
  await press("In ein neues Blatt schreiben");
  expect(await screen.findByText(/Das Angebot steht jetzt im neuen Blatt „Angebot“/)).toBeVisible();
  expect(workbook.asked).toMatchObject([
    { request: { document: DOCUMENT, target: { kind: "newSheet", isAnew: true } } },
  ]);
});

it.each([
  [{ code: "cellEditMode" } as const, /Schließen Sie die Eingabe mit Enter ab/],
  [{ code: "partNotLoaded" } as const, /konnte nicht geladen werden/],
  [{ code: "unknownEdition", edition: "2031-01" } as const, /kennt die Preisliste 2031-01 nicht/],
])("says why it could not read, and reads again: %j", async (problem, sentence) => {
  const { press } = await read({ readings: [bad(problem), good(EDITED)] });
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByRole("button", { name: "In ein neues Blatt schreiben" })).toBeNull();
  await press("Noch einmal versuchen");
  expect(await screen.findByText("2 Änderungen")).toBeVisible();
});

it("is shown by itself when an update finds that somebody has edited the sheet", async () => {
  const workbook = fakeWorkbook({
    saved: [savedQuote()],
    readings: [good(UNTOUCHED), good(EDITED)],
    outcomes: [{ status: "edited", reading: EDITED }],
  });
  const { user } = await openQuote({ quotes: workbook.quotes });
  await user.click(await button("Blatt aktualisieren"));
  expect(await screen.findByText("2 Änderungen", {}, { timeout: 20_000 })).toBeVisible();
});

it("heads a change with the site that it belongs to", async () => {
  const site = { address: "E12", lineId: undefined, siteId: "s1" } as const;
  const users = { ...site, kind: "users", before: "45", after: "60" } as const;
  const question = { ...QUESTION, ...site, id: "users", kind: "notANumber", content: "?" } as const;
  const named: QuoteDocument = {
    ...DOCUMENT,
    sites: DOCUMENT.sites.map((each) => ({ ...each, name: "Filiale" })),
  };
  const reading = { ...UNTOUCHED, written: named, document: named, edits: [users] };
  await read({ readings: [good({ ...reading, questions: [question] })], draft: named });
  expect(await screen.findAllByRole("heading", { level: 3, name: "Filiale" })).toHaveLength(2);
  expect(screen.queryByText("Ganzes Angebot")).toBeNull();
});
