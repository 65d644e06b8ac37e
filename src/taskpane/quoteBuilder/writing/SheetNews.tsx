import { Button } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import { Notice } from "../../Notice";
import { usePane } from "../../PaneContext";
import { useDesk } from "../desk/DeskContext";
import { keptRevision } from "./keptRevision";

/** Looks quietly whether the sheet of the open quote was edited, and says so. */
export function SheetNews() {
  const { texts: paneTexts } = usePane();
  const { quotes, kept: allKept, document, words, screen, refresh, goTo } = useDesk();
  const { readQuote } = quotes;
  const { id, revision } = document;
  const kept = keptRevision(allKept, document);
  const isToBeRead = screen === "quote" && kept?.place !== undefined && !kept.isSuperseded;
  const [news, setNews] = useState<{ readonly of: string; readonly count: number }>();

  const counted = useEffectEvent(async (): Promise<number> => {
    if (!readQuote) return 0;
    const [reading, { newsIn }] = await Promise.all([
      readQuote(id, revision),
      import(/* webpackChunkName: "quote-reading" */ "../sheetReading/takeOver"),
    ]);
    return reading.ok ? newsIn(reading.value, document) : 0;
  });

  useEffect(() => {
    if (!isToBeRead) return undefined;
    let isCurrent = true;
    // What keeps it from being read is said when somebody wants to write or read the sheet.
    counted().then(
      (count) => isCurrent && setNews({ of: `${id} ${revision}`, count }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isToBeRead, id, revision]);

  return (
    <div aria-live="polite">
      {news && news.count > 0 && news.of === `${id} ${revision}` && (
        <Notice
          intent="warning"
          onClose={() => setNews(undefined)}
          actions={
            <>
              <Button
                onClick={() => {
                  setNews(undefined);
                  void refresh();
                  goTo("reading");
                }}
              >
                {words.write.look}
              </Button>
              <Button onClick={() => setNews(undefined)}>{paneTexts.close}</Button>
            </>
          }
        >
          {words.write.news(news.count)}
        </Notice>
      )}
    </div>
  );
}
