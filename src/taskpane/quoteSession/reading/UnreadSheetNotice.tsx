import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { sheetReadingTexts } from "../../../i18n/screens/sheetReading";
import { Notice } from "../../ui/Notice";
import { usePane } from "../../environment/PaneContext";
import { FOCUS_TARGET } from "../../ui/focusTarget";
import { writeProblem } from "../../ui/writeProblem";
import type { UnreadSheet } from "./unreadSheet";

type UnreadSheetNoticeProps = {
  readonly unread: UnreadSheet;
  /** Opens the quote, if it is not open, and what its sheet says. */
  readonly onLook: () => void;
};

/** Asks what is to become of what stands in the sheet only; until then nothing is made. */
export function UnreadSheetNotice({ unread, onLook }: UnreadSheetNoticeProps) {
  const { language } = usePane();
  const texts = sheetReadingTexts(language).unread;
  const { found, sheet, canTake, answer } = unread;
  const place = useRef<HTMLDivElement>(null);

  // The question is above what was pressed; the focus goes back there once it is answered.
  useEffect(() => {
    const before = document.activeElement;
    place.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <div ref={place} {...FOCUS_TARGET} role="alertdialog" aria-label={texts.title}>
      <Notice
        intent="warning"
        onClose={() => answer(false)}
        actions={
          <>
            {canTake && (
              <Button
                onClick={() => {
                  answer(false);
                  onLook();
                }}
              >
                {texts.look}
              </Button>
            )}
            <Button onClick={() => answer(true)}>{texts.without}</Button>
            <Button onClick={() => answer(false)}>{texts.cancel}</Button>
          </>
        }
      >
        {typeof found === "number"
          ? texts.found(sheet, found)
          : texts.unreadable(writeProblem(found, language))}
      </Notice>
    </div>
  );
}
