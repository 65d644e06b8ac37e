import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../../i18n";
import { paneTexts } from "../../i18n/pane/pane";
import type { Workbook } from "../../workbook/ports/port";
import { DateSystemNotice } from "./notices/DateSystemNotice";
import type { Host } from "./host";
import { recallLanguage, rememberLanguage, startingLanguage } from "./paneLanguage";
import { useHeldLists } from "../environment/useHeldLists";
import type { LoadQuotes } from "../environment/paneQuotes";
import { PaneContext } from "../environment/PaneContext";
import { PaneFooter } from "./PaneFooter";
import type { Namespace } from "../environment/pageParameters";
import type { TextStorage } from "../environment/storage";
import { usePaneTheme } from "../ui/style/theme";
import { useSeparator } from "./useSeparator";
import { Views } from "./Views";

export type AppProps = {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly storage: TextStorage;
  readonly namespace: Namespace;
  /** The language in the address of the pane, which outranks every other. */
  readonly askedLanguage: Language | undefined;
  /** Loads what saves and writes quotes; undefined where there is no workbook for them. */
  readonly quotes?: LoadQuotes | undefined;
};

const usePageStyles = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: 0 },
  body: { overflowY: "scroll" },
});

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100%",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  column: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    width: "100%",
    maxWidth: "480px",
    marginInline: "auto",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
  },
  main: { flexGrow: 1 },
});

export function App({ host, workbook, storage, namespace, askedLanguage, quotes }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  const theme = usePaneTheme(host.isDark);
  const [language, setLanguage] = useState(
    () => askedLanguage ?? recallLanguage(storage) ?? startingLanguage(host),
  );
  // With other lists every part is drawn anew, since its surroundings are.
  useHeldLists();
  const separator = useSeparator(workbook, language);
  const texts = paneTexts(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  function changeLanguage(chosen: Language) {
    setLanguage(chosen);
    rememberLanguage(chosen, storage);
  }

  return (
    <FluentProvider theme={theme} className={styles.page}>
      <PaneContext value={{ language, texts, workbook, namespace, separator, storage }}>
        <div className={styles.column}>
          <main className={styles.main}>
            <DateSystemNotice />
            <Views quotes={quotes} />
          </main>
          <PaneFooter onLanguageChange={changeLanguage} />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
