import { Input, type FieldControlProps } from "@fluentui/react-components";

type UsersFieldProps = FieldControlProps & {
  readonly text: string;
  readonly onChange: (text: string) => void;
};

/** How many users there are; whatever is typed stays as it is typed. */
export function UsersField({ text, onChange, ...fieldProps }: UsersFieldProps) {
  return (
    <Input
      {...fieldProps}
      value={text}
      inputMode="numeric"
      autoComplete="off"
      onChange={(_event, data) => onChange(data.value)}
    />
  );
}
