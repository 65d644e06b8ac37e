import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import {
  ClipboardPaste20Regular,
  Copy20Regular,
  Cut20Regular,
  Eraser20Regular,
  TableDeleteColumn20Regular,
  TableDeleteRow20Regular,
  TableInsertColumn20Regular,
  TableInsertRow20Regular,
} from "@fluentui/react-icons";
import { useMemo } from "react";
import type { ContextMenuRequest } from "../grid/types";
import { useSession, type Session } from "../session";
import { commandGroups } from "./commands";
import { changeLines, clearSelection } from "./edits";
import { targetAt } from "./menuTarget";

/** What can be done with the cells that are selected. */
export function CellMenu({
  request,
  onClose,
}: {
  readonly request: ContextMenuRequest;
  readonly onClose: () => void;
}) {
  const session = useSession();
  const { grid, texts } = session;
  const { menu, ribbon } = texts;
  const target = useMemo(
    () => targetAt({ left: request.x, top: request.y, width: 0, height: 0 }),
    [request],
  );
  const formats = commandGroups(session).find(({ id }) => id === "number")?.commands ?? [];
  const showsRows = request.on !== "columns" && request.on !== "all";
  const showsColumns = request.on !== "rows" && request.on !== "all";
  return (
    <Menu
      open
      hasIcons
      positioning={{ target, position: "below", align: "start", autoSize: true }}
      onOpenChange={(_event, { open }) => {
        if (open) return;
        onClose();
        grid.get()?.focus();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={menu.label}>
          <MenuItem
            icon={<Cut20Regular />}
            secondaryContent={menu.cutKeys}
            onClick={() => void grid.get()?.copy(true)}
          >
            {menu.cut}
          </MenuItem>
          <MenuItem
            icon={<Copy20Regular />}
            secondaryContent={menu.copyKeys}
            onClick={() => void grid.get()?.copy(false)}
          >
            {menu.copy}
          </MenuItem>
          <MenuItem
            icon={<ClipboardPaste20Regular />}
            secondaryContent={menu.pasteKeys}
            onClick={() => void paste(session)}
          >
            {menu.paste}
          </MenuItem>
          <MenuDivider />
          {showsRows && (
            <MenuItem
              icon={<TableInsertRow20Regular />}
              onClick={() => changeLines(session, "insert", "rows")}
            >
              {ribbon.insertRow}
            </MenuItem>
          )}
          {showsRows && (
            <MenuItem
              icon={<TableDeleteRow20Regular />}
              onClick={() => changeLines(session, "delete", "rows")}
            >
              {ribbon.deleteRow}
            </MenuItem>
          )}
          {showsColumns && (
            <MenuItem
              icon={<TableInsertColumn20Regular />}
              onClick={() => changeLines(session, "insert", "columns")}
            >
              {ribbon.insertColumn}
            </MenuItem>
          )}
          {showsColumns && (
            <MenuItem
              icon={<TableDeleteColumn20Regular />}
              onClick={() => changeLines(session, "delete", "columns")}
            >
              {ribbon.deleteColumn}
            </MenuItem>
          )}
          <MenuItem
            icon={<Eraser20Regular />}
            secondaryContent={menu.clearKeys}
            onClick={() => clearSelection(session, "Contents")}
          >
            {menu.clear}
          </MenuItem>
          <MenuItem onClick={() => clearSelection(session, "All")}>{menu.clearAll}</MenuItem>
          <MenuDivider />
          {formats.map(({ id, label, icon, run }) => (
            <MenuItem key={id} icon={icon} onClick={run}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** A page may read the clipboard only when the person allows it; the keys always work. */
async function paste({ grid, notice, texts }: Session): Promise<void> {
  const isPasted = await grid.get()?.paste();
  if (isPasted === false) notice.set(texts.menu.noClipboard);
}
