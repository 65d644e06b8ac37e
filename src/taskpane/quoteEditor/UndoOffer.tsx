import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useCallback, useEffect, useRef } from "react";
import {
  useDocument,
  useQuoteTexts,
  useSession,
  useSessionState,
} from "../quoteSession/SessionContext";

/** Says what was deleted, until something else is done; it comes back by one key, since the focus is on the button. */
export function UndoOffer() {
  const { note } = useSession();
  const offer = useSessionState(({ undoOffer }) => undoOffer);
  const onClose = useCallback(() => note({ undoOffer: undefined }), [note]);
  return offer && <Offer key={offer.id} text={offer.text} onClose={onClose} />;
}

type OfferProps = { readonly text: string; readonly onClose: () => void };

function Offer({ text, onClose }: OfferProps) {
  const { dispatch } = useSession();
  const quoteTexts = useQuoteTexts();
  const document = useDocument();
  const button = useRef<HTMLButtonElement>(null);
  const first = useRef(document);

  useEffect(() => button.current?.focus(), []);
  // Another change makes the offer void: undo would take that one back.
  useEffect(() => {
    if (document !== first.current) onClose();
  }, [document, onClose]);

  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            button.current = element;
          }}
          onClick={() => {
            dispatch({ type: "undone" });
            onClose();
          }}
        >
          {quoteTexts.actions.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
