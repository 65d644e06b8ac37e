import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { moveSheet } from "../../model/sheets";
import type { Id, Sheet } from "../../model/state";
import { useSession } from "../session";
import { DeleteSheetDialog } from "./DeleteSheetDialog";
import { REGION } from "./regions";
import { addSheetHere, attempt } from "./edits";
import { SheetMenu } from "./SheetMenu";
import { SheetTab } from "./SheetTab";
import { useActiveSheet, useWorkbookState } from "./useWorkbook";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    gap: tokens.spacingHorizontalXXS,
    height: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  tabs: { display: "flex", minWidth: 0, overflowX: "auto", scrollbarWidth: "none" },
  add: { alignSelf: "center", flexShrink: 0 },
});

/** The sheets of the workbook that can be seen. */
export function SheetTabs() {
  const session = useSession();
  const { workbook, texts, grid } = session;
  const { sheets } = useWorkbookState();
  const active = useActiveSheet();
  const [renamed, setRenamed] = useState<Id>();
  const [deleted, setDeleted] = useState<Sheet>();
  const [menu, setMenu] = useState<{ readonly sheet: Sheet; readonly target: HTMLElement }>();
  const styles = useStyles();

  /** To the next place among the sheets that can be seen. */
  const move = (sheet: Sheet, by: 1 | -1) => {
    const shown = sheets.filter(({ visibility }) => visibility === "Visible");
    const neighbour = shown[shown.indexOf(sheet) + by];
    if (!neighbour) return;
    attempt(session, () =>
      workbook.change("person", (draft) => moveSheet(draft, sheet.id, sheets.indexOf(neighbour))),
    );
  };
  const isOnlyOne = sheets.filter(({ visibility }) => visibility === "Visible").length === 1;
  return (
    <div className={styles.bar} {...REGION}>
      <div className={styles.tabs} role="tablist" aria-label={texts.sheets.label}>
        {sheets
          .filter(({ visibility }) => visibility === "Visible")
          .map((sheet) => (
            <SheetTab
              key={sheet.id}
              sheet={sheet}
              isActive={sheet.id === active.id}
              isRenamed={sheet.id === renamed}
              onRename={(isRenaming) => setRenamed(isRenaming ? sheet.id : undefined)}
              onDelete={() => {
                if (!isOnlyOne) setDeleted(sheet);
              }}
              onMove={(by) => move(sheet, by)}
              onMenu={(target) => setMenu({ sheet, target })}
            />
          ))}
      </div>
      <Tooltip content={texts.sheets.add} relationship="label">
        <Button
          className={styles.add}
          appearance="transparent"
          size="small"
          icon={<Add16Regular />}
          onClick={() => addSheetHere(session)}
        />
      </Tooltip>
      {menu && (
        <SheetMenu
          sheet={menu.sheet}
          target={menu.target}
          isOnlyOne={isOnlyOne}
          onClose={() => setMenu(undefined)}
          onRename={() => setRenamed(menu.sheet.id)}
          onDelete={() => setDeleted(menu.sheet)}
        />
      )}
      {deleted && (
        <DeleteSheetDialog
          sheet={deleted}
          onClose={() => {
            setDeleted(undefined);
            grid.get()?.focus();
          }}
        />
      )}
    </div>
  );
}
