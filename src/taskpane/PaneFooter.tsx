import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../i18n";
import { usePane } from "./PaneContext";
import { useTypography } from "./typography";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    marginTop: tokens.spacingVerticalXL,
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
  const type = useTypography();
  const others = LANGUAGES.filter((other) => other !== language);
  return (
    <footer className={styles.root}>
      <span className={type.small}>
        {namespace} {__ADDIN_VERSION__}
      </span>
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
