/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { QuoteReading, UpdateOutcome } from "../../../../src/workbook/ports/quotes/quotePort";
import { openQuote } from "../../quoteSession/openQuote";
import { fakeWorkbook, savedQuote, NO_SHEET, PLACE } from "./fakeWorkbook";

const NO_UNDO =
  "Strg+Z nimmt das nicht zurück, auch nichts, was Sie davor getan haben. Speichern Sie vorher. Nach dem Schreiben bietet FLUX „Geschriebenes zurücknehmen“ an.";

async function start(
  notUndone: readonly ("newSheet" | "selection" | "form" | "ownSheet")[],
  undone: QuoteReading<undefined> = { ok: true, value: undefined },
) {
  const undo = jest.fn(() => Promise.resolve(undone));
  const outcomes: UpdateOutcome[] = [{ status: "written", place: PLACE, undo }];
  const { quotes } = fakeWorkbook({ saved: [savedQuote(NO_SHEET)], outcomes });
  const { user } = await openQuote({
    quotes: { ...quotes, notUndone, rollBack: (given) => given() },
  });
  const press = async (name: string) =>
    user.click(await screen.findByRole("button", { name }, { timeout: 20_000 }));
  const choose = async (target: string) =>
    user.selectOptions(await screen.findByRole("combobox", { name: "Wohin" }), target);
  return { press, choose, undo };
}

it("[R2] says before a form is filled that Excel cannot undo it, and takes it back", async () => {
  const { press, choose, undo } = await start(["form"]);
  expect(screen.queryByText(NO_UNDO)).toBeNull();
  await choose("Formular, das in Excel vorn ist");
  expect(await screen.findByText(NO_UNDO)).toBeVisible();
  await press("Formular ausfüllen");
  await press("Geschriebenes zurücknehmen: „Angebot“");
  expect(await screen.findByText(/^Zurückgenommen\./)).toBeVisible();
  expect(undo).toHaveBeenCalledTimes(1);
});

it("[R20] says beside each place that an older Excel undoes nothing", async () => {
  const { choose } = await start(["newSheet", "selection", "form", "ownSheet"]);
  expect(await screen.findByText(NO_UNDO)).toBeVisible();
  await choose("ab der gewählten Zelle");
  expect(await screen.findByText(NO_UNDO)).toBeVisible();
});

it("[R20] says beside an update what takes it back, and afterwards why nothing does", async () => {
  const outcomes: UpdateOutcome[] = [
    { status: "written", place: PLACE, notRestorable: "formulas" },
  ];
  const { quotes } = fakeWorkbook({ saved: [savedQuote()], outcomes });
  const { user } = await openQuote({ quotes: { ...quotes, notUndone: ["ownSheet"] } });
  expect(await screen.findByText(NO_UNDO)).toBeVisible();
  await user.click(await screen.findByRole("button", { name: /aktualisieren/i }));
  expect(await screen.findByText(/führten in die weggefallenen Zeilen/)).toBeVisible();
});

it("says why what was changed since stays", async () => {
  const error = { code: "changedSince", sheet: "Angebot" } as const;
  const { press } = await start([], { ok: false, error });
  await press("Angebot schreiben");
  await press("Geschriebenes zurücknehmen: „Angebot“");
  expect(await screen.findByText(/Im Blatt „Angebot“ wurde seitdem etwas geändert/)).toBeVisible();
});

it("brings what happened, and the way back, into sight above the bar of sums", async () => {
  const { press } = await start([]);
  const seen: { text: string | null; margin: string }[] = [];
  jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(58);
  jest.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: HTMLElement) {
    seen.push({ text: this.textContent, margin: this.style.scrollMarginBottom });
  });
  await press("Angebot schreiben");
  await screen.findByRole("button", { name: "Geschriebenes zurücknehmen: „Angebot“" });
  expect(seen).toEqual([
    { text: expect.stringContaining("Geschriebenes zurücknehmen") as string, margin: "58px" },
  ]);
});

it("says of which sheet each of several takes back what was written, in sight too", async () => {
  const undo = () => Promise.resolve({ ok: true, value: undefined } as const);
  const outcomes: UpdateOutcome[] = [{ status: "written", place: PLACE, undo }];
  const { quotes } = fakeWorkbook({ saved: [savedQuote(NO_SHEET)], outcomes });
  const plan = {
    status: "written",
    place: { sheet: "Zahlungsplan", address: "A1" },
    undo,
  } as const;
  const { user } = await openQuote({
    quotes: { ...quotes, rollBack: undo, insertPaymentPlan: () => Promise.resolve(plan) },
  });
  const button = (name: string) => screen.findByRole("button", { name }, { timeout: 20_000 });
  await user.click(await button("Angebot schreiben"));
  const first = await button("Geschriebenes zurücknehmen: „Angebot“");
  expect(first).toHaveTextContent(/^Geschriebenes zurücknehmen$/);
  await user.click(await button("Zahlungsplan"));
  await user.click(await button("Als Tabelle in die Mappe"));
  const second = await button("Geschriebenes zurücknehmen: „Zahlungsplan“");
  const isInSight = () => expect(first).toHaveTextContent("Geschriebenes zurücknehmen: „Angebot“");
  await waitFor(isInSight, { timeout: 20_000 });
  expect(second).toHaveTextContent("Geschriebenes zurücknehmen: „Zahlungsplan“");
  expect(await button("Schließen: „Zahlungsplan“")).toBeVisible();

  await user.click(second);
  expect(await screen.findByText(/^Zurückgenommen\./)).toBeVisible();
  expect(first).toHaveTextContent(/^Geschriebenes zurücknehmen$/);
});
