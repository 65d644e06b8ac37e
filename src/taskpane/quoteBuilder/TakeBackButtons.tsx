import { Button } from "@fluentui/react-components";
import { useLayoutEffect } from "react";
import { usePane } from "../PaneContext";
import { useDesk } from "./desk/DeskContext";

type TakeBackButtonsProps = {
  /** That was written. */
  readonly sheet: string;
  readonly isBusy?: boolean;
  readonly onTakeBack: () => void;
  readonly onClose: () => void;
};

/** Takes back what was written, or leaves it; each says of which sheet, in sight where several are shown. */
export function TakeBackButtons({ sheet, isBusy = false, ...does }: TakeBackButtonsProps) {
  const { texts } = usePane();
  const { words, takeBacks } = useDesk();
  const { count, note } = takeBacks;
  const { takeBack, ofSheet } = words.write;

  useLayoutEffect(() => note(), [note]);

  const button = (action: string, onClick: () => void, isDisabled: boolean) => (
    <Button aria-label={ofSheet(action, sheet)} disabledFocusable={isDisabled} onClick={onClick}>
      {action === takeBack && count > 1 ? ofSheet(action, sheet) : action}
    </Button>
  );

  return (
    <>
      {button(takeBack, does.onTakeBack, isBusy)}
      {button(texts.close, does.onClose, false)}
    </>
  );
}
