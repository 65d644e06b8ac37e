import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane } from "../environment/PaneContext";

type NoticeProps = {
  readonly intent: MessageBarIntent;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Answers to a question; without one the notice can only be closed. */
  readonly actions?: ReactNode;
};

/** The outcome of an action, which stays until it is closed or followed by another one. */
export function Notice({ intent, children, onClose, actions }: NoticeProps) {
  const { texts } = usePane();
  const close = (
    <Button
      aria-label={texts.close}
      appearance="transparent"
      icon={<Dismiss16Regular />}
      onClick={onClose}
    />
  );
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {actions ? (
        <MessageBarActions>{actions}</MessageBarActions>
      ) : (
        <MessageBarActions containerAction={close} />
      )}
    </MessageBar>
  );
}
