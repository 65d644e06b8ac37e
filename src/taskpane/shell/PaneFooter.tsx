import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { helpPageName } from "../../functions/declaration/helpAddress";
import { LANGUAGES, type Language } from "../../i18n";
import { latestEdition } from "../../pricing";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXL,
  },
  // Of itself it would be dark blue in the dark, too.
  link: { color: tokens.colorBrandForegroundLink },
});

/** In milliseconds; by then Excel has called what it wants to know of a workbook that was just opened. */
const BEFORE_HEALTH = 3000;

/** Shows whether the functions answer; loaded once all else is shown. */
function useHealth(isConnected: boolean) {
  const [health, setHealth] = useState<{ readonly Health: ComponentType }>();
  useEffect(() => {
    if (!isConnected) return undefined;
    const timer = setTimeout(() => {
      import(/* webpackChunkName: "formulas-health" */ "../formulas/Health").then(
        ({ Health }) => setHealth({ Health }),
        () => undefined,
      );
    }, BEFORE_HEALTH);
    return () => clearTimeout(timer);
  }, [isConnected]);
  return health;
}

/** The version of pane and functions, which are one page, the price list, the help, and the other language by its own name. */
export function PaneFooter({
  onLanguageChange,
}: {
  readonly onLanguageChange: (language: Language) => void;
}) {
  const { language, namespace, texts, workbook } = usePane();
  const health = useHealth(workbook.isConnected);
  const styles = useStyles();
  const type = useTypography();
  const others = LANGUAGES.filter((other) => other !== language);
  return (
    <footer className={styles.root}>
      <span className={type.small}>
        {namespace} {texts.version(__ADDIN_VERSION__, latestEdition().id)}
        {health && <health.Health />}
      </span>
      <a
        className={mergeClasses(type.small, styles.link)}
        href={helpPageName(language)}
        target="_blank"
        rel="noreferrer"
      >
        {texts.help}
      </a>
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
