import { Input, makeStyles } from "@fluentui/react-components";

type UsersFieldProps = {
  readonly text: string;
  readonly onChange: (text: string) => void;
};

const useStyles = makeStyles({
  // By itself the field is wider than its place beside another one.
  root: { width: "100%", minWidth: 0 },
});

/** How many users there are; whatever is typed stays as it is typed. */
export function UsersField({ text, onChange }: UsersFieldProps) {
  const styles = useStyles();
  return (
    <Input
      className={styles.root}
      value={text}
      inputMode="numeric"
      autoComplete="off"
      onChange={(_event, data) => onChange(data.value)}
    />
  );
}
