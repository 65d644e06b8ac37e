import { makeStyles, tokens, Toolbar, ToolbarDivider } from "@fluentui/react-components";
import { useSession } from "../session";
import { AddinButtons } from "./AddinButtons";
import { commandGroups } from "./commands";
import { REGION } from "./regions";
import { RibbonButton } from "./RibbonButton";
import { useWorkbook, useWorkbookState, useView } from "./useWorkbook";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    height: "48px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // In a narrow window the buttons go on to the right.
    overflowX: "auto",
    scrollbarWidth: "thin",
  },
  toolbar: { flexShrink: 0, padding: 0, flexWrap: "nowrap" },
  group: { display: "flex", alignItems: "center", flexShrink: 0 },
});

const GROUPS = ["file", "edit", "font", "number", "cells"] as const;

/** The buttons of the add-in, and some that every spreadsheet has. */
export function Ribbon() {
  const session = useSession();
  const { ribbon } = session.texts;
  useWorkbookState();
  useView();
  useWorkbook(({ canUndo, canRedo }) => `${String(canUndo)} ${String(canRedo)}`);
  const commands = commandGroups(session);
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={ribbon.label} {...REGION}>
      <AddinButtons />
      <Toolbar className={styles.toolbar} aria-label={ribbon.label} size="medium">
        {GROUPS.map((group) => (
          <div key={group} className={styles.group} role="group" aria-label={ribbon.groups[group]}>
            <ToolbarDivider />
            {commands[group].map((command) => (
              <RibbonButton key={command.id} command={command} />
            ))}
          </div>
        ))}
      </Toolbar>
    </nav>
  );
}
