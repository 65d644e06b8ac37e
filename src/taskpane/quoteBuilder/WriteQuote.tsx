import { Button, Field, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneQuotes } from "../paneQuotes";
import { Notice } from "../Notice";
import { usePane } from "../PaneContext";
import { useTypography } from "../typography";
import { useBuilder } from "./BuilderContext";
import { SelectField } from "./fields/SelectField";
import { useLayout } from "./layout";
import { useWriteQuote } from "./useWriteQuote";
import { writeProblem } from "./writeProblem";

type WriteQuoteProps = {
  readonly writeQuote: NonNullable<PaneQuotes["writeQuote"]>;
  readonly targets: NonNullable<PaneQuotes["targets"]>;
  /** Fields whose text cannot be read. */
  readonly unreadable: number;
};

/** Puts the quote into the workbook, once it can be sent. */
export function WriteQuote({ writeQuote, targets, unreadable }: WriteQuoteProps) {
  const layout = useLayout();
  const type = useTypography();
  const { texts } = usePane();
  const { document, advice, words } = useBuilder();
  const [kind, setKind] = useState(targets[0] ?? "newSheet");
  const [isLive, setIsLive] = useState(true);
  const { status, write, dismiss } = useWriteQuote(writeQuote);
  const isBlocked = unreadable > 0 || advice.some(({ severity }) => severity === "error");
  const obstacle = isBlocked
    ? words.write.blocked
    : document.number.trim() === ""
      ? words.write.noNumber
      : undefined;
  const isWriting = status.status === "writing";

  return (
    <section aria-label={words.write.title} className={layout.stack}>
      {targets.length > 1 && (
        <SelectField
          label={words.write.target}
          chosen={kind}
          choices={targets.map((value) => ({ value, text: words.write.targets[value] }))}
          onChange={setKind}
        />
      )}
      <Field hint={words.write.liveHint}>
        <Switch
          label={words.write.live}
          checked={isLive}
          onChange={(_event, { checked }) => setIsLive(checked)}
        />
      </Field>
      <Button
        appearance="primary"
        disabledFocusable={isWriting || obstacle !== undefined}
        onClick={() => write({ document, isLive, target: { kind } })}
      >
        {isWriting ? words.write.writing : words.write.write}
      </Button>
      {obstacle !== undefined && <p className={type.small}>{obstacle}</p>}
      {status.status === "written" && (
        <Notice intent="success" onClose={dismiss}>
          {words.write.written(status.place.sheet, status.place.address)}
        </Notice>
      )}
      {status.status === "occupied" && (
        <Notice
          intent="warning"
          onClose={dismiss}
          actions={
            <>
              <Button
                onClick={() =>
                  write({
                    document,
                    isLive,
                    target: { kind: "selection", overwrite: status.address },
                  })
                }
              >
                {words.write.overwrite}
              </Button>
              <Button onClick={dismiss}>{words.write.keep}</Button>
            </>
          }
        >
          {words.write.occupied(status.sheet, status.address)}
        </Notice>
      )}
      {status.status === "failed" && (
        <Notice intent="error" onClose={dismiss}>
          {writeProblem(status.problem, words, texts)}
        </Notice>
      )}
    </section>
  );
}
