import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Theme } from "../grid/types";
import { SessionContext, type Session } from "../session";
import { THEMES, useThemeName } from "../theme";
import { FormulaBar } from "./FormulaBar";
import { GridRegion } from "./GridRegion";
import { Notice } from "./Notice";
import { PaneRegion } from "./PaneRegion";
import { Ribbon } from "./Ribbon";
import { SheetTabs } from "./SheetTabs";
import { pressShortcut } from "./shortcuts";
import { StatusBar } from "./StatusBar";
import { TitleBar } from "./TitleBar";

const useStyles = makeStyles({
  window: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  middle: { position: "relative", display: "flex", flexGrow: 1, minHeight: 0, overflow: "hidden" },
  book: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
  },
});

/** The whole window. */
export function App({
  session,
  askedTheme,
}: {
  readonly session: Session;
  readonly askedTheme: Theme | undefined;
}) {
  const themeName = useThemeName(askedTheme);
  const styles = useStyles();
  useEffect(() => {
    const press = (event: KeyboardEvent) => pressShortcut(session, event);
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [session]);
  useEffect(() => {
    document.documentElement.style.colorScheme = themeName;
  }, [themeName]);
  return (
    <SessionContext value={session}>
      <FluentProvider theme={THEMES[themeName]}>
        <div className={styles.window}>
          <TitleBar />
          <Ribbon />
          <FormulaBar />
          <div className={styles.middle}>
            <main className={styles.book}>
              <GridRegion theme={themeName} />
              <SheetTabs />
              <Notice />
            </main>
            <PaneRegion />
          </div>
          <StatusBar />
        </div>
      </FluentProvider>
    </SessionContext>
  );
}
