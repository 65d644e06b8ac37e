import { Field, Input, makeStyles, mergeClasses, Textarea } from "@fluentui/react-components";
import { memo, type ComponentProps } from "react";
import { errorSentence } from "../../../i18n";
import { type QuoteDocument, printable } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { useBuilder, useBuilderTools } from "../BuilderContext";
import { fieldId } from "../lineFocus";
import type { FieldReading } from "../../ui/fields/fieldText";

export type TypedFieldProps<Value> = {
  readonly label: string;
  /** Tells this field from all others of the quote. */
  readonly field: string;
  readonly value: Value;
  readonly show: (value: Value) => string;
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
  const { typed } = useBuilder();
  return <TypedControl {...props} typedText={typed[props.field]?.text} />;
}

type TypedControlProps<Value> = TypedFieldProps<Value> & { readonly typedText: string | undefined };

/** Drawn anew only with what concerns it, while all fields hear of every key in any of them. */
const TypedControl = memo(Control) as typeof Control;

function Control<Value>(props: TypedControlProps<Value>) {
  const { label, field, value, show, read, change, hint, type = "text", inputMode } = props;
  const styles = useStyles();
  const { language } = usePane();
  const { dispatch } = useBuilderTools();
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

/** So many that a letter's text is seen, and no more than leave room for the rest. */
function rowsFor(text: string): number {
  return Math.min(8, Math.max(2, text.split("\n").length + 1));
}
