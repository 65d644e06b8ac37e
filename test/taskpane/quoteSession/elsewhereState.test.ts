import { type QuoteDocument, changeLine } from "../../../src/quote";
import {
  builderReducer,
  startingState,
  type BuilderState,
} from "../../../src/taskpane/quoteSession/draft/builderState";
import {
  conflictsIn,
  foundElsewhere,
  settled,
} from "../../../src/taskpane/quoteSession/elsewhere/elsewhere";
import { basisOf } from "../../../src/workbook/ports/quotes/storedState";
import { savedDraft, sampleQuote } from "./fakeStore";

const document = sampleQuote();
const stored = (change: QuoteDocument) => savedDraft(change);
const start = startingState({ document, typed: {} }, basisOf(stored(document)));
const edited = (state: BuilderState, edit: (before: QuoteDocument) => QuoteDocument) =>
  builderReducer(state, { type: "edited", edit });
const more = edited(start, (before) => changeLine(before, "line1", { quantity: 7 }));
const renumbered = { ...document, number: "AN-9" };
const ourNumber = edited(start, (before) => ({ ...before, number: "AN-8" }));

it("takes over what goes together with what was changed here, and says so", () => {
  const state = foundElsewhere(more, basisOf(stored(renumbered)));
  expect(state.document).toEqual({ ...more.document, number: "AN-9" });
  expect(state.elsewhere).toEqual({ kind: "merged" });
  expect(state.basis.stored?.document).toEqual(renumbered);
});

it("undoes only what was done here", () => {
  const state = foundElsewhere(more, basisOf(stored(renumbered)));
  expect(builderReducer(state, { type: "undone" }).document).toEqual(renumbered);
});

it("says nothing where nothing changed, such as its own writing", () => {
  const state = foundElsewhere(more, basisOf(stored(more.document)));
  expect(state.document).toBe(more.document);
  expect(state.elsewhere).toBeUndefined();
});

it("asks about what both have changed, and takes what the user wants", () => {
  const found = basisOf(stored(renumbered));
  const asked = foundElsewhere(ourNumber, found);
  expect(asked.document).toBe(ourNumber.document);
  expect(asked.elsewhere).toMatchObject({ kind: "conflict" });
  expect(conflictsIn(asked, found)).toMatchObject([
    { id: "quote:number", ours: "AN-8", theirs: "AN-9" },
  ]);
  expect(settled(asked, {})).toBe(asked);

  const ours = settled(asked, { "quote:number": "ours" });
  expect(ours.document.number).toBe("AN-8");
  const theirs = settled(asked, { "quote:number": "theirs" });
  expect(theirs.document.number).toBe("AN-9");
  for (const { basis, elsewhere } of [ours, theirs]) {
    expect(basis.stored?.document).toEqual(renumbered);
    expect(elsewhere?.kind).not.toBe("conflict");
  }
});

it("asks about every difference to a revision that was stored a second time", () => {
  const found = basisOf(stored(document), [
    stored({ ...document, number: "AN-9", start: "2026-12-01" }),
  ]);
  const asked = foundElsewhere(start, found);
  expect(conflictsIn(asked, found).map(({ id }) => id)).toEqual(["quote:number", "quote:start"]);
  const state = settled(asked, { "quote:number": "theirs", "quote:start": "ours" });
  expect(state.document).toEqual({ ...document, number: "AN-9" });
  expect(state.basis).toBe(found);
});

it("keeps text that cannot be read in a field that nobody else has changed", () => {
  const typing = builderReducer(start, {
    ...{ type: "typed", field: "start", text: "bald", edit: undefined },
  });
  const state = foundElsewhere(typing, basisOf(stored(renumbered)));
  expect(state.typed).toEqual({ start: { text: "bald", isReadable: false } });
});
