import { useCallback, useMemo, useState } from "react";
import type { Evaluation, QuoteDocument } from "../../quote";
import type { BuilderTools } from "./BuilderContext";
import { useSession } from "../quoteSession/SessionContext";
import { useShown } from "./useShown";

type Offer = { readonly text: string; readonly id: string };

/** The tools of the quote builder, and what has been done with them; they stay the same while somebody types. */
export function useTools(document: QuoteDocument, evaluation: Evaluation) {
  const { settings, quoteTexts, dispatch, newId } = useSession();
  const { edition } = evaluation;
  const [openLine, setOpenLine] = useState<string>();
  const [said, announce] = useState("");
  const [deleted, setDeleted] = useState<Offer>();
  const shown = useShown(document, evaluation);
  const offerUndo = useCallback((text: string) => setDeleted({ text, id: newId() }), [newId]);
  const endOffer = useCallback(() => setDeleted(undefined), []);
  const tools = useMemo(
    (): BuilderTools => ({
      edition,
      settings,
      quoteTexts,
      dispatch,
      newId,
      setOpenLine,
      announce,
      offerUndo,
      shown,
    }),
    [edition, settings, quoteTexts, dispatch, newId, offerUndo, shown],
  );
  return { tools, openLine, said, deleted, endOffer };
}
