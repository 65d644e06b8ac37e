/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { changeLine } from "../../../src/quote";
import type {
  QuoteReading,
  SheetReading,
  UpdateOutcome,
} from "../../../src/workbook/ports/quotes/quotePort";
import { openQuote } from "./openQuote";
import { DOCUMENT, fakeWorkbook, savedQuote, UNTOUCHED } from "../quoteEditor/writing/fakeWorkbook";

const PATIENTLY = { timeout: 30_000 };
const EDITED: SheetReading = {
  ...{ written: DOCUMENT, questions: [] },
  document: changeLine(DOCUMENT, "a", { quantity: 9 }),
  edits: [{ address: "F14", lineId: "a", kind: "quantity", before: "2", after: "9" }],
};

/** The pane with a quote whose sheet says something that the quote does not; `made` names all that was made. */
async function start(reading: QuoteReading<SheetReading> = { ok: true, value: EDITED }) {
  const made: string[] = [];
  const make = (what: string) => (): Promise<Exclude<UpdateOutcome, { status: "edited" }>> => {
    made.push(what);
    return Promise.resolve({ status: "written", place: { sheet: "Neu", address: "A1" } });
  };
  const state = { reading };
  const workbook = fakeWorkbook({
    saved: [savedQuote()],
    quotes: {
      readQuote: () => Promise.resolve(state.reading),
      copyForCustomer: make("copy"),
      writeQuote: make("form"),
      insertPaymentPlan: make("plan"),
      insertComparisonChart: make("comparison"),
      saveDraft: () => Promise.resolve({ ok: true, value: undefined }),
      saveRevision: ({ revision }) => {
        made.push(`revision ${revision}`);
        return Promise.resolve({ ok: true, value: undefined });
      },
    },
  });
  const { user } = await openQuote({ quotes: workbook.quotes });
  const press = async (name: string) =>
    user.click(await screen.findByRole("button", { name }, PATIENTLY));
  const choose = async (target: string) =>
    user.selectOptions(await screen.findByRole("combobox", { name: "Wohin" }, PATIENTLY), target);
  const asked = () => screen.findByRole("alertdialog", { name: "Im Blatt geändert" }, PATIENTLY);
  return { made, press, choose, asked, state };
}

/** The buttons that lead to it, the last of which makes it; and what is made. */
const ACTIONS: readonly (readonly [string, readonly string[], string | undefined])[] = [
  ["a copy for the customer", ["Kopie für den Kunden"], "copy"],
  ["a form", ["Formular ausfüllen"], "form"],
  ["a payment plan", ["Zahlungsplan", "Als Tabelle in die Mappe"], "plan"],
  ["a comparison", ["Kauf und Abos vergleichen", "Als Diagramm in die Mappe"], "comparison"],
  ["a copy from the list", inList("Kopie für den Kunden"), "copy"],
  ["a new revision", inList("Neue Revision"), "revision 2"],
  ["a duplicate", inList("Als neues Angebot duplizieren"), undefined],
];

function inList(action: string): readonly string[] {
  return ["Angebote", "Mehr: AN-2026-0042", `${action}: AN-2026-0042`];
}

describe.each(ACTIONS)("%s", (_, buttons, what) => {
  it("is made only once the user knows what stands in the sheet alone", async () => {
    const pane = await start();
    if (what === "form") await pane.choose("form");
    for (const name of buttons) await pane.press(name);
    const question = await pane.asked();
    expect(question).toHaveTextContent(/Im Blatt „Angebot“ steht 1 Änderung, die im Angebot noch/);
    expect(question).toHaveFocus();
    expect(pane.made).toEqual([]);
    await pane.press("Abbrechen");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(pane.made).toEqual([]);

    await pane.press(buttons.at(-1) ?? "");
    await pane.asked();
    await pane.press("Ohne diese Änderungen");
    await waitFor(() => expect(pane.made).toEqual(what === undefined ? [] : [what]), PATIENTLY);
  });
});

it("leads to what stands in the sheet, and makes nothing then", async () => {
  const { made, press, asked } = await start();
  await press("Kopie für den Kunden");
  await asked();
  await press("Ansehen und übernehmen");
  const title = { level: 1, name: "Aus dem Blatt lesen" } as const;
  expect(await screen.findByRole("heading", title, PATIENTLY)).toBeVisible();
  expect(made).toEqual([]);
});

it("says why the sheet cannot be read, and makes it only if the user wants that", async () => {
  const { made, press, asked } = await start({ ok: false, error: { code: "cellEditMode" } });
  await press("Kopie für den Kunden");
  const question = await asked();
  expect(question).toHaveTextContent(/Das Blatt kann gerade nicht gelesen werden: .*Zelle/);
  expect(within(question).queryByRole("button", { name: "Ansehen und übernehmen" })).toBeNull();
  expect(made).toEqual([]);
});

it("makes it at once where the sheet is as it was written", async () => {
  const { made, press } = await start({ ok: true, value: UNTOUCHED });
  await press("Kopie für den Kunden");
  await waitFor(() => expect(made).toEqual(["copy"]), PATIENTLY);
});

it("says that the sheet is as the quote only right after reading, and while nobody can have edited it", async () => {
  const { state } = await start({ ok: true, value: UNTOUCHED });
  const current = () => screen.findByText(/Das Blatt ist auf diesem Stand/, {}, PATIENTLY);
  expect(await current()).toBeVisible();
  act(() => void window.dispatchEvent(new Event("blur")));
  expect(screen.queryByText(/Das Blatt ist auf diesem Stand/)).toBeNull();
  state.reading = { ok: true, value: EDITED };
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(await screen.findByText(/Im Blatt wurde etwas geändert: 1/, {}, PATIENTLY)).toBeVisible();
  expect(screen.queryByText(/Das Blatt ist auf diesem Stand/)).toBeNull();
});
