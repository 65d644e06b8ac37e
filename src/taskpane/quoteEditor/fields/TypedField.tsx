import { Field, Input, makeStyles, mergeClasses, Textarea } from "@fluentui/react-components";
import { memo, useMemo, type ComponentProps } from "react";
import { errorSentence } from "../../../i18n";
import { type QuoteDocument, printable } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { useSession, useSessionState } from "../../quoteSession/SessionContext";
import { fieldId } from "../lineFocus";
import type { FieldReading } from "../../ui/fields/fieldText";

export type TypedFieldProps<Value> = {
  readonly label: string;
  /** Tells this field from all others of the quote. */
  readonly field: string;
  readonly value: Value;
  readonly show: (value: Value) => string;
  /** The same function as long as it reads the same. */
  readonly read: (text: string) => FieldReading<Value>;
  readonly change: (document: QuoteDocument, value: Value) => QuoteDocument;
  readonly hint?: string | undefined;
  readonly type?: "text" | "date" | "tel";
  readonly inputMode?: ComponentProps<"input">["inputMode"] | undefined;
  readonly hasManyLines?: boolean;
};

const useStyles = makeStyles({
  // By itself a field is wider than its place beside another one.
  input: { width: "100%", minWidth: 0 },
  // The browser's own calendar and its button.
  date: { colorScheme: "light dark" },
});

/** A field of the quote: what cannot be read stays as it was typed, with what is wrong beside it. */
export function TypedField<Value>(props: TypedFieldProps<Value>) {
  const { field } = props;
  const typedText = useSessionState(({ quote }) => quote.typed[field]?.text);
  return <TypedControl {...props} typedText={typedText} />;
}

type TypedControlProps<Value> = TypedFieldProps<Value> & { readonly typedText: string | undefined };

/** Drawn anew only with what concerns it. */
const TypedControl = memo(Control) as typeof Control;

function Control<Value>(props: TypedControlProps<Value>) {
  const { label, field, value, show, change, hint, type = "text", inputMode } = props;
  const styles = useStyles();
  const { language } = usePane();
  const { dispatch } = useSession();
  const read = useMemo(() => readOnce(props.read), [props.read]);
  const text = props.typedText ?? show(value);
  const reading = read(text);

  const control = {
    id: fieldId(field),
    className: mergeClasses(styles.input, type === "date" && styles.date),
    value: text,
    onChange: (_event: unknown, data: { readonly value: string }) => {
      const typed = printable(data.value);
      const next = read(typed);
      const edit = next.ok ? (document: QuoteDocument) => change(document, next.value) : undefined;
      dispatch({ type: "typed", field, text: typed, edit });
    },
    onBlur: () => dispatch({ type: "left", field }),
  };

  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(reading.ok
        ? {}
        : {
            validationState: "error",
            validationMessage: errorSentence(reading.error, language),
          })}
    >
      {props.hasManyLines ? (
        <Textarea {...control} rows={rowsFor(text)} resize="vertical" />
      ) : (
        <Input {...control} type={type} inputMode={inputMode} autoComplete="off" />
      )}
    </Field>
  );
}

/** Reads a text when it is typed, and not again when it is drawn. */
function readOnce<Value>(
  read: TypedFieldProps<Value>["read"],
): (text: string) => FieldReading<Value> {
  let last: { readonly text: string; readonly reading: FieldReading<Value> } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, reading: read(text) };
    return last.reading;
  };
}

/** So many that a letter's text is seen, and no more than leave room for the rest. */
function rowsFor(text: string): number {
  return Math.min(8, Math.max(2, text.split("\n").length + 1));
}
