import { Button } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import { Notice } from "../../ui/Notice";
import { usePane } from "../../environment/PaneContext";
import { useQuoteTexts, useSession, useSessionState } from "../../quoteSession/SessionContext";
import { revisionName } from "../../../quote";
import { openRevision } from "../../quoteSession/savedRevision";

/** Looks quietly whether the sheet of the open quote was edited, and says so. */
export function SheetChangedNotice() {
  const { texts: paneTexts } = usePane();
  const { store, quotes, note, refresh, goTo } = useSession();
  const { readQuote } = quotes;
  const quoteTexts = useQuoteTexts();
  const sheetRead = useSessionState((state) => state.sheetRead);
  const saved = useSessionState(openRevision);
  const name = useSessionState(({ quote }) => revisionName(quote.document));
  const isShown = useSessionState(({ screen }) => screen === "quote");
  const written = saved?.written;
  const isToBeRead = isShown && saved?.place !== undefined && !saved.isSuperseded;
  const [isClosed, setIsClosed] = useState(false);

  const read = useEffectEvent(async (isCurrent: () => boolean): Promise<void> => {
    if (!readQuote) return;
    const { document, basis } = store.state().quote;
    const { id, revision } = document;
    const [reading, { changesIn }] = await Promise.all([
      readQuote(id, revision, basis),
      import(/* webpackChunkName: "quote-reading" */ "../../quoteSession/reading/takeOver"),
    ]);
    if (!isCurrent()) return;
    const changeCount = reading.ok ? changesIn(reading.value, document) : 0;
    note({ sheetRead: { name, written, changeCount, isFresh: reading.ok } });
    setIsClosed(false);
  });

  // Whoever edits a sheet takes the focus away from the pane.
  useEffect(() => {
    if (!isToBeRead) return undefined;
    let isCurrent = true;
    // What keeps it from being read is said when somebody wants to write or read the sheet.
    const look = () => void read(() => isCurrent).catch(() => undefined);
    const leave = () => {
      const before = store.state().sheetRead;
      if (before) note({ sheetRead: { ...before, isFresh: false } });
    };
    look();
    window.addEventListener("focus", look);
    window.addEventListener("blur", leave);
    return () => {
      isCurrent = false;
      window.removeEventListener("focus", look);
      window.removeEventListener("blur", leave);
      leave();
    };
  }, [isToBeRead, name, written, note, store]);

  const changeCount = sheetRead?.name === name && !isClosed ? sheetRead.changeCount : 0;

  return (
    <div aria-live="polite">
      {changeCount > 0 && (
        <Notice
          intent="warning"
          onClose={() => setIsClosed(true)}
          actions={
            <>
              <Button
                onClick={() => {
                  setIsClosed(true);
                  void refresh();
                  goTo("reading");
                }}
              >
                {quoteTexts.write.look}
              </Button>
              <Button onClick={() => setIsClosed(true)}>{paneTexts.close}</Button>
            </>
          }
        >
          {quoteTexts.write.changeCount(changeCount)}
        </Notice>
      )}
    </div>
  );
}
