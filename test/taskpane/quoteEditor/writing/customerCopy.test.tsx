/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { openQuote } from "../../quoteSession/openQuote";
import { DOCUMENT, fakeWorkbook, savedQuote } from "./fakeWorkbook";

it("a quote is not copied for the customer while something is wrong with it", async () => {
  const saved = [savedQuote({ document: { ...DOCUMENT, sites: [] } })];
  const workbook = fakeWorkbook({ saved, outcomes: [] });
  const { user } = await openQuote({ quotes: workbook.quotes });
  expect(await screen.findByText("Beheben Sie zuerst die Fehler der Prüfung.")).toBeVisible();
  const copy = await screen.findByRole("button", { name: "Kopie für den Kunden" });
  await user.click(copy);
  expect(copy).toHaveAttribute("aria-disabled", "true");
  expect(workbook.asked).toEqual([]);
});
