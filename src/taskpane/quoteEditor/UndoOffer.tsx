import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useBuilder } from "./BuilderContext";

type UndoOfferProps = { readonly text: string; readonly onClose: () => void };

/** Says what was deleted; it comes back by one key, since the focus is on the button. */
export function UndoOffer({ text, onClose }: UndoOfferProps) {
  const { quoteTexts, dispatch, document } = useBuilder();
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
