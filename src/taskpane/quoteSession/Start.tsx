import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../../i18n";
import { builderTexts } from "../../i18n/screens/builder";
import { sessionTexts } from "../../i18n/screens/session";
import type { SavedQuotes, QuoteProblem } from "../../workbook/ports/quotes/quotePort";
import { Notice } from "../ui/Notice";
import { usePane } from "../environment/PaneContext";
import type { PaneQuotes } from "../environment/paneQuotes";
import { useTypography } from "../ui/style/typography";
import { useDefect } from "../environment/useDefect";
import { useLayout } from "../ui/style/layout";
import { useQuoteSettings } from "./settings/useQuoteSettings";
import { QuoteSession } from "./QuoteSession";

type StartProps = {
  readonly quotes: PaneQuotes;
  /** Goes on with what this machine has, without the workbook. */
  readonly onWithout: () => void;
  /** Tries the workbook again, where it was given up. */
  readonly onReadAgain: (() => void) | undefined;
};

type Reading =
  | { readonly status: "reading" }
  /** And why, where the sentences could be loaded. */
  | { readonly status: "failed"; readonly why: string | undefined }
  | { readonly status: "read"; readonly saved: SavedQuotes | undefined };

async function sentenceOf(problem: QuoteProblem, language: Language): Promise<string | undefined> {
  try {
    const { writeProblem } = await import(
      /* webpackChunkName: "quote-problems" */ "../ui/writeProblem"
    );
    return writeProblem(problem, language);
  } catch {
    return undefined;
  }
}

/** Looks what the workbook has before any quote is opened; says so, and what to do when that fails. */
export function Start({ quotes, onWithout, onReadAgain }: StartProps) {
  const layout = useLayout();
  const type = useTypography();
  const { texts, language, storage } = usePane();
  const { start } = sessionTexts(language);
  const { settingsStore, saved: settingsState } = useQuoteSettings(storage, quotes);
  const { savedQuotes } = quotes;
  const reportDefect = useDefect();
  const [reading, setReading] = useState<Reading>(
    savedQuotes ? { status: "reading" } : { status: "read", saved: undefined },
  );

  useEffect(() => {
    if (!savedQuotes || reading.status !== "reading") return;
    async function read(): Promise<Reading> {
      const answer = await savedQuotes?.();
      return answer?.ok === false
        ? { status: "failed", why: await sentenceOf(answer.error, language) }
        : { status: "read", saved: answer?.value };
    }
    read().then(setReading, reportDefect);
  }, [savedQuotes, reading.status, reportDefect, language]);

  if (reading.status === "read" && !settingsState.isReading) {
    return <QuoteSession {...{ quotes, settingsStore, onReadAgain }} saved={reading.saved} />;
  }
  return (
    <div className={layout.stack}>
      <h1 className={type.title}>{builderTexts(language).title}</h1>
      {reading.status === "failed" ? (
        <Notice
          intent="error"
          onClose={onWithout}
          actions={
            <>
              <Button onClick={() => setReading({ status: "reading" })}>{texts.views.retry}</Button>
              <Button onClick={onWithout}>{start.without}</Button>
            </>
          }
        >
          {start.failed} {reading.why}
        </Notice>
      ) : (
        <p role="status" className={type.body}>
          {start.reading}
        </p>
      )}
    </div>
  );
}
