import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../i18n";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    marginTop: tokens.spacingVerticalXL,
    color: tokens.colorNeutralForeground3,
  },
});

/** The version, and the other language by its own name. */
export function PaneFooter({
  onLanguageChange,
}: {
  readonly onLanguageChange: (language: Language) => void;
}) {
  const { language, namespace, texts } = usePane();
  const styles = useStyles();
  const others = LANGUAGES.filter((other) => other !== language);
  return (
    <footer className={styles.root}>
      <Text size={200}>
        {namespace} {__ADDIN_VERSION__}
      </Text>
      {others.map((other) => (
        <Button
          key={other}
          lang={other}
          size="small"
          appearance="subtle"
          onClick={() => onLanguageChange(other)}
        >
          {texts.language[other]}
        </Button>
      ))}
    </footer>
  );
}
