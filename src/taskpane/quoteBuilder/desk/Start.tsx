import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { builderTexts } from "../../../i18n/quote/builder";
import { deskTexts } from "../../../i18n/quote/desk";
import type { KeptQuotes, QuoteProblem } from "../../../workbook/quotePort";
import { Notice } from "../../Notice";
import { usePane } from "../../PaneContext";
import type { PaneQuotes } from "../../paneQuotes";
import { useTypography } from "../../typography";
import { useDefect } from "../../useDefect";
import { useLayout } from "../layout";
import { useQuoteSettings } from "../settings/useQuoteSettings";
import { writeProblem } from "../writeProblem";
import { Desk } from "./Desk";

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
  | { readonly status: "read"; readonly kept: KeptQuotes | undefined };

/** Looks what the workbook has before any quote is opened; says so, and what to do when that fails. */
export function Start({ quotes, onWithout, onReadAgain }: StartProps) {
  const layout = useLayout();
  const type = useTypography();
  const { texts, language, storage } = usePane();
  const { start } = deskTexts(language);
  const { keeper, kept: keptSettings } = useQuoteSettings(storage, quotes);
  const { keptQuotes } = quotes;
  const reportDefect = useDefect();
  const [reading, setReading] = useState<Reading>(
    keptQuotes ? { status: "reading" } : { status: "read", kept: undefined },
  );

  useEffect(() => {
    if (!keptQuotes || reading.status !== "reading") return;
    keptQuotes().then(
      (read) =>
        setReading(
          read.ok
            ? { status: "read", kept: read.value }
            : { status: "failed", problem: read.error },
        ),
      reportDefect,
    );
  }, [keptQuotes, reading.status, reportDefect]);

  if (reading.status === "read" && !keptSettings.isReading) {
    return <Desk {...{ quotes, keeper, keptSettings, onReadAgain }} kept={reading.kept} />;
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
