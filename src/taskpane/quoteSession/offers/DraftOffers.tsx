import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { offersTexts } from "../../../i18n/screens/offers";
import type { QuoteDocument } from "../../../quote";
import { Notice } from "../../ui/Notice";
import { usePane } from "../../environment/PaneContext";
import { useSession, useSessionState } from "../SessionContext";
import { namesOf, offerText } from "./offerText";
import { FOCUS_TARGET } from "../../ui/focusTarget";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    outlineStyle: "none",
    ":empty": { display: "none" },
  },
});

/** Asks about a draft of this machine that was not opened by itself; it stays until the user has answered. */
export function DraftOffers() {
  const styles = useStyles();
  const { language, texts } = usePane();
  const { take, drop, leave, backToPrevious, forgetPrevious } = useSession();
  const pressing = useSessionState((state) => state.pressing);
  const previous = useSessionState((state) => state.previous?.document);
  const quoteTexts = offersTexts(language);
  const [dropped, setDropped] = useState<{
    readonly document: QuoteDocument;
    readonly undo: () => void;
  }>();

  // The focus does not get lost with the button that was pressed.
  const place = useRef<HTMLDivElement>(null);
  const answered = (answer: () => void) => () => {
    answer();
    place.current?.focus();
  };

  return (
    <div ref={place} {...FOCUS_TARGET} className={styles.root}>
      {pressing && (
        <Notice
          intent="info"
          onClose={answered(() => leave(pressing))}
          actions={
            <>
              <Button onClick={() => take(pressing)}>{quoteTexts.take[pressing.kind]}</Button>
              <Button
                onClick={answered(() => {
                  const { document } = pressing.draft;
                  setDropped({ document, undo: drop(pressing) });
                })}
              >
                {quoteTexts.drop}
              </Button>
              <Button onClick={answered(() => leave(pressing))}>{quoteTexts.leave}</Button>
            </>
          }
        >
          {offerText(pressing, quoteTexts, language)}
        </Notice>
      )}
      {dropped && (
        <Notice
          intent="info"
          onClose={answered(() => setDropped(undefined))}
          actions={
            <Button
              onClick={answered(() => {
                dropped.undo();
                setDropped(undefined);
              })}
            >
              {quoteTexts.undo}
            </Button>
          }
        >
          {quoteTexts.dropped(namesOf(dropped.document))}
        </Notice>
      )}
      {previous && (
        <Notice
          intent="info"
          onClose={answered(forgetPrevious)}
          actions={
            <>
              <Button onClick={backToPrevious}>{quoteTexts.backToPrevious}</Button>
              <Button onClick={answered(forgetPrevious)}>{texts.close}</Button>
            </>
          }
        >
          {quoteTexts.previous(namesOf(previous))}
        </Notice>
      )}
    </div>
  );
}
