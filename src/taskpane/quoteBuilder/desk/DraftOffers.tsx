import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { deskTexts } from "../../../i18n/quote/desk";
import type { QuoteDocument } from "../../../pricing";
import { Notice } from "../../Notice";
import { usePane } from "../../PaneContext";
import { useDesk } from "./DeskContext";
import { namesOf, offerText } from "./offerText";

/** Asks about a draft of this machine that was not opened by itself; it stays until the user has answered. */
export function DraftOffers() {
  const { language } = usePane();
  const { pressing, take, drop, leave, previous, backToPrevious, forgetPrevious } = useDesk();
  const words = deskTexts(language);
  const { offers } = words;
  const [dropped, setDropped] = useState<{
    readonly document: QuoteDocument;
    readonly undo: () => void;
  }>();

  return (
    <>
      {pressing && (
        <Notice
          intent="info"
          onClose={() => leave(pressing)}
          actions={
            <>
              <Button onClick={() => take(pressing)}>{offers.take[pressing.kind]}</Button>
              <Button
                onClick={() => {
                  const { document } = pressing.draft;
                  setDropped({ document, undo: drop(pressing) });
                }}
              >
                {offers.drop}
              </Button>
              <Button onClick={() => leave(pressing)}>{offers.leave}</Button>
            </>
          }
        >
          {offerText(pressing, words, language)}
        </Notice>
      )}
      {dropped && (
        <Notice
          intent="info"
          onClose={() => setDropped(undefined)}
          actions={
            <Button
              onClick={() => {
                dropped.undo();
                setDropped(undefined);
              }}
            >
              {offers.undo}
            </Button>
          }
        >
          {offers.dropped(namesOf(dropped.document))}
        </Notice>
      )}
      {previous && (
        <Notice
          intent="info"
          onClose={forgetPrevious}
          actions={<Button onClick={backToPrevious}>{words.backToPrevious}</Button>}
        >
          {words.previous(namesOf(previous))}
        </Notice>
      )}
    </>
  );
}
