/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { QuoteDocument } from "../../../../src/quote";
import type { PaneQuotes } from "../../../../src/taskpane/environment/paneQuotes";
import type { UpdateOutcome } from "../../../../src/workbook/ports/quotes/quotePort";
import {
  DOCUMENT,
  fakeWorkbook,
  savedQuote,
  NO_SHEET,
  PLACE,
  UNTOUCHED,
  WRITTEN,
} from "./fakeWorkbook";
import { openQuote } from "../../quoteSession/openQuote";

const NEVER_WRITTEN = [savedQuote(NO_SHEET)];
const failed = (problem: Extract<UpdateOutcome, { status: "failed" }>["problem"]) =>
  ({ status: "failed", problem }) as const;
const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** The pane with a workbook that answers in turn. */
async function start(
  outcomes: readonly (UpdateOutcome | Promise<UpdateOutcome>)[],
  saved = NEVER_WRITTEN,
) {
  const workbook = fakeWorkbook({ saved, outcomes });
  const { user } = await openQuote({ quotes: workbook.quotes });
  const press = async (name: string | RegExp) => user.click(await button(name));
  const choose = async (target: string) =>
    user.selectOptions(await screen.findByRole("combobox", { name: "Wohin" }), target);
  return { user, press, choose, workbook };
}

describe("a quote without a sheet", () => {
  it("cannot be written where the workbook cannot", async () => {
    await openQuote();
    expect(screen.queryByRole("button", { name: "Angebot schreiben" })).toBeNull();
  });

  it("goes live into a new sheet unless told otherwise; then its sheet can be updated", async () => {
    const { press, workbook } = await start([WRITTEN]);
    await press("Angebot schreiben");
    expect(await screen.findByText("Das Angebot steht im Blatt „Angebot“, A1:L40.")).toBeVisible();
    expect(workbook.asked).toEqual([
      {
        method: "writeQuote",
        request: { document: DOCUMENT, isLive: true, target: { kind: "newSheet" } },
      },
    ]);
    expect(await button("Blatt aktualisieren")).toHaveFocus();
    expect(await screen.findByText(/Das Blatt ist auf diesem Stand/)).toBeVisible();
  });

  it("overwrites cells only when the user agrees to their address", async () => {
    const { user, press, choose, workbook } = await start([
      { status: "occupied", sheet: "Tabelle1", address: "B2:J30" },
      { status: "written", place: { sheet: "Tabelle1", address: "B2:J30" } },
    ]);
    await choose("selection");
    await user.click(screen.getByRole("switch", { name: "Mit Formeln, die mitrechnen" }));
    await press("Angebot schreiben");
    expect(
      await screen.findByText("Im Blatt „Tabelle1“ ist B2:J30 nicht leer. Überschreiben?"),
    ).toBeVisible();
    await press("Überschreiben");
    await screen.findByText(/Das Angebot steht im Blatt/);
    expect(workbook.asked).toMatchObject([
      { request: { isLive: false, target: { kind: "selection" } } },
      { request: { isLive: false, target: { kind: "selection", overwrite: "B2:J30" } } },
    ]);
    expect(await button("Blatt aktualisieren")).toHaveFocus();
  });

  it("leaves occupied cells alone when the user does not agree", async () => {
    const { press, choose, workbook } = await start([
      { status: "occupied", sheet: "Tabelle1", address: "B2:J30" },
    ]);
    await choose("selection");
    await press("Angebot schreiben");
    await press("Behalten");
    expect(screen.queryByText(/Überschreiben\?/)).toBeNull();
    expect(await button("Angebot schreiben")).toHaveFocus();
    expect(workbook.asked).toHaveLength(1);
  });

  it.each([
    [{ code: "sheetProtected", sheet: "Tabelle1" } as const, /Das Blatt „Tabelle1“ ist geschützt/],
    [{ code: "tooLittleRoom", address: "A1:J50" } as const, /fehlt Platz; gebraucht wird A1:J50/],
    [{ code: "partNotLoaded" } as const, /konnte nicht geladen werden/],
  ])("says why it could not be written: %j", async (problem, sentence) => {
    const { press } = await start([failed(problem)]);
    await press("Angebot schreiben");
    expect(await screen.findByText(sentence)).toBeVisible();
    await press("Schließen");
    expect(screen.queryByText(sentence)).toBeNull();
    expect(await button("Angebot schreiben")).toHaveFocus();
  });

  it("is not written while something is wrong with it", async () => {
    const saved = [savedQuote({ ...NO_SHEET, document: { ...DOCUMENT, sites: [] } })];
    const { press, workbook } = await start([], saved);
    await press("Angebot schreiben");
    expect(screen.getByText("Beheben Sie zuerst die Fehler der Prüfung.")).toBeVisible();
    expect(workbook.asked).toEqual([]);
  });

  it("is not written twice", async () => {
    let answer: (outcome: UpdateOutcome) => void = () => undefined;
    const { press, workbook } = await start([
      new Promise<UpdateOutcome>((resolve) => {
        answer = resolve;
      }),
    ]);
    await press("Angebot schreiben");
    await press("Wird geschrieben …");
    expect(workbook.asked).toHaveLength(1);
    answer(WRITTEN);
    expect(await screen.findByText(/Das Angebot steht im Blatt/)).toBeVisible();
  });
});

describe("a form", () => {
  it("is filled, and nothing is said of formulas", async () => {
    const { press, choose, workbook } = await start([
      { status: "written", place: { sheet: "Angebot AN", address: "A1:F30" } },
    ]);
    await choose("form");
    expect(screen.queryByRole("switch")).toBeNull();
    await press("Formular ausfüllen");
    expect(
      await screen.findByText("Das Angebot steht im Blatt „Angebot AN“, A1:F30."),
    ).toBeVisible();
    expect(workbook.asked).toMatchObject([{ request: { target: { kind: "form" } } }]);
  });

  it.each([
    [{ code: "noPlaceholders", sheet: "Form" } as const, /hat keine Platzhalter wie/],
    [{ code: "twoLineRows", sheet: "Form", rows: [5, 9] } as const, /mehreren Zeilen \(5, 9\)/],
    [
      { code: "unknownPlaceholder", address: "B4", text: "{{angebot.numer}}" } as const,
      /{{angebot.numer}} gibt es nicht \(B4\)/,
    ],
  ])("that cannot be filled is explained, with a sample at hand: %j", async (problem, sentence) => {
    const { press, choose, workbook } = await start([
      failed(problem),
      { status: "written", place: { sheet: "Formular", address: "A1:F20" } },
    ]);
    await choose("form");
    await press("Formular ausfüllen");
    expect(await screen.findByText(sentence)).toBeVisible();
    await press("Musterformular einfügen");
    expect(await screen.findByText(/Das Musterformular steht im Blatt „Formular“/)).toBeVisible();
    expect(workbook.asked.map(({ method }) => method)).toEqual(["writeQuote", "insertSampleForm"]);
    expect(await button("Formular ausfüllen")).toBeVisible();
  });

  it("without a row for the lines is filled once the user agrees", async () => {
    const { press, choose, workbook } = await start([
      failed({ code: "noLineRow", sheet: "Deckblatt" }),
      { status: "written", place: { sheet: "Angebot AN", address: "A1:F30" } },
    ]);
    await choose("form");
    await press("Formular ausfüllen");
    expect(await screen.findByText(/„Deckblatt“ hat keine Zeile mit/)).toBeVisible();
    await press("Ohne Positionen ausfüllen");
    expect(await screen.findByText(/Das Angebot steht im Blatt/)).toBeVisible();
    expect(workbook.asked).toMatchObject([
      { request: { target: { kind: "form" } } },
      { request: { target: { kind: "form", isWithoutLines: true } } },
    ]);
  });

  it("can be made by anybody who asks which placeholders there are", async () => {
    const { press, choose } = await start([]);
    await choose("form");
    await screen.findByText("Welche Platzhalter gibt es?");
    await press("Welche Platzhalter gibt es?");
    expect(await screen.findByText("{{angebot.nummer}}")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Positionen, in genau einer Zeile" })).toBeVisible();
    await press("Welche Platzhalter gibt es?");
    expect(screen.queryByText("{{angebot.nummer}}")).toBeNull();
  });
});
describe("a quote with a sheet", () => {
  const WITH_SHEET = [savedQuote({ isLive: false })];
  const CHANGED = { ...DOCUMENT, number: "AN-7" };

  it("is brought up to date as it was written, and says so", async () => {
    const { press, workbook } = await start(
      [WRITTEN],
      [savedQuote({ isLive: false, document: CHANGED })],
    );
    expect(await screen.findByText(/Ihre letzten Änderungen fehlen dort noch/)).toBeVisible();
    await press("Blatt aktualisieren");
    expect(await screen.findByText(/Das Blatt ist auf diesem Stand/)).toBeVisible();
    expect(workbook.asked).toMatchObject([
      { method: "updateQuote", document: { number: "AN-7" }, isLive: false },
    ]);
    expect(await button("Blatt aktualisieren")).toHaveFocus();
  });

  it("can be shown, and go into a form as well", async () => {
    const { press, choose, workbook } = await start([WRITTEN], WITH_SHEET);
    await press("Zeigen");
    await choose("form");
    await press("Formular ausfüllen");
    await screen.findByText(/Das Angebot steht im Blatt/);
    expect(workbook.asked).toMatchObject([
      { method: "showQuote", place: PLACE },
      { method: "writeQuote", request: { target: { kind: "form" } } },
    ]);
  });

  it("is copied for the customer", async () => {
    const { press, workbook } = await start(
      [{ status: "written", place: { sheet: "Angebot Kunde", address: "A1:K40" } }],
      WITH_SHEET,
    );
    await press("Kopie für den Kunden");
    expect(await screen.findByText(/Die Kopie steht im Blatt „Angebot Kunde“/)).toBeVisible();
    expect(workbook.asked).toEqual([{ method: "copyForCustomer", of: ["quote1", 1] }]);
  });

  it.each([
    [{ code: "quoteNotFound" } as const, /nicht mehr zu finden/],
    [{ code: "sheetDamaged", address: "A1:L40" } as const, /fehlen Zeilen oder Spalten/],
  ])("that is gone or damaged is written into a new one: %j", async (problem, sentence) => {
    const { press, workbook } = await start([failed(problem), WRITTEN], WITH_SHEET);
    await press("Blatt aktualisieren");
    expect(await screen.findByText(sentence)).toBeVisible();
    await press("In ein neues Blatt schreiben");
    expect(await screen.findByText(/Das Angebot steht im Blatt/)).toBeVisible();
    expect(workbook.asked.at(-1)).toMatchObject({
      request: { isLive: false, target: { kind: "newSheet", isAnew: true } },
    });
  });

  it("that was deleted says that the quote is still there", async () => {
    await start([], [savedQuote({ place: undefined })]);
    expect(await screen.findByText(/Sie können es neu schreiben/)).toBeVisible();
    expect(await button("Angebot schreiben")).toBeVisible();
  });

  it("says why it could not be shown", async () => {
    const showQuote: PaneQuotes["showQuote"] = () =>
      Promise.resolve({ ok: false, error: { code: "cellEditMode" } });
    const { quotes } = fakeWorkbook({ saved: WITH_SHEET, quotes: { showQuote } });
    const { user } = await openQuote({ quotes });
    await user.click(await button("Zeigen"));
    expect(await screen.findByText(/Schließen Sie die Eingabe mit Enter ab/)).toBeVisible();
  });

  it("says quietly that somebody has edited it", async () => {
    const edit = {
      address: "F14",
      lineId: "a",
      kind: "quantity",
      before: "2",
      after: "5",
    } as const;
    const theirs = { ...DOCUMENT, number: "AN-8" };
    const value = { ...UNTOUCHED, document: theirs, edits: [edit] };
    const { quotes } = fakeWorkbook({ saved: WITH_SHEET, readings: [{ ok: true, value }] });
    const { user } = await openQuote({ quotes });
    expect(await screen.findByText("Im Blatt wurde etwas geändert: 1 Änderung.")).toBeVisible();
    await user.click(await button("Ansehen"));
    expect(await screen.findByRole("heading", { name: "Aus dem Blatt lesen" })).toBeVisible();
  });
});

it("leaves a revision that has been superseded as it was sent", async () => {
  const { press, workbook } = await start([WRITTEN, WRITTEN], [savedQuote()]);
  // Somebody who works in the same workbook has made a later revision.
  workbook.saved = [savedQuote({ isSuperseded: true })];
  await press("Kopie für den Kunden");
  expect(await screen.findByText(/Eine spätere Revision hat diese ersetzt/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /aktualisieren|schreiben|lesen/ })).toBeNull();
  await press("Kopie für den Kunden");
  await screen.findByText(/Die Kopie steht im Blatt/);
  expect(workbook.asked.map(({ method }) => method)).toEqual([
    "copyForCustomer",
    "copyForCustomer",
  ]);
});

it("keeps the draft with the workbook when it is quiet, and says when that fails", async () => {
  const drafts: QuoteDocument[] = [];
  const saveDraft: NonNullable<PaneQuotes["saveDraft"]> = (draft) => {
    drafts.push(draft);
    return Promise.resolve({ ok: false, error: { code: "accessDenied" } });
  };
  const { quotes } = fakeWorkbook({ saved: NEVER_WRITTEN, quotes: { saveDraft } });
  const { user } = await openQuote({ quotes });
  const number = await screen.findByRole("textbox", { name: "Angebotsnummer" });
  await user.clear(number);
  await user.type(number, "AN-7");
  await waitFor(() => expect(drafts.at(-1)?.number).toBe("AN-7"), { timeout: 5_000 });
  expect(await screen.findByText(/noch nicht in der Mappe/)).toBeVisible();
});
