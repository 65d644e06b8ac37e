import type { BuilderState } from "../state/builderState";
import { foundElsewhere, settled, type Sides } from "../state/elsewhere";
import { revisionName } from "../state/documentText";
import { forgetDraft } from "../state/draft";
import { quoteOf } from "../state/opening";
import { usePane } from "../../PaneContext";
import { readBasis } from "./bases";
import { useDesk } from "./DeskContext";

/** The answers to what somebody has done elsewhere with the open quote. */
export function useElsewhere() {
  const { storage } = usePane();
  const { document, typed, kept, dispatch, open, close, newId } = useDesk();
  const learn = (change: (state: BuilderState) => BuilderState) =>
    dispatch({ type: "learned", change });
  const revisionIn = (revision: number) => kept && quoteOf({ id: document.id, revision }, kept);

  return {
    dismiss: () => learn((state) => ({ ...state, elsewhere: undefined })),
    settle: (sides: Sides) => learn((state) => settled(state, sides)),
    /** With the content and the number of the deleted one, which others may bring back. */
    saveAsNew: () => {
      forgetDraft(revisionName(document), storage);
      open({ document: { ...document, id: newId(), revision: 1 }, typed });
    },
    drop: () => {
      forgetDraft(revisionName(document), storage);
      close(document);
    },
    /** Changes the later revision as this one was changed here. */
    carryInto: (revision: number) => {
      const quote = revisionIn(revision);
      if (!quote) return;
      forgetDraft(revisionName(document), storage);
      learn((state) =>
        foundElsewhere({ ...state, elsewhere: undefined }, readBasis(quote, undefined)),
      );
    },
    openRevision: (revision: number) => {
      const quote = revisionIn(revision);
      if (quote) open({ document: quote.document, typed: {} }, true);
    },
  };
}
