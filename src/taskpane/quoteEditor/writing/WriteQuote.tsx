import { Button, Field, Switch } from "@fluentui/react-components";
import { useEffect, useRef, useState, type RefObject } from "react";
import type { QuoteTarget } from "../../../workbook/ports/quotes/quotePort";
import type { PaneQuotes } from "../../environment/paneQuotes";
import { Notice } from "../../ui/Notice";
import { useTypography } from "../../ui/style/typography";
import { unreadableFields } from "../../quoteSession/draft/builderState";
import {
  useQuoteTexts,
  useSession,
  useSessionState,
  useSettings,
} from "../../quoteSession/SessionContext";
import type { SessionState } from "../../quoteSession/sessionState";
import { SelectField } from "../../ui/fields/SelectField";
import { LazyPart } from "../../ui/LazyPart";
import { useLayout } from "../../ui/style/layout";
import { usePane } from "../../environment/PaneContext";
import { useWriteQuote } from "./useWriteQuote";
import { openRevision } from "../../quoteSession/savedRevision";
import { SheetOfQuote } from "./SheetOfQuote";
import { useCurrentResult } from "./useCurrentResult";
import type { WriteResult } from "./writeResult";

const loadFormHelp = () => import(/* webpackChunkName: "quote-placeholders" */ "./FormHelp");

type WriteQuoteProps = {
  readonly writeQuote: NonNullable<PaneQuotes["writeQuote"]>;
  readonly targets: NonNullable<PaneQuotes["targets"]>;
  /** What floats over the lower end of the pane. */
  readonly bar: RefObject<HTMLElement | null>;
};

/** The sheet that the quote has already, beside all where it can go. */
type Target = QuoteTarget["kind"] | "ownSheet";

/** Puts the quote into the workbook once it can be sent, and brings its sheet up to date. */
export function WriteQuote({ writeQuote, targets, bar }: WriteQuoteProps) {
  const layout = useLayout();
  const type = useTypography();
  const { store, quotes } = useSession();
  const { updateQuote } = quotes;
  const quoteTexts = useQuoteTexts();
  const settings = useSettings();
  const saved = useSessionState(openRevision);
  const isBlocked = useSessionState(hasErrors);
  const hasNumber = useSessionState(({ quote }) => quote.document.number.trim() !== "");
  const sheet = updateQuote && saved?.place?.sheet;
  const [chosenTarget, setTarget] = useState<Target>();
  const [chosenLive, setIsLive] = useState<boolean>();
  const { busy, result, run, make, show, rollBack, dismiss } = useWriteQuote();
  const current = useCurrentResult(result);
  const button = useRef<HTMLButtonElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const texts = quoteTexts.write;

  // What happened, and the question that may come with it, must not appear under the bar.
  useEffect(() => {
    if (!result || !notice.current) return;
    notice.current.style.scrollMarginBottom = `${bar.current?.offsetHeight ?? 0}px`;
    notice.current.scrollIntoView({ block: "nearest" });
  }, [result, bar]);

  const offered = targetsOf(targets, sheet !== undefined);
  const target = offered.find((each) => each === chosenTarget) ?? offered[0] ?? "newSheet";
  const isLive = chosenLive ?? (saved?.place ? saved.isLive : settings.defaults.isLive);
  const obstacle = isBlocked ? texts.blocked : hasNumber ? undefined : texts.noNumber;

  function write(to: QuoteTarget | { readonly kind: "ownSheet" }) {
    const { document, basis } = store.state().quote;
    button.current?.focus();
    const [act, action] = to.kind === "form" ? [make, "fill" as const] : [run, "write" as const];
    act(action, () =>
      to.kind === "ownSheet" && updateQuote
        ? updateQuote(document, isLive, { basis })
        : writeQuote({
            ...{ document, isLive, basis },
            target: to.kind === "ownSheet" ? { kind: "newSheet" } : to,
          }),
    );
  }

  function close() {
    button.current?.focus();
    dismiss();
  }

  return (
    <section aria-label={texts.title} className={layout.stack}>
      <h2 className={type.strong}>{texts.title}</h2>
      {!saved?.isSuperseded && (
        <>
          {offered.length > 1 && (
            <SelectField
              label={texts.target}
              chosen={target}
              choices={offered.map((value) => ({
                value,
                text: value === "ownSheet" ? texts.ownSheet(sheet ?? "") : texts.targets[value],
              }))}
              onChange={setTarget}
            />
          )}
          {target !== "form" && (
            <Field hint={texts.liveHint}>
              <Switch
                label={texts.live}
                checked={isLive}
                onChange={(_event, { checked }) => setIsLive(checked)}
              />
            </Field>
          )}
          <Button
            ref={(element: HTMLButtonElement | null) => {
              button.current = element;
            }}
            appearance="primary"
            disabledFocusable={busy !== undefined || obstacle !== undefined}
            onClick={() => write({ kind: target })}
          >
            {busy === "write" || busy === "fill"
              ? texts.writing
              : target === "ownSheet"
                ? texts.update
                : target === "form"
                  ? texts.fill
                  : saved?.sheetWas === "undone"
                    ? texts.writeAgain
                    : texts.write}
          </Button>
          {obstacle !== undefined ? (
            <p className={type.small}>{obstacle}</p>
          ) : (
            quotes.notUndone?.includes(target) && <p className={type.small}>{texts.ownUndoOnly}</p>
          )}
        </>
      )}
      <div ref={notice} aria-live="polite">
        {current && !current.Notice && <ResultInShort result={current} onClose={close} />}
        {current?.Notice && (
          <current.Notice
            result={current}
            isBusy={busy !== undefined}
            onClose={close}
            onRollBack={rollBack}
            onOverwrite={(overwrite) => write({ kind: "selection", overwrite })}
            onFillWithoutLines={() => write({ kind: "form", isWithoutLines: true })}
            onWriteAnew={() => write({ kind: "newSheet", isAnew: true })}
          />
        )}
      </div>
      {target === "form" && !saved?.isSuperseded && (
        <LazyPart
          load={loadFormHelp}
          show={({ FormHelp }) => (
            <FormHelp
              isBusy={busy !== undefined}
              onInsertSample={(insert) => run("sample", insert)}
            />
          )}
        />
      )}
      {saved && (
        <SheetOfQuote {...{ saved, busy, show, isBlocked }} onCopy={(copy) => make("copy", copy)} />
      )}
    </section>
  );
}

type ResultInShortProps = { readonly result: WriteResult; readonly onClose: () => void };

/** How it went where what tells it at length could not be loaded. */
function ResultInShort({ result: { outcome }, onClose }: ResultInShortProps) {
  const pane = usePane();
  const texts = useQuoteTexts().write;
  return outcome.status === "written" ? (
    <Notice intent="success" onClose={onClose}>
      {texts.place(outcome.place.sheet, outcome.place.address)}
    </Notice>
  ) : (
    <Notice intent="error" onClose={onClose}>
      {pane.texts.formulas.failed}
    </Notice>
  );
}

function targetsOf(targets: readonly QuoteTarget["kind"][], hasSheet: boolean): readonly Target[] {
  return hasSheet ? ["ownSheet", ...targets.filter((each) => each === "form")] : targets;
}

function hasErrors({ quote, advice }: SessionState): boolean {
  return (
    unreadableFields(quote.typed).length > 0 || advice.some(({ severity }) => severity === "error")
  );
}
