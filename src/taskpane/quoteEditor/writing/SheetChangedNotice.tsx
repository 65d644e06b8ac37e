import { Button } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import { Notice } from "../../ui/Notice";
import { usePane } from "../../environment/PaneContext";
import { useSession } from "../../quoteSession/SessionContext";
import { revisionName } from "../../../quote";
import { savedRevision } from "../../quoteSession/savedRevision";

/** Looks quietly whether the sheet of the open quote was edited, and says so. */
export function SheetChangedNotice() {
  const { texts: paneTexts } = usePane();
  const session = useSession();
  const { sheetRead, setSheetRead } = session;
  const { quotes, saved: allSaved, document, basis, quoteTexts, screen, refresh, goTo } = session;
  const { readQuote } = quotes;
  const name = revisionName(document);
  const saved = savedRevision(allSaved, document);
  const written = saved?.written;
  const isToBeRead = screen === "quote" && saved?.place !== undefined && !saved.isSuperseded;
  const [isClosed, setIsClosed] = useState(false);

  const read = useEffectEvent(async (isCurrent: () => boolean): Promise<void> => {
    if (!readQuote) return;
    const { id, revision } = document;
    const [reading, { changesIn }] = await Promise.all([
      readQuote(id, revision, basis),
      import(/* webpackChunkName: "quote-reading" */ "../../quoteSession/reading/takeOver"),
    ]);
    if (!isCurrent()) return;
    const changeCount = reading.ok ? changesIn(reading.value, document) : 0;
    setSheetRead({ name, written, changeCount, isFresh: reading.ok });
    setIsClosed(false);
  });

  // Whoever edits a sheet takes the focus away from the pane.
  useEffect(() => {
    if (!isToBeRead) return undefined;
    let isCurrent = true;
    // What keeps it from being read is said when somebody wants to write or read the sheet.
    const look = () => void read(() => isCurrent).catch(() => undefined);
    const leave = () => setSheetRead((before) => before && { ...before, isFresh: false });
    look();
    window.addEventListener("focus", look);
    window.addEventListener("blur", leave);
    return () => {
      isCurrent = false;
      window.removeEventListener("focus", look);
      window.removeEventListener("blur", leave);
      leave();
    };
  }, [isToBeRead, name, written, setSheetRead]);

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
