/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from "@testing-library/react";
import { memoryStorage } from "../../support/memoryStorage";
import { openQuote } from "./openQuote";
import { fakeWorkbook, savedQuote, NO_SHEET, WRITTEN } from "../quoteEditor/writing/fakeWorkbook";

const PATIENTLY = { timeout: 30_000 };
const OWN = "AN-2026-0077";

it("a quote that was written and lost with its workbook is not told that its number is another's", async () => {
  const storage = memoryStorage();
  const { quotes } = fakeWorkbook({ saved: [savedQuote(NO_SHEET)], outcomes: [WRITTEN] });
  const number = () => screen.findByRole("textbox", { name: "Angebotsnummer" }, PATIENTLY);
  const before = await openQuote({ quotes, storage });
  await before.user.clear(await number());
  await before.user.type(await number(), OWN);
  await before.user.click(await screen.findByRole("button", { name: "Angebot schreiben" }));
  await screen.findByText(/Das Angebot steht im Blatt/, {}, PATIENTLY);
  cleanup();

  const { user } = await openQuote({ storage });
  expect(await number()).toHaveValue(OWN);
  await user.clear(await number());
  await user.type(await number(), "AN-2026-0076");
  expect(await screen.findByText(/Bis zu dieser Nummer/, {}, PATIENTLY)).toBeVisible();
  await user.type(await number(), "{Backspace}7");
  await waitFor(() => expect(screen.queryByText(/Bis zu dieser Nummer/)).toBeNull(), PATIENTLY);
});
