/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { UpdateOutcome } from "../../../../src/workbook/ports/quotes/quotePort";
import { openQuote } from "../../quoteSession/openQuote";
import { NO_SHEET, WRITTEN, fakeWorkbook, savedQuote } from "./fakeWorkbook";

// What tells how writing went does not come.
jest.mock("../../../../src/taskpane/quoteEditor/writing/WriteResultNotice", () => {
  throw new Error("no network");
});

it.each<[string, UpdateOutcome, string]>([
  ["written", WRITTEN, "Steht im Blatt „Angebot“, A1:L40."],
  [
    "failed",
    { status: "failed", problem: { code: "nothingToPay" } },
    "Dieser Teil konnte nicht geladen werden. Prüfen Sie die Verbindung.",
  ],
])("a quote that was %s says so in short where the notice cannot be loaded", async (...row) => {
  const [, outcome, text] = row;
  const { quotes } = fakeWorkbook({ saved: [savedQuote(NO_SHEET)], outcomes: [outcome] });
  const { user } = await openQuote({ quotes });
  await user.click(await screen.findByRole("button", { name: "Angebot schreiben" }));
  const close = await screen.findByRole("button", { name: /Schließen/ });
  expect(close.closest(".fui-MessageBar")).toHaveTextContent(text);
});
