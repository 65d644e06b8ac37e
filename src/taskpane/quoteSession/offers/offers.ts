import { type QuoteDocument, anotherQuote, revisionName } from "../../../quote";
import { now, todayHere } from "../../../clock/clock";
import type { TextStorage } from "../../environment/storage";
import type { Draft } from "../draft/builderState";
import { forgetDraft, leaveDraft, rememberDraft, setVersionAside } from "../draft/draft";
import type { DraftOffer } from "../draft/opening";

export type Offers = {
  /** Opens the draft in this workbook. */
  readonly take: (offer: DraftOffer) => void;
  /** Deletes the draft; gives what brings it back. */
  readonly drop: (offer: DraftOffer) => () => void;
  /** Asks no more about the draft. */
  readonly leave: (offer: DraftOffer) => void;
};

type OfferingSession = {
  readonly storage: TextStorage;
  readonly reread: () => void;
  /** The state of a quote that an opened version takes the place of. */
  readonly replaced: (document: QuoteDocument) => Draft | undefined;
  readonly open: (draft: Draft) => void;
  readonly newId: () => string;
};

/** What can be done with drafts of this machine beside the open quote. */
export function createOffers({ storage, reread, replaced, open, newId }: OfferingSession): Offers {
  return {
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
