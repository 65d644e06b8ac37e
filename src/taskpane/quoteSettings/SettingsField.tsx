import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type ComponentProps } from "react";
import { printable } from "../../quote";

type SettingsFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Takes every text that is right. */
  readonly onText: (text: string) => void;
  /** What is wrong with a text, if anything; it stays in the field then and is not taken. */
  readonly problemOf?: (text: string) => string | undefined;
  readonly type?: "text" | "tel" | "url";
  readonly inputMode?: ComponentProps<"input">["inputMode"] | undefined;
  /** How many lines are shown; one by default. */
  readonly lines?: number;
};

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 } });

/** A field of the settings, which says at once what is wrong with its text. */
export function SettingsField(props: SettingsFieldProps) {
  const { label, hint, value, onText, problemOf = noProblem, type = "text", lines = 1 } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? value;
  const problem = problemOf(text);

  const control = {
    className: styles.input,
    value: text,
    onChange: (_event: unknown, data: { readonly value: string }) => {
      const entered = printable(data.value);
      setTyped(entered);
      if (problemOf(entered) === undefined) onText(entered);
    },
    // What was read may look another way: lines without blanks, a number without zeros in front.
    onBlur: () => {
      if (problem === undefined) setTyped(undefined);
    },
  };

  return (
    <Field
      label={label}
      hint={hint}
      {...(problem === undefined ? {} : { validationState: "error", validationMessage: problem })}
    >
      {lines > 1 ? (
        <Textarea {...control} rows={lines} resize="vertical" />
      ) : (
        <Input {...control} type={type} inputMode={props.inputMode} autoComplete="off" />
      )}
    </Field>
  );
}

function noProblem(): undefined {
  return undefined;
}

/** The lines of a text that say something. */
export function linesOfText(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
