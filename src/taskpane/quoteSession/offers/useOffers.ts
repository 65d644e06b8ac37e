import { now } from "../../environment/today";
import { useCallback, useState } from "react";
import { type QuoteDocument, anotherQuote, revisionName } from "../../../quote";
import type { SavedQuotes } from "../../../workbook/ports/quotes/quotePort";
import type { TextStorage } from "../../environment/storage";
import type { Draft } from "../draft/builderState";
import {
  forgetDraft,
  leaveDraft,
  recallDrafts,
  rememberDraft,
  setVersionAside,
  type MachineDraft,
} from "../draft/draft";
import { todayHere } from "../../environment/today";
import { offersOf, type DraftOffer } from "../draft/opening";

export type Offers = {
  /** Drafts of this machine that are not opened by themselves, the newest first. */
  readonly offers: readonly DraftOffer[];
  /** Opens the draft in this workbook. */
  readonly take: (offer: DraftOffer) => void;
  /** Deletes the draft; gives what brings it back. */
  readonly drop: (offer: DraftOffer) => () => void;
  /** Asks no more about the draft. */
  readonly leave: (offer: DraftOffer) => void;
};

type OfferingSession = {
  readonly storage: TextStorage;
  readonly drafts: readonly MachineDraft[];
  readonly reread: () => void;
  readonly saved: SavedQuotes | undefined;
  readonly document: QuoteDocument;
  /** The state of a quote that an opened version takes the place of. */
  readonly replaced: (document: QuoteDocument) => Draft | undefined;
  readonly open: (draft: Draft) => void;
  readonly newId: () => string;
};

/** The drafts of this machine, and what reads them again. */
export function useMachineDrafts(storage: TextStorage) {
  const [drafts, setDrafts] = useState(() => recallDrafts(storage));
  const reread = useCallback(() => setDrafts(recallDrafts(storage)), [storage]);
  return { drafts, reread };
}

/** What this machine has beside the open quote. */
export function useOffers(session: OfferingSession): Offers {
  const { storage, drafts, reread, saved, document, replaced, open, newId } = session;

  return {
    offers: offersOf(drafts, saved, revisionName(document)),
    take({ draft, kind }) {
      const undo = forgetDraft(draft.name, storage);
      if (kind === "superseded") {
        open({
          document: anotherQuote(draft.document, { today: todayHere(), newId, number: "" }),
          typed: {},
        });
      } else {
        const version = kind === "otherVersion" ? replaced(draft.document) : undefined;
        if (version) {
          const aside = setVersionAside({ ...version, changedAt: now() }, storage);
          leaveDraft(aside, storage);
        }
        if (draft.name === revisionName(draft.document)) undo();
        else rememberDraft(draft, storage);
        open({ document: draft.document, typed: draft.typed });
      }
      reread();
    },
    drop({ draft }) {
      const undo = forgetDraft(draft.name, storage);
      reread();
      return () => {
        undo();
        reread();
      };
    },
    leave({ draft }) {
      leaveDraft(draft, storage);
      reread();
    },
  };
}
