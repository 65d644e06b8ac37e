import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { usePane } from "../environment/PaneContext";

type UndoneOfferProps = {
  readonly text: string;
  /** What the button says. */
  readonly action: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

/** Says what was done; it is taken back by one key, since the focus is on the button. */
export function UndoneOffer({ text, action, onUndo, onClose }: UndoneOfferProps) {
  const { texts } = usePane();
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => button.current?.focus(), []);

  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            aria-label={texts.close}
            appearance="transparent"
            icon={<Dismiss16Regular />}
            onClick={onClose}
          />
        }
      >
        <Button
          ref={(element: HTMLButtonElement | null) => {
            button.current = element;
          }}
          onClick={() => {
            onUndo();
            onClose();
          }}
        >
          {action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
