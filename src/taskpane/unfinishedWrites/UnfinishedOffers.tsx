import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { unfinishedTexts } from "../../i18n/screens/unfinished";
import type {
  Basis,
  QuoteProblem,
  QuoteReading,
  Unfinished,
} from "../../workbook/ports/quotes/quotePort";
import type { UnfinishedEnd } from "../../workbook/ports/quotes/unfinishedPort";
import { Notice } from "../ui/Notice";
import { usePane } from "../environment/PaneContext";
import { useDefect } from "../environment/useDefect";
import { useSession, useSessionState } from "../quoteSession/SessionContext";
import { FOCUS_TARGET } from "../ui/focusTarget";
import { revisionName } from "../../quote";
import { forgetDraft } from "../quoteSession/draft/draft";
import { quoteOf } from "../quoteSession/draft/opening";
import { writeProblem } from "../ui/writeProblem";
import { finishedText, removedText, subjectOf } from "./endText";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    outlineStyle: "none",
    ":empty": { display: "none" },
  },
});

type Outcome =
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "failed"; readonly problem: QuoteProblem };

type End = (id: string, basis?: Basis) => Promise<QuoteReading<UnfinishedEnd>>;

/** What was half-written when Excel or the pane was lost, each with its two ends; it stays until the user has chosen one. */
export function UnfinishedOffers() {
  const styles = useStyles();
  const { language } = usePane();
  const { quotes, storage, basisOf, refresh, close } = useSession();
  const saved = useSessionState((state) => state.saved);
  const { finishUnfinished, removeUnfinished } = quotes;
  const texts = unfinishedTexts(language);
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const reportDefect = useDefect();
  // The focus does not get lost with the button that was pressed.
  const place = useRef<HTMLElement>(null);

  async function endNow(unfinished: Unfinished, act: End, textOf: typeof finishedText) {
    const { id, kind, quote } = unfinished;
    if (isBusy) return;
    setIsBusy(true);
    setOutcome(undefined);
    place.current?.focus();
    const ended = await act(id, quote && basisOf(quote));
    if (ended.ok && kind === "deletion" && quote && act === finishUnfinished) {
      forgetDraft(revisionName(quote), storage);
      close(quote);
    }
    setOutcome(
      ended.ok
        ? { kind: "done", text: textOf(unfinished, ended.value, texts) }
        : { kind: "failed", problem: ended.error },
    );
    await refresh();
  }

  function end(...given: Parameters<typeof endNow>): void {
    endNow(...given)
      .catch(reportDefect)
      .finally(() => setIsBusy(false));
  }

  const all = saved?.unfinished ?? [];

  const button = (
    action: string,
    unfinished: Unfinished,
    act: End,
    textOf: typeof finishedText,
  ) => {
    const { kind, sheet, quote } = unfinished;
    const number = quote && saved && quoteOf(quote, saved)?.document.number;
    const name =
      kind === "deletion"
        ? `${action}: ${subjectOf(unfinished, texts)}`
        : texts.of(action, sheet, number);
    return (
      <Button
        aria-label={name}
        disabledFocusable={isBusy}
        onClick={() => end(unfinished, act, textOf)}
      >
        {all.length > 1 ? name : action}
      </Button>
    );
  };

  return (
    <section ref={place} {...FOCUS_TARGET} aria-label={texts.region} className={styles.root}>
      {all.map((unfinished) => {
        const { id, kind, isRecent } = unfinished;
        return (
          <MessageBar key={id} intent="warning" layout="multiline">
            <MessageBarBody>
              {texts.what[kind](subjectOf(unfinished, texts))} {isRecent && texts.recent}
            </MessageBarBody>
            <MessageBarActions>
              {isRecent ? (
                <Button onClick={() => void refresh()}>{texts.lookAgain}</Button>
              ) : (
                <>
                  {finishUnfinished &&
                    button(texts.finish[kind], unfinished, finishUnfinished, finishedText)}
                  {removeUnfinished &&
                    button(texts.remove[kind], unfinished, removeUnfinished, removedText)}
                </>
              )}
            </MessageBarActions>
          </MessageBar>
        );
      })}
      {isBusy && <p role="status">{texts.busy}</p>}
      {outcome && (
        <Notice
          intent={outcome.kind === "done" ? "success" : "error"}
          onClose={() => setOutcome(undefined)}
        >
          {outcome.kind === "done" ? outcome.text : writeProblem(outcome.problem, language)}
        </Notice>
      )}
    </section>
  );
}
