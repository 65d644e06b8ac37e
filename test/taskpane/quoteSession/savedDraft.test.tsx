/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { PaneQuotes } from "../../../src/taskpane/environment/paneQuotes";
import {
  noteSaved,
  recallDrafts,
  rememberDraft,
} from "../../../src/taskpane/quoteSession/draft/draft";
import { memoryStorage } from "../../support/memoryStorage";
import { fakeStore, savedDraft, sampleQuote } from "./fakeStore";
import { openQuote } from "./openQuote";

// A pane takes its time in jsdom, and longer still on a busy machine.
const document = sampleQuote();
const later = sampleQuote({ id: "quote2", number: "AN-LATER", date: "2026-03-01" });

/** Opens the pane in a workbook with both quotes, on a machine that has a draft of the first. */
async function openWorkbook(isSaved: boolean) {
  const { quotes } = fakeStore([savedDraft(document), savedDraft(later)]);
  const savedQuotes: PaneQuotes["savedQuotes"] = async () => {
    const answer = await quotes.savedQuotes?.();
    if (!answer?.ok) throw new Error("The quotes are not read");
    return { ok: true, value: { ...answer.value, isSaved } };
  };
  const storage = memoryStorage({ "quoteDraft.open": "quote1.1" });
  rememberDraft({ document, typed: {} }, storage);
  noteSaved(document, storage);
  await openQuote({ quotes: { ...quotes, savedQuotes }, storage });
  expect(await screen.findByRole("textbox", { name: "Angebotsnummer" })).toHaveValue(
    document.number,
  );
  return storage;
}

it("leaves nothing on the machine once the saved workbook is opened with it, and opens the same quote", async () => {
  const storage = await openWorkbook(true);
  expect(recallDrafts(storage)).toEqual([]);
  expect(storage.read("quoteDraft.quote1.1")).toBeUndefined();
  expect(storage.read("quoteDraft.quote1.1.kept")).toBeUndefined();
});

it("stays while something in the workbook is unsaved", async () => {
  const storage = await openWorkbook(false);
  expect(recallDrafts(storage)).toMatchObject([{ document }]);
});
