import { Button } from "@fluentui/react-components";
import { useLayoutEffect } from "react";
import { usePane } from "../../environment/PaneContext";
import { useQuoteTexts, useSession, useSessionState } from "../../quoteSession/SessionContext";

type RollBackButtonsProps = {
  /** That was written. */
  readonly sheet: string;
  readonly isBusy?: boolean;
  readonly onRollBack: () => void;
  readonly onClose: () => void;
};

/** Takes back what was written, or leaves it; each says of which sheet, in sight where several are shown. */
export function RollBackButtons({ sheet, isBusy = false, ...does }: RollBackButtonsProps) {
  const { texts } = usePane();
  const { noteRollback } = useSession();
  const { rollBack, ofSheet } = useQuoteTexts().write;
  const count = useSessionState(({ rollbackCount }) => rollbackCount);

  useLayoutEffect(() => noteRollback(), [noteRollback]);

  const button = (action: string, onClick: () => void, isDisabled: boolean) => (
    <Button aria-label={ofSheet(action, sheet)} disabledFocusable={isDisabled} onClick={onClick}>
      {action === rollBack && count > 1 ? ofSheet(action, sheet) : action}
    </Button>
  );

  return (
    <>
      {button(rollBack, does.onRollBack, isBusy)}
      {button(texts.close, does.onClose, false)}
    </>
  );
}
