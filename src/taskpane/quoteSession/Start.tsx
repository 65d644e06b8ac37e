import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
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
import { writeProblem } from "../ui/writeProblem";
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
  | { readonly status: "failed"; readonly problem: QuoteProblem }
  | { readonly status: "read"; readonly saved: SavedQuotes | undefined };

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
    savedQuotes().then(
      (read) =>
        setReading(
          read.ok
            ? { status: "read", saved: read.value }
            : { status: "failed", problem: read.error },
        ),
      reportDefect,
    );
  }, [savedQuotes, reading.status, reportDefect]);

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
          {start.failed} {writeProblem(reading.problem, builderTexts(language), texts)}
        </Notice>
      ) : (
        <p role="status" className={type.body}>
          {start.reading}
        </p>
      )}
    </div>
  );
}
