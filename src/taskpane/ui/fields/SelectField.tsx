import { Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { useVisuallyHidden } from "../style/visuallyHidden";

type SelectFieldProps<Choice extends string> = {
  readonly label: string;
  readonly chosen: Choice;
  readonly choices: readonly { readonly value: Choice; readonly text: string }[];
  readonly onChange: (choice: Choice) => void;
  readonly hint?: string;
  readonly onFocus?: () => void;
  /** What is wrong with the choice. */
  readonly problem?: string | undefined;
  /** Where the place says it to those who see it; it stands level with a field beside it. */
  readonly isLabelHidden?: boolean;
};

const useStyles = makeStyles({
  level: { position: "relative", paddingTop: "26px" },
  select: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "32px",
    paddingInline: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    textOverflow: "ellipsis",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
  },
});

/** One of a few choices; the list is the browser's own. */
export function SelectField<Choice extends string>(props: SelectFieldProps<Choice>) {
  const { label, chosen, choices, onChange, hint, problem, isLabelHidden = false } = props;
  const hidden = useVisuallyHidden();
  const styles = useStyles();
  return (
    <Field
      className={mergeClasses(isLabelHidden && styles.level)}
      label={{ children: label, className: mergeClasses(isLabelHidden && hidden.text) }}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationState: "error", validationMessage: problem })}
    >
      {(fieldProps) => (
        <select
          {...fieldProps}
          className={styles.select}
          value={chosen}
          onFocus={props.onFocus}
          onChange={(event) => {
            const choice = choices.find(({ value }) => value === event.target.value);
            if (choice) onChange(choice.value);
          }}
        >
          <Options choices={choices} />
        </select>
      )}
    </Field>
  );
}

type Choices = readonly { readonly value: string; readonly text: string }[];

/** There can be as many as the quote has lines. */
const Options = memo(
  function Options({ choices }: { readonly choices: Choices }) {
    return choices.map(({ value, text }) => (
      <option key={value} value={value}>
        {text}
      </option>
    ));
  },
  ({ choices: one }, { choices: other }) =>
    one.length === other.length &&
    one.every(({ value, text }, index) => {
      return value === other[index]?.value && text === other[index].text;
    }),
);
