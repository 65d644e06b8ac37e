import {
  countDrafts,
  forgetAllDrafts,
  noteSaved,
  recallDrafts,
  rememberDraft,
  setVersionAside,
} from "../../../../src/taskpane/quoteSession/draft/draft";
import { forgetDraftsInWorkbook } from "../../../../src/taskpane/quoteSession/draft/draftsInWorkbook";
import type { SavedQuotes } from "../../../../src/workbook/ports/quotes/quotePort";
import { memoryStorage } from "../../../support/memoryStorage";
import { savedDraft, sampleQuote } from "../fakeStore";

const NOW = 1_000 * 86_400_000;
const YESTERDAY = NOW - 86_400_000;
const LONG_AGO = NOW - 31 * 86_400_000;

const quote = sampleQuote();
const other = sampleQuote({ id: "quote2" });
const unreadable = { "line1.quantity": { text: "zwei", isReadable: false } };

function workbookWith(isSaved: boolean, ...documents: readonly (typeof quote)[]): SavedQuotes {
  return {
    quotes: documents.map((document) => savedDraft(document)),
    unreadable: [],
    leftBehind: [],
    isSaved,
  };
}

/** What is left of a draft of the sample quote. */
function left(
  saved: SavedQuotes | undefined,
  { typed = {}, changedAt = YESTERDAY, given = quote, isGiven = false } = {},
): number {
  const storage = memoryStorage();
  rememberDraft({ document: quote, typed }, storage, changedAt);
  if (isGiven) noteSaved(given, storage);
  forgetDraftsInWorkbook(storage, saved, NOW);
  return recallDrafts(storage).length;
}

describe("a draft on this machine", () => {
  it("goes when the pane opens in a saved workbook that has it as it is", () => {
    expect(left(workbookWith(true, other, quote))).toBe(0);
  });

  it.each([
    ["the workbook has unsaved changes", workbookWith(false, quote), {}],
    ["the workbook has another version", workbookWith(true, sampleQuote({ number: "B" })), {}],
    ["the workbook does not have it", workbookWith(true, other), { isGiven: true }],
    ["there is no workbook", undefined, {}],
    [
      "something was typed that is not in the quote",
      workbookWith(true, quote),
      { typed: unreadable },
    ],
    ["it is old and in no workbook", undefined, { changedAt: LONG_AGO }],
    [
      "it is old and was changed after a workbook was given it",
      undefined,
      { changedAt: LONG_AGO, isGiven: true, given: other },
    ],
    [
      "it is old and something was typed that is not in the quote",
      undefined,
      { changedAt: LONG_AGO, isGiven: true, typed: unreadable },
    ],
  ])("stays while %s", (_why, saved, options) => {
    expect(left(saved, options)).toBe(1);
  });

  it("goes a month after its last change, however the workbook ended that was given it", () => {
    expect(left(undefined, { changedAt: LONG_AGO, isGiven: true })).toBe(0);
  });

  it("goes as a version that was set aside, too", () => {
    const storage = memoryStorage();
    setVersionAside({ document: quote, typed: {}, changedAt: YESTERDAY }, storage);
    forgetDraftsInWorkbook(storage, workbookWith(true, quote), NOW);
    expect(countDrafts(storage)).toBe(0);
  });
});

it("deletes all, what cannot be read too, and brings it back", () => {
  const texts = new Map<string, string>();
  const storage = {
    read: (key: string) => texts.get(key),
    write: (key: string, text: string) => void texts.set(key, text),
    remove: (key: string) => void texts.delete(key),
  };
  storage.write("quoteDraft", "{");
  recallDrafts(storage);
  rememberDraft({ document: quote, typed: {} }, storage);
  rememberDraft({ document: other, typed: {} }, storage);
  noteSaved(other, storage);
  storage.write("quoteDraft.quote1.1", "damaged");
  const before = new Map(texts);
  expect(countDrafts(storage)).toBe(3);

  const undo = forgetAllDrafts(storage);
  expect(countDrafts(storage)).toBe(0);
  expect([...texts]).toEqual([["quoteDrafts", "[]"]]);
  undo();
  expect(new Map(texts)).toEqual(before);
});
