import type { BuilderState } from "../draft/builderState";
import { foundElsewhere, settled, type Sides } from "./elsewhere";
import { revisionName } from "../../../quote";
import { forgetDraft } from "../draft/draft";
import { quoteOf } from "../draft/opening";
import { readBasis } from "../open/bases";
import { useOpenQuote, useSession, useSessionState } from "../SessionContext";

/** The answers to what somebody has done elsewhere with the open quote. */
export function useElsewhere() {
  const { storage, dispatch, open, close, newId } = useSession();
  const { document, typed } = useOpenQuote();
  const saved = useSessionState((state) => state.saved);
  const learn = (change: (state: BuilderState) => BuilderState) =>
    dispatch({ type: "learned", change });
  const revisionIn = (revision: number) => saved && quoteOf({ id: document.id, revision }, saved);

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
