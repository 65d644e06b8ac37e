import { useEffect, useState } from "react";
import { usePane } from "../../PaneContext";
import type { PaneQuotes } from "../../paneQuotes";
import type { Draft } from "./builderState";
import { rememberDraft } from "./draft";

/** So long after the last change the draft goes to the workbook. */
const QUIET_MILLISECONDS = 1_000;

/** Keeps every change on this machine at once, and in the workbook when it is quiet; tells whether that failed. */
export function useKeptDraft(draft: Draft, keepDraft: PaneQuotes["keepDraft"]): boolean {
  const { storage } = usePane();
  const { document, typed } = draft;
  const [hasFailed, setHasFailed] = useState(false);
  const [first] = useState(document);

  useEffect(() => rememberDraft({ document, typed }, storage), [document, typed, storage]);

  useEffect(() => {
    if (!keepDraft || document === first) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      keepDraft(document).then(
        ({ ok }) => isCurrent && setHasFailed(!ok),
        () => isCurrent && setHasFailed(true),
      );
    }, QUIET_MILLISECONDS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [document, first, keepDraft]);

  return hasFailed;
}
