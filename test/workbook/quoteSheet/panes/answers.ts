import {
  foundElsewhere,
  conflictsIn,
  isOnlyHere,
  settled,
  type Sides,
} from "../../../../src/taskpane/quoteSession/elsewhere/elsewhere";
import { readBasis } from "../../../../src/taskpane/quoteSession/open/bases";
import { revisionName } from "../../../../src/quote/model/revisionName";
import { forgetDraft } from "../../../../src/taskpane/quoteSession/draft/draft";
import { quoteOf } from "../../../../src/taskpane/quoteSession/draft/opening";
import { marksIn, marksOf, without } from "./marks";
import { act, refresh, show, type Pane } from "./pane";
import { giveUp, newId, type World } from "./world";

/** The person says what is to become of what was done elsewhere, as the notices of the pane offer it. */
export async function answer(world: World, pane: Pane, pick: number): Promise<void> {
  const { state } = pane;
  switch (state.elsewhere?.kind) {
    case undefined:
      return;
    case "merged":
      pane.state = { ...state, elsewhere: undefined };
      return;
    case "conflict":
      settle(world, pane, pick);
      return;
    case "deleted": {
      forgetDraft(revisionName(state.document), pane.storage);
      const document = { ...state.document, id: newId(world), revision: 1 };
      show(pane, document);
      // An opened quote that the workbook does not have is kept like one that was edited.
      act(pane, { ...pane.state, document: { ...document } });
      return;
    }
    case "superseded": {
      await refresh(pane);
      const { elsewhere } = pane.state;
      if (elsewhere?.kind !== "superseded") return;
      const quote = quoteOf({ id: state.document.id, revision: elsewhere.revision }, pane.saved);
      if (!quote) return;
      forgetDraft(revisionName(state.document), pane.storage);
      if (!isOnlyHere(pane.state)) {
        show(pane, quote.document);
        return;
      }
      act(
        pane,
        foundElsewhere({ ...pane.state, elsewhere: undefined }, readBasis(quote, undefined)),
      );
    }
  }
}

/** What gives way is named in its conflict. */
function settle(world: World, pane: Pane, pick: number): void {
  const { state } = pane;
  if (state.elsewhere?.kind !== "conflict") return;
  const { found } = state.elsewhere;
  const conflicts = conflictsIn(state, found);
  const sides: Sides = Object.fromEntries(
    conflicts.map(({ id }, index) => [id, (pick >> (index % 5)) % 2 === 0 ? "ours" : "theirs"]),
  );
  const after = settled(state, sides);
  expect(after).not.toBe(state);
  const states = [
    state.document,
    found.stored?.document,
    ...found.twins.map((twin) => twin.document),
  ];
  const named = conflicts.map(({ ours, theirs }) => `${ours} ${theirs}`).join(" ");
  const isRemoval = conflicts.some(({ kind }) => kind === "lineRemoved");
  const lost = without(marksOf(...states), marksOf(after.document));
  const unseen = lost.filter((mark) => world.live.has(mark) && !marksIn(named).has(mark));
  if (!isRemoval && after.elsewhere?.kind !== "conflict") expect(unseen).toEqual([]);
  giveUp(world, new Set(lost), new Set());
  act(pane, after);
}
