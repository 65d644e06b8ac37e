import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  tokens,
  Toolbar,
  ToolbarDivider,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { Fragment } from "react";
import { useSession } from "../session";
import { AddinButtons } from "./AddinButtons";
import { commandGroups, type CommandGroup } from "./commands";
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
  },
  toolbar: { flexGrow: 1, minWidth: 0, overflow: "hidden", padding: 0, flexWrap: "nowrap" },
  group: { display: "flex", alignItems: "center", flexShrink: 0 },
});

/** What stays longest when the window is narrow has the highest priority. */
const PRIORITY: Readonly<Record<string, number>> = {
  edit: 5,
  file: 4,
  number: 3,
  font: 2,
  cells: 1,
};

/** The buttons of the add-in, and some that every spreadsheet has. */
export function Ribbon() {
  const session = useSession();
  const { ribbon } = session.texts;
  useWorkbookState();
  useView();
  useWorkbook(({ canUndo, canRedo }) => `${String(canUndo)} ${String(canRedo)}`);
  const groups = commandGroups(session);
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={ribbon.label} {...REGION}>
      <AddinButtons />
      <Overflow padding={48}>
        <Toolbar className={styles.toolbar} aria-label={ribbon.label} size="medium">
          {groups.map((group) => (
            <OverflowItem key={group.id} id={group.id} priority={PRIORITY[group.id] ?? 0}>
              <div className={styles.group} role="group" aria-label={group.label}>
                <ToolbarDivider />
                {group.commands.map((command) => (
                  <RibbonButton key={command.id} command={command} />
                ))}
              </div>
            </OverflowItem>
          ))}
          <MoreCommands groups={groups} label={ribbon.more} />
        </Toolbar>
      </Overflow>
    </nav>
  );
}

function MoreCommands({ groups, label }: { groups: readonly CommandGroup[]; label: string }) {
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            menuIcon={null}
            aria-label={label}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {groups.map((group) => (
              <HiddenGroup key={group.id} group={group} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

/** A group that has no room in the row. */
function HiddenGroup({ group }: { group: CommandGroup }) {
  const isVisible = useIsOverflowItemVisible(group.id);
  if (isVisible) return null;
  return (
    <Fragment>
      <MenuGroup>
        <MenuGroupHeader>{group.label}</MenuGroupHeader>
        {group.commands.map(({ id, label, icon, run, isDisabled = false }) => (
          <MenuItem key={id} icon={icon} disabled={isDisabled} onClick={run}>
            {label}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuDivider />
    </Fragment>
  );
}
