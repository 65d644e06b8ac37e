import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import {
  ClipboardPaste20Regular,
  Copy20Regular,
  Cut20Regular,
  Eraser20Regular,
} from "@fluentui/react-icons";
import { useMemo, type ReactElement } from "react";
import type { ContextMenuRequest } from "../grid/types";
import { useSession, type Session } from "../session";
import { commandGroups } from "./commands";
import { clearSelection } from "./edits";
import { targetAt } from "./menuTarget";

type Item = {
  readonly label: string;
  readonly icon?: ReactElement;
  readonly keys?: string;
  readonly run: () => void;
};

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
  const target = useMemo(
    () => targetAt({ left: request.x, top: request.y, width: 0, height: 0 }),
    [request],
  );
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
        <MenuList aria-label={texts.menu.label}>
          {itemsFor(session, request).map((item, index) =>
            item === DIVIDER ? (
              <MenuDivider key={index} />
            ) : (
              <MenuItem
                key={index}
                secondaryContent={item.keys ?? null}
                onClick={item.run}
                {...(item.icon && { icon: item.icon })}
              >
                {item.label}
              </MenuItem>
            ),
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const DIVIDER = "divider";

function itemsFor(
  session: Session,
  { on }: ContextMenuRequest,
): readonly (Item | typeof DIVIDER)[] {
  const { grid, texts } = session;
  const { menu } = texts;
  const { cells, number } = commandGroups(session);
  const ofRows = cells.filter(({ id }) => id === "insertRow" || id === "deleteRow");
  const ofColumns = cells.filter(({ id }) => id === "insertColumn" || id === "deleteColumn");
  const copy = (isCut: boolean) => void grid.get()?.copy(isCut);
  return [
    { label: menu.cut, icon: <Cut20Regular />, keys: menu.cutKeys, run: () => copy(true) },
    { label: menu.copy, icon: <Copy20Regular />, keys: menu.copyKeys, run: () => copy(false) },
    {
      label: menu.paste,
      icon: <ClipboardPaste20Regular />,
      keys: menu.pasteKeys,
      run: () => void paste(session),
    },
    DIVIDER,
    ...(on === "cells" || on === "rows" ? ofRows : []),
    ...(on === "cells" || on === "columns" ? ofColumns : []),
    {
      label: menu.clear,
      icon: <Eraser20Regular />,
      keys: menu.clearKeys,
      run: () => clearSelection(session, "Contents"),
    },
    { label: menu.clearAll, run: () => clearSelection(session, "All") },
    DIVIDER,
    ...number,
  ];
}

/** A page may read the clipboard only when the person allows it; the keys always work. */
async function paste({ grid, notice, texts }: Session): Promise<void> {
  const isPasted = await grid.get()?.paste();
  if (isPasted === false) notice.set(texts.menu.noClipboard);
}
